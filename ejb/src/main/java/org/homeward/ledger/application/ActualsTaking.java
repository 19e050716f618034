package org.homeward.ledger.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.ledger.domain.ActualState;
import org.homeward.ledger.domain.ActualTarget;
import org.homeward.ledger.domain.ActualView;
import org.homeward.ledger.domain.ActualsView;
import org.homeward.ledger.domain.MappingRule;
import org.homeward.ledger.infrastructure.ActualRows;
import org.homeward.ledger.infrastructure.ActualViews;
import org.homeward.ledger.infrastructure.ActualsFile;
import org.homeward.ledger.infrastructure.Book;
import org.homeward.ledger.infrastructure.Books;
import org.homeward.ledger.infrastructure.Figures;
import org.homeward.ledger.infrastructure.Mappings;
import org.homeward.ledger.infrastructure.Poster;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** Finance officers bring what the general ledger booked, say what it is, and see what nobody knows yet. */
@Stateless
public class ActualsTaking {

    private static final int MOST_RULES = 200;
    private static final int LONGEST_NAME = 200;

    @Inject
    private Books books;

    @Inject
    private ActualRows rows;

    @Inject
    private ActualViews views;

    @Inject
    private Mappings mappings;

    @Inject
    private ActualMatching matching;

    @Inject
    private Figures figures;

    @Inject
    private Poster poster;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What came of a file.
     *
     * @param fresh false when exactly this file was taken before, so that nothing was done
     */
    public record Taken(boolean fresh, ActualsView view) {}

    /**
     * Takes an extract. What is wrong with the file as a whole is refused; rows that cannot be read are kept with the reason;
     * rows that came before change nothing; the rest is matched and posted, or waits.
     */
    @Permit(Permission.LEDGER_POST)
    public Taken take(String programme, String fileName, InputStream content) {
        ActualsFile file = ActualsFile.read(content);
        Book book = books.hold(programme);
        long by = poster.person();
        Optional<String> before = rows.taken(book, file.sha256());
        if (before.isPresent()) {
            return new Taken(false, views.file(book, before.get()));
        }
        String name = fileName.strip();
        ActualRows.Sent sent = new ActualRows.Sent(
                name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME), by, clock.instant());
        String ref = rows.add(book, file, rows.fresh(book, file.rows()), sent);
        matching.match(book, rows.of(book, ref), mappings.of(book), by);
        figures.reckon(book);
        ActualsView view = views.file(book, ref);
        audit.record(
                "ledger.actuals-taken",
                "ledger-actuals",
                ref,
                Map.of("programme", programme, "rows", "" + view.rows(), "waiting", "" + view.unmatched()));
        return new Taken(true, view);
    }

    /** The files of a programme, the newest first. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public Page<ActualsView> files(String programme, ListQuery query) {
        return views.files(books.view(programme), query);
    }

    /** One file with its rejected rows. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public ActualsView file(String programme, String ref) {
        return views.file(books.view(programme), ref);
    }

    /** Rows by state; of one file where it is named. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public Page<ActualView> rows(String programme, Optional<ActualState> state, String file, ListQuery query) {
        return views.rows(books.view(programme), state, file, query);
    }

    /** One row with what was posted for it. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public ActualView row(String programme, long id) {
        return views.row(books.view(programme), id);
    }

    /** The rules by which rows are matched, in their order. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public List<MappingRule> rules(String programme) {
        return mappings.of(books.view(programme));
    }

    /** Puts other rules in place, and tries with them every row that waits; how many still wait comes back. */
    @Permit(Permission.LEDGER_POST)
    public int setRules(String programme, List<MappingRule> rules) {
        Book book = books.hold(programme);
        Invalid.Collector faults =
                new Invalid.Collector().check(rules.size() <= MOST_RULES, "rules", "mapping-too-many", "" + MOST_RULES);
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).check(i, faults);
        }
        faults.throwIfAny();
        mappings.set(book, rules);
        audit.record("ledger.mapping-set", "programme", programme, Map.of("rules", "" + rules.size()));
        return tryAgain(book);
    }

    /** Tries every row that waits once more: a month may be open, or more promised, than when it came. */
    @Permit(Permission.LEDGER_POST)
    public int matchAgain(String programme) {
        return tryAgain(books.hold(programme));
    }

    private int tryAgain(Book book) {
        matching.match(book, rows.waiting(book), mappings.of(book), poster.person());
        figures.reckon(book);
        return rows.countWaiting(book);
    }

    /**
     * Says of one row what it is. Posted in its own month, or in the earliest open one when that is closed. Refused when it
     * is posted already ({@code actual-matched}) and with the reason when it cannot be posted so.
     */
    @Permit(Permission.LEDGER_POST)
    public ActualView match(String programme, long rowId, Optional<ActualTarget> target, String aim) {
        Book book = books.hold(programme);
        ActualRows.Kept row = rows.get(book, rowId);
        if (row.state() == ActualState.MATCHED) {
            throw new Conflict("actual-matched", "" + rowId);
        }
        ActualTarget means = target.orElseThrow(() -> Invalid.field("target", "actual-target-needed"));
        String of = aim == null ? "" : aim.strip();
        new Invalid.Collector()
                .check(!means.isAimed() || !of.isEmpty(), "aim", "mapping-aim-needed")
                .check(means.isAimed() || of.isEmpty(), "aim", "mapping-aim-not-here")
                .throwIfAny();
        String reason = matching.matchByHand(book, row, new ActualMatching.Meaning(means, of), poster.person());
        if (!reason.isEmpty()) {
            throw new Conflict(reason);
        }
        figures.reckon(book);
        audit.record(
                "ledger.actual-matched",
                "ledger-actual-row",
                "" + rowId,
                Map.of("programme", programme, "target", means.name(), "aim", of));
        return views.row(book, rowId);
    }
}
