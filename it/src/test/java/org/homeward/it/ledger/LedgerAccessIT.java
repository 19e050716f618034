package org.homeward.it.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.it.Stage;
import org.homeward.ledger.application.FactConfirming;
import org.homeward.ledger.application.FactEntering;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.application.PeriodClosing;
import org.homeward.ledger.application.Reinvesting;
import org.homeward.ledger.application.Reversing;
import org.homeward.ledger.domain.FactDraft;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may do what with a ledger. */
@ArquillianTest
class LedgerAccessIT {

    @Inject
    Stage stage;

    @Inject
    FactEntering entering;

    @Inject
    FactConfirming confirming;

    @Inject
    Reinvesting reinvesting;

    @Inject
    Reversing reversing;

    @Inject
    PeriodClosing closing;

    @Inject
    LedgerReading reading;

    @Inject
    Clock clock;

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    @Test
    void eachRoleDoesItsOwnPartOnly() {
        FactDraft nothing =
                new FactDraft(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Reinvesting.Payment payment =
                new Reinvesting.Payment(Optional.of(1L), Optional.empty(), Optional.of("I"), Optional.empty());
        for (Role role : Role.values()) {
            stage.person(stage.newKey(), stage.newKey(), role);
            boolean sees = List.of(Role.FINANCE, Role.COMMISSIONER, Role.CONTRACT_MANAGER)
                    .contains(role);
            refusedUnless(sees, () -> entering.enter("DR-0", nothing), role + " enters");
            refusedUnless(sees, () -> confirming.confirm("DR-0", "CF-0"), role + " confirms");
            refusedUnless(sees || role == Role.AUDITOR, () -> reading.fact("DR-0", "CF-0"), role + " reads");
            boolean posts = role == Role.FINANCE;
            refusedUnless(posts, () -> closing.close("DR-0", YearMonth.now(clock)), role + " closes");
            refusedUnless(posts, () -> reversing.reverse("DR-0", "J-0", "why so"), role + " reverses");
            refusedUnless(posts, () -> reinvesting.pay("DR-0", "RI-0", payment), role + " pays");
        }
    }

    /** Who may gets as far as the programme, which is not there. */
    private static void refusedUnless(boolean may, Runnable use, String what) {
        RuntimeException refusal = assertThrows(RuntimeException.class, use::run, what);
        assertEquals(!may, refusal instanceof NotAllowed, what + ": " + refusal);
    }
}
