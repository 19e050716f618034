package org.homeward.ledger.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.homeward.ledger.domain.Fact;
import org.homeward.ledger.domain.FactCheck;
import org.homeward.ledger.domain.FactDraft;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.FactView;
import org.homeward.ledger.infrastructure.Book;
import org.homeward.ledger.infrastructure.Books;
import org.homeward.ledger.infrastructure.FactViews;
import org.homeward.ledger.infrastructure.Facts;
import org.homeward.ledger.infrastructure.Poster;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** Somebody enters that a person moved, a ward emptied a step further, or a ward or site closed. Nothing is released yet. */
@Stateless
public class FactEntering {

    @Inject
    private Books books;

    @Inject
    private Facts facts;

    @Inject
    private FactViews views;

    @Inject
    private Poster poster;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Enters what happened, with its evidence. Refused where the programme says otherwise ({@link FactCheck}), and where the
     * same was entered before ({@code fact-there-already}).
     */
    @Permit(Permission.LEDGER_FACTS)
    public FactView enter(String programme, FactDraft draft) {
        Book book = books.hold(programme);
        long by = poster.person();
        Fact.Matter matter = new FactCheck(book.programme(), LocalDate.now(clock)).matter(draft);
        facts.live(book).stream()
                .filter(fact -> fact.kind() == matter.kind() && fact.subject().equals(matter.subject()))
                .filter(fact ->
                        fact.kind() != FactKind.STEP || fact.happenedOn().equals(matter.on()))
                .findFirst()
                .ifPresent(fact -> {
                    throw new Conflict("fact-there-already", fact.ref(), fact.subject());
                });
        Fact fact = Fact.enter(
                facts.nextRef(),
                new Fact.Place(book.id(), book.organisationId()),
                matter,
                draft.evidence().orElse(""),
                by,
                clock.instant());
        facts.add(fact);
        audit.record(
                "ledger.fact-entered",
                "ledger-fact",
                fact.ref(),
                Map.of("programme", programme, "kind", fact.kind().name(), "subject", fact.subject()));
        return views.view(book, fact.ref());
    }

    /** Who entered it takes it back, before anybody has confirmed it, and says why. */
    @Permit(Permission.LEDGER_FACTS)
    public FactView withdraw(String programme, String ref, String reason) {
        Book book = books.hold(programme);
        Fact fact = facts.get(book, ref);
        fact.withdraw(poster.person(), reason, clock.instant());
        facts.flush();
        audit.record("ledger.fact-withdrawn", "ledger-fact", ref, Map.of("programme", programme));
        return views.view(book, ref);
    }
}
