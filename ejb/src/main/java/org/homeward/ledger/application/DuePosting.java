package org.homeward.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.doublerunning.domain.FundingLine;
import org.homeward.doublerunning.domain.Reckoning;
import org.homeward.ledger.domain.ConfirmedFact;
import org.homeward.ledger.domain.Journal;
import org.homeward.ledger.domain.JournalKind;
import org.homeward.ledger.domain.ReleaseDraft;
import org.homeward.ledger.domain.ReleaseReckoning;
import org.homeward.ledger.infrastructure.Book;
import org.homeward.ledger.infrastructure.Facts;
import org.homeward.ledger.infrastructure.Figures;
import org.homeward.ledger.infrastructure.Journals;
import org.homeward.ledger.infrastructure.PeriodRows;
import org.homeward.ledger.infrastructure.Releases;

/**
 * Posts what is due by itself: for each open month one release for each confirmed fact in force in it, and the funding that
 * the programme expects. What is posted already stays as it is, so it may be asked for at any time.
 */
@ApplicationScoped
public class DuePosting {

    @Inject
    private Facts facts;

    @Inject
    private Releases releases;

    @Inject
    private Journals journals;

    @Inject
    private PeriodRows periods;

    @Inject
    private Figures figures;

    /** Posts in the caller's transaction, which holds the programme; how many releases were posted comes back. */
    public int post(Book book) {
        List<YearMonth> open = periods.of(book).open();
        if (!book.programme().funding().isEmpty()) {
            fund(book, open);
        }
        int posted = release(book, open);
        if (posted > 0) {
            figures.reckon(book);
        }
        return posted;
    }

    private int release(Book book, List<YearMonth> open) {
        List<ConfirmedFact> confirmed = facts.confirmed(book);
        if (confirmed.isEmpty()) {
            return 0;
        }
        ReleaseReckoning reckoning = new ReleaseReckoning(book.programme());
        Map<YearMonth, Set<Long>> counted = releases.counted(book);
        int posted = 0;
        for (YearMonth month : open) {
            Set<Long> known = counted.getOrDefault(month, Set.of());
            List<ConfirmedFact> standing =
                    confirmed.stream().filter(fact -> known.contains(fact.id())).toList();
            List<ConfirmedFact> fresh = confirmed.stream()
                    .filter(fact -> !known.contains(fact.id()))
                    .toList();
            for (ReleaseDraft draft : reckoning.releases(month, standing, fresh)) {
                long release = releases.add(book, draft);
                journals.post(book, Journal.release(draft, release));
                posted++;
            }
        }
        return posted;
    }

    private void fund(Book book, List<YearMonth> open) {
        Set<String> posted = journals.keys(book, JournalKind.FUNDING_DUE);
        Reckoning reckoning = new Reckoning(book.programme());
        for (YearMonth month : open) {
            for (FundingLine line : book.programme().funding()) {
                long due = due(reckoning, line, month);
                if (due > 0 && !posted.contains(Journal.fundingKey(line.ref(), month))) {
                    journals.post(book, Journal.fundingDue(line.ref(), month, due));
                }
            }
        }
    }

    /** Revenue at the month's prices as the programme reckons it, capital as it was promised. */
    private static long due(Reckoning reckoning, FundingLine line, YearMonth month) {
        if (!line.inForce(month)) {
            return 0;
        }
        boolean reckoned = !line.capital() && reckoning.horizon().holds(month);
        return reckoned ? reckoning.funding(line, reckoning.horizon().number(month)) : line.perMonthPence();
    }
}
