package org.homeward.ledger.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.ledger.domain.Fact;
import org.homeward.ledger.domain.FactCheck;
import org.homeward.ledger.domain.FactDraft;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.FactView;
import org.homeward.ledger.infrastructure.ActualMoves;
import org.homeward.ledger.infrastructure.Book;
import org.homeward.ledger.infrastructure.Books;
import org.homeward.ledger.infrastructure.FactViews;
import org.homeward.ledger.infrastructure.Facts;
import org.homeward.ledger.infrastructure.Poster;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Inbox;

/** A second person looks at the evidence and confirms what happened; from then on it releases money, month by month. */
@Stateless
public class FactConfirming {

    @Inject
    private Books books;

    @Inject
    private Facts facts;

    @Inject
    private FactViews views;

    @Inject
    private ActualMoves moves;

    @Inject
    private DuePosting due;

    @Inject
    private Poster poster;

    @Inject
    private Inbox inbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Confirms a fact. Who entered it is refused ({@code fact-own}); so is a fact that the programme contradicts by now. A
     * move becomes the person's actual move in the programme. Every open month in which the fact is in force gets its
     * release at once; later months when they begin.
     */
    @Permit(Permission.LEDGER_FACTS)
    public FactView confirm(String programme, String ref) {
        Book book = books.hold(programme);
        Fact fact = facts.get(book, ref);
        boolean move = fact.kind() == FactKind.MOVE;
        fact.confirm(poster.person(), clock.instant(), move ? moves.planned(book, fact.subject()) : Optional.empty());
        checkAgain(book, fact);
        facts.flush();
        Book now = move ? moves.happened(book, fact) : book;
        int releases = due.post(now);
        audit.record(
                "ledger.fact-confirmed", "ledger-fact", ref, Map.of("programme", programme, "releases", "" + releases));
        return views.view(now, ref);
    }

    private void checkAgain(Book book, Fact fact) {
        new FactCheck(book.programme(), LocalDate.now(clock))
                .matter(new FactDraft(
                        Optional.of(fact.kind()),
                        Optional.of(fact.subject()),
                        Optional.of(fact.happenedOn()),
                        Optional.of(fact.evidence()),
                        fact.seen().occupied()));
    }

    /** The second person does not agree, and says why; what was entered releases nothing. */
    @Permit(Permission.LEDGER_FACTS)
    public FactView sendBack(String programme, String ref, String reason) {
        Book book = books.hold(programme);
        Fact fact = facts.get(book, ref);
        fact.sendBack(poster.person(), reason, clock.instant());
        facts.flush();
        audit.record("ledger.fact-sent-back", "ledger-fact", ref, Map.of("programme", programme));
        inbox.tell(
                fact.enteredBy(),
                "ledger-fact-sent-back",
                "/ledger/fact.xhtml?programme=" + programme + "&ref=" + ref,
                book.programme().name(),
                fact.subject());
        return views.view(book, ref);
    }
}
