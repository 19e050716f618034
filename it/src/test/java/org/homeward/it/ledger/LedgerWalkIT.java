package org.homeward.it.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.homeward.it.Stage;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.application.LedgerRounds;
import org.homeward.ledger.application.Reinvesting;
import org.homeward.ledger.application.Reversing;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.JournalFilter;
import org.homeward.ledger.domain.ReinvestmentView;
import org.homeward.ledger.domain.ReleaseView;
import org.homeward.ledger.domain.TrialBalance;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Refusal;
import org.homeward.shared.domain.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever people do with a ledger and in whatever order, on the real database. */
@ArquillianTest
class LedgerWalkIT {

    @Inject
    Stage stage;

    @Inject
    LedgerStage ledgers;

    @Inject
    Reinvesting reinvesting;

    @Inject
    Reversing reversing;

    @Inject
    LedgerReading reading;

    @Inject
    LedgerRounds rounds;

    private LedgerStage.Scene scene;

    @BeforeEach
    void aProgramme() throws SQLException {
        scene = ledgers.scene();
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    private ReinvestmentView promise(String release, long pence) {
        return reinvesting.promise(
                scene.programme(),
                new Reinvesting.Promise(
                        Optional.of(release),
                        Optional.empty(),
                        Optional.of("TEAM"),
                        Optional.of(pence),
                        Optional.empty()));
    }

    private void pay(String reinvestment, long pence, String invoice) {
        reinvesting.pay(
                scene.programme(),
                reinvestment,
                new Reinvesting.Payment(Optional.of(pence), Optional.empty(), Optional.of(invoice), Optional.empty()));
    }

    private void reverse(String journal) {
        reversing.reverse(scene.programme(), journal, "It was wrong.");
    }

    private TrialBalance balance() {
        return reading.trialBalance(scene.programme(), Optional.empty());
    }

    /** A long walk of whatever people may do, in any order; the books are right after each step. */
    @Test
    void theBooksStayRightWhateverIsDone() {
        Random chance = new Random(20_261_122);
        List<String> waiting = new ArrayList<>(List.of("P1", "P2", "P3", "P4", "W", "S"));
        for (int i = 0; i < 120; i++) {
            int step = i;
            try {
                any(chance, waiting, step);
            } catch (Refusal refusal) {
                assertTrue(!refusal.code().isEmpty());
            }
            stage.person(scene.leonie(), scene.council(), Role.FINANCE);
            TrialBalance balance = balance();
            TrialBalance.Released money = balance.released();
            assertEquals(0, balance.sumPence());
            assertTrue(money.availablePence() >= 0 && money.committedPence() >= 0 && money.spentPence() >= 0);
            assertEquals(
                    money.reinvestablePence(),
                    money.availablePence() + money.committedPence() + money.spentPence(),
                    "every reinvestable pound is somewhere, and once");
            assertEquals(money.releasedPence(), money.reinvestablePence() + money.returnedPence());
        }
        assertTrue(balance().debitPence() > 0);
    }

    private void any(Random chance, List<String> waiting, int step) {
        switch (chance.nextInt(6)) {
            case 0 -> confirmNext(waiting);
            case 1, 2 -> {
                ReleaseView release = one(
                        chance,
                        reading.available(scene.programme(), ListQuery.first()).items());
                promise(release.ref(), 1 + chance.nextInt((int) release.availablePence() + 100));
            }
            case 3 -> {
                ReinvestmentView one = one(
                        chance,
                        reading.reinvestments(scene.programme(), ListQuery.first())
                                .items());
                pay(one.ref(), chance.nextInt((int) one.amountPence() + 10) - 50L, "INV " + step);
            }
            case 4 ->
                reverse(one(
                                chance,
                                reading.journals(scene.programme(), JournalFilter.ALL, ListQuery.of(1, 200))
                                        .items())
                        .ref());
            default -> rounds.run();
        }
    }

    private static <T> T one(Random chance, List<T> list) {
        if (list.isEmpty()) {
            throw new NotFound("not-found");
        }
        return list.get(chance.nextInt(list.size()));
    }

    private void confirmNext(List<String> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        String subject = waiting.remove(0);
        FactKind kind = subject.startsWith("P")
                ? FactKind.MOVE
                : subject.equals("W") ? FactKind.WARD_CLOSED : FactKind.SITE_CLOSED;
        LocalDate on = ledgers.closed().plusDays(subject.equals("P2") || subject.equals("P3") ? 0 : 9);
        ledgers.confirmed(scene, kind, subject, on);
    }
}
