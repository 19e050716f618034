package org.homeward.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.FundingLine;
import org.homeward.ledger.domain.ActualRow;
import org.homeward.ledger.domain.ActualState;
import org.homeward.ledger.domain.ActualTarget;
import org.homeward.ledger.domain.Draw;
import org.homeward.ledger.domain.Journal;
import org.homeward.ledger.domain.MappingRule;
import org.homeward.ledger.domain.Periods;
import org.homeward.ledger.infrastructure.ActualRows;
import org.homeward.ledger.infrastructure.Book;
import org.homeward.ledger.infrastructure.Journals;
import org.homeward.ledger.infrastructure.PeriodRows;
import org.homeward.ledger.infrastructure.Reinvestments;

/**
 * Posts rows of the general ledger. What a row is, its reference says when it is a reinvestment's, or else the first rule of
 * the programme's mapping that fits. A row that cannot be posted keeps waiting and says why.
 */
@ApplicationScoped
public class ActualMatching {

    @Inject
    private Journals journals;

    @Inject
    private Reinvestments reinvestments;

    @Inject
    private ActualRows rows;

    @Inject
    private PeriodRows periods;

    @Inject
    private Clock clock;

    /** What a row is said to be; the reference of a funding line, contract, scheme or reinvestment, or nothing. */
    record Meaning(ActualTarget target, String aim) {}

    /** Where and for whom rows are posted. */
    private record Desk(Book book, Periods periods, long by) {}

    /** Tries each row by its reference and the rules. */
    void match(Book book, List<ActualRows.Kept> waiting, List<MappingRule> rules, long by) {
        Desk desk = new Desk(book, periods.of(book), by);
        for (ActualRows.Kept row : waiting) {
            Optional<Meaning> meaning = meaning(book, row.row(), rules);
            String reason = meaning.map(found ->
                            post(desk, row, found, YearMonth.from(row.row().date())))
                    .orElse("actual-no-rule");
            settle(row, reason, meaning);
        }
    }

    /**
     * Posts one row as a person says; in the earliest open month when its own is closed.
     *
     * @return why it could not be; empty when it is posted or set aside
     */
    String matchByHand(Book book, ActualRows.Kept row, Meaning meaning, long by) {
        Desk desk = new Desk(book, periods.of(book), by);
        YearMonth own = YearMonth.from(row.row().date());
        YearMonth month = desk.periods().isOpen(own)
                ? own
                : desk.periods().firstOpen().filter(own::isBefore).orElse(own);
        String reason = post(desk, row, meaning, month);
        if (reason.isEmpty()) {
            settle(row, reason, Optional.of(meaning));
        }
        return reason;
    }

    private void settle(ActualRows.Kept row, String reason, Optional<Meaning> meaning) {
        if (!reason.isEmpty()) {
            rows.become(row, ActualState.UNMATCHED, reason);
        } else if (meaning.filter(found -> found.target() == ActualTarget.NOT_OURS)
                .isPresent()) {
            rows.become(row, ActualState.NOT_OURS, "");
        } else {
            rows.become(row, ActualState.MATCHED, "");
        }
    }

    private Optional<Meaning> meaning(Book book, ActualRow row, List<MappingRule> rules) {
        if (row.reference().startsWith("RI-")
                && reinvestments.find(book, row.reference()).isPresent()) {
            return Optional.of(new Meaning(ActualTarget.REINVESTMENT, row.reference()));
        }
        return rules.stream()
                .filter(rule -> rule.fits(row))
                .findFirst()
                .map(rule -> new Meaning(rule.target(), rule.aim()));
    }

    /** Why it could not be posted, as a code; empty when it was, or when there is nothing to post. */
    private String post(Desk desk, ActualRows.Kept kept, Meaning meaning, YearMonth month) {
        ActualRow row = kept.row();
        if (meaning.target() == ActualTarget.NOT_OURS) {
            return "";
        }
        if (row.date().isAfter(LocalDate.now(clock))) {
            return "actual-in-future";
        }
        if (!desk.periods().isOpen(month)) {
            return month.isBefore(desk.book().firstMonth()) ? "actual-before-programme" : "actual-period-closed";
        }
        Journal.When when = new Journal.When(month, row.date(), "actual:" + kept.id() + ":" + rows.attempts(kept.id()));
        Journal.Links links = Journal.Links.NONE
                .by(desk.by())
                .saying(row.description(), row.reference())
                .ofRow(kept.id());
        return switch (meaning.target()) {
            case FUNDING -> fund(desk.book(), when, row.pence(), links, meaning.aim());
            case DOUBLE_RUNNING -> done(desk.book(), Journal.doubleRunningSpent(when, row.pence(), links));
            case CAPITAL -> done(desk.book(), Journal.capitalSpent(when, row.pence(), links));
            default -> spend(desk.book(), when, row.pence(), links, meaning.aim());
        };
    }

    private String done(Book book, Journal journal) {
        journals.post(book, journal);
        return "";
    }

    private String fund(Book book, Journal.When when, long pence, Journal.Links links, String line) {
        boolean known =
                book.programme().funding().stream().map(FundingLine::ref).anyMatch(line::equals);
        return known ? done(book, Journal.fundingReceived(when, pence, links.ofFunding(line))) : "actual-no-line";
    }

    private String spend(Book book, Journal.When when, long pence, Journal.Links links, String aim) {
        List<Draw.ReinvestmentFund> promised = reinvestments.promisedTo(book, aim);
        if (promised.isEmpty()) {
            return "actual-nothing-promised";
        }
        List<Draw.Part> parts = Draw.of(pence, promised);
        if (parts.isEmpty()) {
            return pence > 0 ? "actual-more-than-promised" : "actual-more-than-spent";
        }
        for (int i = 0; i < parts.size(); i++) {
            Draw.ReinvestmentFund from = parts.get(i).from();
            journals.post(
                    book,
                    Journal.spending(
                            new Journal.When(when.month(), when.on(), when.key() + ":" + i),
                            parts.get(i).pence(),
                            links.ofReinvestment(from.releaseId(), from.id())));
        }
        return "";
    }
}
