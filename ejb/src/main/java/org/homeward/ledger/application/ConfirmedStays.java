package org.homeward.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.ProgrammeChanging;
import org.homeward.ledger.domain.ConfirmedFact;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.FactOrder;
import org.homeward.ledger.infrastructure.Books;
import org.homeward.ledger.infrastructure.Facts;
import org.homeward.shared.domain.Conflict;

/** A programme may be planned anew, but not against what two people have seen. */
@ApplicationScoped
public class ConfirmedStays {

    @Inject
    private Books books;

    @Inject
    private Facts facts;

    /** Refused with {@code programme-against-fact}: reverse the confirmation first, if it was wrong. */
    void check(@Observes ProgrammeChanging change) {
        List<ConfirmedFact> confirmed = facts.confirmed(books.view(change.ref()));
        FactOrder order = new FactOrder(change.after());
        confirmed.stream()
                .filter(fact -> !order.knows(fact) || isMovedOtherwise(fact, change.after()))
                .findFirst()
                .ifPresent(fact -> {
                    throw new Conflict("programme-against-fact", fact.ref(), fact.subject());
                });
    }

    private static boolean isMovedOtherwise(ConfirmedFact fact, Programme after) {
        return fact.kind() == FactKind.MOVE
                && after.people().stream()
                        .filter(person -> person.ref().equals(fact.subject()))
                        .noneMatch(person -> person.moveDate().equals(Optional.of(fact.on())));
    }
}
