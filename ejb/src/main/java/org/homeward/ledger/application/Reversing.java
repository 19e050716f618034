package org.homeward.ledger.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.ledger.domain.ActualState;
import org.homeward.ledger.domain.ConfirmedFact;
import org.homeward.ledger.domain.Fact;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.FactOrder;
import org.homeward.ledger.domain.FactView;
import org.homeward.ledger.domain.Fund;
import org.homeward.ledger.domain.Journal;
import org.homeward.ledger.domain.JournalKind;
import org.homeward.ledger.domain.JournalView;
import org.homeward.ledger.domain.PostedJournal;
import org.homeward.ledger.infrastructure.ActualMoves;
import org.homeward.ledger.infrastructure.ActualRows;
import org.homeward.ledger.infrastructure.Book;
import org.homeward.ledger.infrastructure.Books;
import org.homeward.ledger.infrastructure.FactViews;
import org.homeward.ledger.infrastructure.Facts;
import org.homeward.ledger.infrastructure.Figures;
import org.homeward.ledger.infrastructure.JournalViews;
import org.homeward.ledger.infrastructure.Journals;
import org.homeward.ledger.infrastructure.PeriodRows;
import org.homeward.ledger.infrastructure.Poster;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** What was wrong is taken back by new journals; what stands in the ledger is never changed. */
@Stateless
public class Reversing {

    private static final int LONGEST = 500;

    @Inject
    private Books books;

    @Inject
    private Journals journals;

    @Inject
    private JournalViews views;

    @Inject
    private Facts facts;

    @Inject
    private FactViews factViews;

    @Inject
    private ActualRows rows;

    @Inject
    private PeriodRows periods;

    @Inject
    private ActualMoves moves;

    @Inject
    private Figures figures;

    @Inject
    private Poster poster;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Reverses a journal, in the month of today. One that was reversed, or is itself a reversal, is refused
     * ({@code journal-reversed}, {@code reversal-of-reversal}), and so is one whose money has gone on
     * ({@code reversal-money-gone}): what was spent is reversed first, then what was committed, then what was released. A row
     * of the general ledger that was posted in several journals is taken back in all of them, and waits again.
     *
     * @return the reversals
     */
    @Permit(Permission.LEDGER_POST)
    public List<JournalView> reverse(String programme, String ref, String reason) {
        Book book = books.hold(programme);
        String why = reasoned(reason);
        PostedJournal journal = journals.get(book, ref);
        if (journal.kind() == JournalKind.REVERSAL) {
            throw new Conflict("reversal-of-reversal", ref);
        }
        if (journal.reversedBy().isPresent()) {
            throw new Conflict("journal-reversed", ref, journal.reversedBy().get());
        }
        List<PostedJournal> together = new ArrayList<>(List.of(journal));
        journal.actualRowId()
                .ifPresent(row -> rows.standing(book, row).stream()
                        .filter(other -> !other.equals(ref))
                        .map(other -> journals.get(book, other))
                        .forEach(together::add));
        List<String> reversals = takeBack(book, together, why);
        journal.actualRowId()
                .ifPresent(row -> rows.become(rows.get(book, row), ActualState.UNMATCHED, "actual-reversed"));
        figures.reckon(book);
        audit.record("ledger.reversed", "ledger-journal", ref, Map.of("programme", programme, "reason", why));
        return reversals.stream().map(reversal -> views.view(book, reversal)).toList();
    }

    /**
     * A confirmed fact turned out to be wrong: everything that it released is reversed, it releases nothing more, and a move
     * has its planned day in the programme again. Refused
     * while money of it is committed ({@code reversal-money-gone}), and while another fact rests on it
     * ({@code fact-others-rest-on-it}).
     */
    @Permit(Permission.LEDGER_POST)
    public FactView reverseFact(String programme, String ref, String reason) {
        Book book = books.hold(programme);
        Fact fact = facts.get(book, ref);
        fact.reverse(poster.person(), reason, clock.instant());
        List<ConfirmedFact> resting = new FactOrder(book.programme())
                .restingOn(
                        fact.seen(), facts.live(book).stream().map(Fact::seen).toList());
        if (!resting.isEmpty()) {
            throw new Conflict("fact-others-rest-on-it", ref, resting.get(0).ref());
        }
        facts.flush();
        takeBack(book, journals.releasesOf(book, fact.id()), reasoned(reason));
        if (fact.kind() == FactKind.MOVE) {
            moves.didNotHappen(book, fact);
        }
        figures.reckon(book);
        audit.record("ledger.fact-reversed", "ledger-fact", ref, Map.of("programme", programme));
        return factViews.view(book, ref);
    }

    private List<String> takeBack(Book book, List<PostedJournal> earlier, String reason) {
        if (earlier.isEmpty()) {
            return List.of();
        }
        YearMonth month = periods.of(book).now();
        long by = poster.person();
        List<String> refs = new ArrayList<>();
        for (PostedJournal journal : earlier) {
            Journal reversal = Journal.reversal(journal, month, LocalDate.now(clock), by, reason);
            checkMoney(journal, reversal);
            journals.post(book, reversal).ifPresent(posted -> refs.add(posted.ref()));
        }
        return refs;
    }

    private void checkMoney(PostedJournal earlier, Journal reversal) {
        Optional<Fund> ofRelease = earlier.releaseId().map(journals::ofRelease);
        boolean holds =
                ofRelease.map(fund -> fund.plus(reversal.postings()).holds()).orElse(true);
        Optional<Fund> ofReinvestment = earlier.reinvestmentId().map(journals::ofReinvestment);
        boolean promised = ofReinvestment
                .map(fund -> fund.plus(reversal.postings()))
                .map(fund -> fund.committedPence() >= 0 && fund.spentPence() >= 0)
                .orElse(true);
        if (!holds || !promised) {
            throw new Conflict("reversal-money-gone", earlier.ref());
        }
    }

    private static String reasoned(String given) {
        String why = given == null ? "" : given.strip();
        new Invalid.Collector()
                .check(why.length() >= 3, "reason", "ledger-reason-needed")
                .check(why.length() <= LONGEST, "reason", "actual-too-long", "" + LONGEST)
                .throwIfAny();
        return why;
    }
}
