package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A figure of a month opened into what it is made of. Only the lists that belong to the figure hold anything.
 *
 * @param pence the figure
 * @param terms other figures that it is made of, each of which opens in turn
 * @param promise people moved and people at the start, for what is not yet released
 * @param rise how prices have risen
 * @param toDate month by month, where a figure adds up all months so far
 */
public record SumSheet(
        Figure figure,
        YearMonth month,
        long pence,
        List<Term> terms,
        Optional<Promise> promise,
        Optional<Rise> rise,
        HospitalMonth hospital,
        List<SupportMonth> supports,
        List<SchemeMonth> schemes,
        List<Paid> paid,
        List<Funded> funding,
        List<ToDate> toDate) {

    /**
     * Another figure that is added or taken away.
     *
     * @param added false: taken away
     */
    public record Term(boolean added, Figure figure, YearMonth month, long pence) {}

    /** How many people have moved by the first of the month, of how many. */
    public record Promise(int moved, int atTheStart) {}

    /**
     * A scheme in a month.
     *
     * @param twelfthPence the month's part of its yearly cost
     * @param grown how much of it is there, such as 1/6
     * @param pence what that makes, to four places for reading
     */
    public record SchemeMonth(String scheme, long twelfthPence, String grown, BigDecimal pence) {}

    /** Something paid once for a person. */
    public record Paid(String person, long pence) {}

    /** A funding line: what it gives a month, and what that is at the month's prices. */
    public record Funded(String line, String kind, String payer, long perMonthPence, long pence) {}

    /** Double running and funding of a month, and both to date. */
    public record ToDate(
            YearMonth month,
            long doubleRunningPence,
            long fundingPence,
            long doubleRunningToDatePence,
            long fundingToDatePence) {}

    public SumSheet {
        terms = List.copyOf(terms);
        supports = List.copyOf(supports);
        schemes = List.copyOf(schemes);
        paid = List.copyOf(paid);
        funding = List.copyOf(funding);
        toDate = List.copyOf(toDate);
    }
}
