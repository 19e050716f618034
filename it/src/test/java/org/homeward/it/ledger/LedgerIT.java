package org.homeward.it.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.application.ProgrammeWriting;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.it.Stage;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.application.LedgerRounds;
import org.homeward.ledger.application.PeriodClosing;
import org.homeward.ledger.application.Reinvesting;
import org.homeward.ledger.application.Reversing;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.FactView;
import org.homeward.ledger.domain.JournalFilter;
import org.homeward.ledger.domain.JournalView;
import org.homeward.ledger.domain.ReinvestmentView;
import org.homeward.ledger.domain.ReleaseView;
import org.homeward.ledger.domain.TrialBalance;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Refusal;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger on a real database: what it refuses whoever asks, and what stays right whatever is done. */
@ArquillianTest
class LedgerIT {

    private static final List<String> NEVER_CHANGED = List.of(
            "ledger_journal",
            "ledger_posting",
            "ledger_release",
            "ledger_release_person",
            "ledger_reinvestment",
            "ledger_fact_state_change");

    @Inject
    Stage stage;

    @Inject
    LedgerStage ledgers;

    @Inject
    Reinvesting reinvesting;

    @Inject
    Reversing reversing;

    @Inject
    PeriodClosing closing;

    @Inject
    LedgerReading reading;

    @Inject
    LedgerRounds rounds;

    @Inject
    ProgrammeReading programmes;

    @Inject
    ProgrammeWriting writing;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private LedgerStage.Scene scene;

    @BeforeEach
    void aProgramme() throws SQLException {
        scene = ledgers.scene();
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    private ReleaseView release() {
        ledgers.confirmed(scene, FactKind.MOVE, "P2", ledgers.closed());
        return reading.available(scene.programme(), ListQuery.first()).items().get(0);
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

    private int changed(String statement) {
        return transactions.<Integer>own(() -> sql.update(statement));
    }

    private void refused(String statement, String why) {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> changed(statement));
        assertTrue(
                String.valueOf(refusal.getCause()).contains(why), () -> "not for " + why + ": " + refusal.getCause());
    }

    @Test
    void anActualMoveFeedsTheProgrammeAndReleasesEachMonthOnce() {
        LocalDate actual = ledgers.closed().plusDays(4);
        FactView move = ledgers.confirmed(scene, FactKind.MOVE, "P1", actual);
        assertEquals(Optional.of(actual), moveOf("P1"));
        assertEquals(4, move.releases());
        long days =
                actual.datesUntil(YearMonth.now(clock).plusMonths(1).atDay(1)).count();
        assertEquals(days * 10_000, move.releasedPence());
        rounds.run();
        stage.person(scene.leonie(), scene.council(), Role.FINANCE);
        assertEquals(4, reading.fact(scene.programme(), move.ref()).releases());
    }

    @Test
    void theProgrammeKeepsToWhatWasConfirmedUntilItIsReversed() {
        Optional<LocalDate> planned = moveOf("P1");
        FactView move =
                ledgers.confirmed(scene, FactKind.MOVE, "P1", ledgers.closed().plusDays(4));
        ProgrammeView now = programmes.view(scene.programme());
        Programme other = now.programme().withPerson("P1", person -> person.movingOn(planned));
        assertEquals("programme-against-fact", code(() -> writing.replace(scene.programme(), now.version(), other)));
        Programme renamed = now.programme().withPerson("P2", person -> person.movingOn(planned));
        writing.replace(scene.programme(), now.version(), renamed);
        reversing.reverseFact(scene.programme(), move.ref(), "It was somebody else.");
        assertEquals(planned, moveOf("P1"));
    }

    private Optional<LocalDate> moveOf(String person) {
        return programmes.view(scene.programme()).programme().people().stream()
                .filter(one -> one.ref().equals(person))
                .findFirst()
                .flatMap(Person::moveDate);
    }

    @Test
    void aMonthIsReleasedWhenItBeginsByTheRounds() throws SQLException {
        FactView move = ledgers.confirmed(scene, FactKind.MOVE, "P2", ledgers.closed());
        stage.asSuperuser(
                "set session_replication_role = replica",
                "delete from ledger_posting where release_id in (select id from ledger_release where fact_id ="
                        + " (select id from ledger_fact where ref = '" + move.ref()
                        + "') and month >= date_trunc('month', homeward_now()))",
                "delete from ledger_journal where release_id in (select id from ledger_release where fact_id ="
                        + " (select id from ledger_fact where ref = '" + move.ref()
                        + "') and month >= date_trunc('month', homeward_now()))",
                "delete from ledger_release where fact_id = (select id from ledger_fact where ref = '" + move.ref()
                        + "') and month >= date_trunc('month', homeward_now())");
        assertEquals(3, reading.fact(scene.programme(), move.ref()).releases());
        rounds.run();
        stage.person(scene.leonie(), scene.council(), Role.FINANCE);
        assertEquals(4, reading.fact(scene.programme(), move.ref()).releases());
    }

    @Test
    void whatWasPostedIsNeitherChangedNorDeleted() throws SQLException {
        promise(release().ref(), 1_000);
        for (String table : NEVER_CHANGED) {
            refused("update " + table + " set organisation_id = organisation_id", "permission denied");
            refused("delete from " + table, "permission denied");
            for (String deed : List.of("update " + table + " set organisation_id = 1", "delete from " + table)) {
                SQLException refusal = assertThrows(SQLException.class, () -> stage.asSuperuser(deed), deed);
                assertTrue(refusal.getMessage().contains("what was posted stays"), refusal::getMessage);
            }
        }
        refused("update ledger_fact set evidence = 'better'", "permission denied");
        refused("update ledger_period set month = month", "permission denied");
    }

    @Test
    void theDatabaseTakesOnlyJournalsThatBalance() {
        release();
        String journal = "insert into ledger_journal (programme_id, organisation_id, kind, month, happened_on, key)"
                + " select programme_id, organisation_id, 'CAPITAL_SPENT', month, month, 'by-hand' from ledger_journal"
                + " where programme_id = " + book() + " limit 1";
        refusedTogether("0 postings", journal);
        refusedTogether("1 pence over", journal, posting(1, "'CAPITAL', 5"), posting(2, "'RETAINED', -4"));
        assertThrows(RuntimeException.class, () -> changed(journal), "at the end of the transaction too");
        refused(posting(9, "'CAPITAL', 5"), "only while it is made");
        assertEquals(0, balance().sumPence());
    }

    private static String posting(int line, String rest) {
        return "insert into ledger_posting (journal_id, line, account, pence) select max(id), " + line + ", " + rest
                + " from ledger_journal";
    }

    private void refusedTogether(String why, String... statements) {
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class,
                () -> transactions.own(() -> {
                    List.of(statements).forEach(sql::update);
                    sql.update("set constraints all immediate");
                }));
        assertTrue(String.valueOf(refusal.getCause()).contains(why), () -> "" + refusal.getCause());
    }

    @Test
    void aClosedPeriodTakesNothingAlsoPastTheProduct() {
        ReleaseView release = release();
        YearMonth first = programmes.view(scene.programme()).programme().firstMonth();
        for (YearMonth month = first; !month.isAfter(YearMonth.now(clock)); month = month.plusMonths(1)) {
            closing.close(scene.programme(), month);
        }
        Refusal refusal = assertThrows(Refusal.class, () -> promise(release.ref(), 1));
        assertEquals("period-closed", refusal.code());
        refused(
                "insert into ledger_journal (programme_id, organisation_id, kind, month, happened_on, key)"
                        + " select programme_id, organisation_id, 'CAPITAL_SPENT', month, month, 'by-hand'"
                        + " from ledger_journal where programme_id = " + book() + " limit 1",
                "is closed");
        refused("update ledger_period set state = 'OPEN', closed_by = null, closed_at = null", "only ever closes");
        assertEquals(
                0,
                ledgers.confirmed(scene, FactKind.MOVE, "P3", ledgers.closed()).releases());
    }

    private long book() {
        return transactions.<Long>own(() -> sql.number("select id from programme where ref = ?", scene.programme()));
    }

    private TrialBalance balance() {
        return reading.trialBalance(scene.programme(), Optional.empty());
    }

    @Test
    void theSameEventIsPostedOnce() {
        release();
        refused(
                "insert into ledger_journal (programme_id, organisation_id, kind, month, happened_on, key)"
                        + " select programme_id, organisation_id, 'CAPITAL_SPENT', month, month, key from ledger_journal"
                        + " where programme_id = " + book() + " limit 1",
                "ledger_journal_once");
    }

    @Test
    void twoPeopleAtOnceCannotCommitTheSamePound() throws Exception {
        ReleaseView release = release();
        promise(release.ref(), 1_000);
        long left = release.reinvestablePence() - 1_000;
        try (Connection one = stage.superuser();
                Connection other = stage.superuser()) {
            commitBeside(one, release.ref(), left, "one");
            commitBeside(other, release.ref(), left, "other");
            one.commit();
            CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> {
                try {
                    other.commit();
                    return true;
                } catch (SQLException e) {
                    assertTrue(e.getMessage().contains("not yet reinvested"), e::getMessage);
                    return false;
                }
            });
            assertEquals(false, second.get(20, TimeUnit.SECONDS));
        }
        assertEquals(
                0, reading.trace(scene.programme(), release.ref()).release().availablePence());
    }

    /** A commitment that went past the product, by a connection that has not committed yet. */
    private static void commitBeside(Connection connection, String release, long pence, String key)
            throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into ledger_journal (programme_id, organisation_id, kind, month, happened_on, key,"
                            + " release_id, reinvestment_id) select i.programme_id, i.organisation_id, 'COMMITMENT',"
                            + " date_trunc('month', homeward_now()), homeward_now(), '" + key + "', i.release_id, i.id"
                            + " from ledger_reinvestment i join ledger_release r on r.id = i.release_id where r.ref = '"
                            + release + "' order by i.id limit 1");
            for (String line : List.of("1, 'REINVESTMENT_COMMITTED', ", "2, 'INPATIENT_COST_RELEASED', -")) {
                statement.execute("insert into ledger_posting (journal_id, line, account, pence) select id, " + line
                        + pence + " from ledger_journal where key = '" + key + "' and made_in = pg_current_xact_id()");
            }
        }
    }

    @Test
    void nothingBelongsToAnotherOrganisation() {
        ReleaseView release = release();
        stage.person(stage.newKey(), stage.newKey(), Role.FINANCE);
        assertThrows(NotFound.class, () -> reading.trace(scene.programme(), release.ref()));
        assertThrows(NotFound.class, () -> promise(release.ref(), 1));
        for (String table : NEVER_CHANGED) {
            assertEquals(0, transactions.<Long>own(() -> sql.number("select count(*) from " + table)), table);
        }
    }

    @Test
    void moneyThatWentOnIsTakenBackInItsOrder() {
        ReleaseView release = release();
        ReinvestmentView promised = promise(release.ref(), 50_000);
        pay(promised.ref(), 20_000, "INV 1");
        assertEquals("reversal-money-gone", code(() -> reverse(promised.journal())));
        assertEquals("reversal-money-gone", code(() -> reverse(release.journal())));
        assertEquals(
                "reversal-money-gone",
                code(() -> reversing.reverseFact(scene.programme(), release.fact(), "wrong day")));
        assertThrows(Refused.class, () -> pay(promised.ref(), 30_001, "INV 2"));
        reverse(journal(JournalView::reference, "INV 1"));
        reverse(promised.journal());
        assertEquals(
                "REVERSED",
                reading.reinvestment(scene.programme(), promised.ref()).state().name());
        reversing.reverseFact(scene.programme(), release.fact(), "wrong day");
        TrialBalance after = balance();
        assertEquals(0, after.released().releasedPence());
        assertTrue(after.accounts().stream()
                .filter(line -> !line.account().name().startsWith("FUNDING")
                        && !line.account().name().equals("RETAINED"))
                .allMatch(line -> line.balancePence() == 0));
        rounds.run();
        stage.person(scene.leonie(), scene.council(), Role.FINANCE);
        assertEquals(0, balance().released().releasedPence(), "what was reversed does not come back by itself");
    }

    private String journal(java.util.function.Function<JournalView, String> part, String value) {
        return reading.journals(scene.programme(), JournalFilter.ALL, ListQuery.of(1, 200)).items().stream()
                .filter(one -> part.apply(one).equals(value))
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private void reverse(String journal) {
        reversing.reverse(scene.programme(), journal, "It was wrong.");
    }

    private static String code(Runnable refusedWork) {
        return assertThrows(Refusal.class, refusedWork::run).code();
    }
}
