package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.infrastructure.Programmes;
import org.homeward.ledger.domain.Fact;
import org.homeward.shared.application.Acting;
import org.homeward.shared.infrastructure.AuditTrail;

/** Writes into the programme what has really happened, as a version of its own; and takes it out when it was wrong. */
@ApplicationScoped
public class ActualMoves {

    @Inject
    private Programmes programmes;

    @Inject
    private Books books;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** The day on which the programme has the person's move. */
    public Optional<LocalDate> planned(Book book, String person) {
        return book.programme().people().stream()
                .filter(one -> one.ref().equals(person))
                .findFirst()
                .flatMap(Person::moveDate);
    }

    /** The planned day of a move becomes the actual one; the book with the programme as it is now comes back. */
    public Book happened(Book book, Fact move) {
        return write(book, move, Optional.of(move.happenedOn()), "programme.move-happened");
    }

    /** The move did not happen: the programme has the planned day again, unless somebody has planned anew meanwhile. */
    public Book didNotHappen(Book book, Fact move) {
        return planned(book, move.subject()).equals(Optional.of(move.happenedOn()))
                ? write(book, move, move.plannedOn(), "programme.move-taken-back")
                : book;
    }

    private Book write(Book book, Fact move, Optional<LocalDate> day, String deed) {
        if (planned(book, move.subject()).equals(day)) {
            return book;
        }
        programmes.replace(
                book.ref(),
                book.version(),
                book.programme().withPerson(move.subject(), person -> person.movingOn(day)),
                acting.actor(),
                clock.instant());
        audit.record(deed, "programme", book.ref(), Map.of("fact", move.ref()));
        return books.view(book.ref());
    }
}
