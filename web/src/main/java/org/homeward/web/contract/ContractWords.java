package org.homeward.web.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.homeward.contract.domain.CaseState;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.Measure;
import org.homeward.contract.domain.Rating;

/** Words and colours that several pages of contracts share. */
@Named("contractWords")
@ApplicationScoped
public class ContractWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** {@code October 2026}. */
    public String month(YearMonth month) {
        return month == null ? "" : MONTH.format(month);
    }

    /** A figure without noughts that say nothing; nothing for nothing. */
    public String figure(Object number) {
        if (number instanceof Optional<?> optional) {
            return optional.map(this::figure).orElse("");
        }
        return number instanceof BigDecimal figure ? Plain.of(figure) : "";
    }

    /** The colour of a rating. */
    public String kind(Rating rating) {
        return switch (rating) {
            case GOOD -> "good";
            case APPROACHING_TARGET -> "info";
            case REQUIRES_IMPROVEMENT -> "warn";
            case INADEQUATE -> "bad";
            case OTHER -> "open";
        };
    }

    /** The colour of a contract's state. */
    public String stateKind(ContractState state) {
        return switch (state) {
            case RUNNING -> "good";
            case AGREED -> "info";
            case IN_AGREEMENT, ENDING -> "warn";
            case SUSPENDED -> "bad";
            case DRAFT -> "open";
            case ENDED, ABANDONED -> "plain";
        };
    }

    /** The colour of a case's state. */
    public String caseKind(CaseState state) {
        return switch (state) {
            case CLOSED, EXCUSED -> "good";
            case PLAN_AGREED, MEETING_HELD, ANSWERED -> "info";
            case PROPOSED, NOTICE_GIVEN, LETTER_SENT -> "warn";
            case NO_PLAN, EXCEPTION, DEFAULT_NOTED, SERIOUS_HARM -> "bad";
            case DROPPED, WITHDRAWN, OVERTURNED -> "plain";
        };
    }

    /** The colour of what became of a withheld sum. */
    public String fateKind(Measure.Fate fate) {
        return switch (fate) {
            case HELD -> "warn";
            case RELEASED, WRONG -> "good";
            case KEPT -> "bad";
        };
    }
}
