package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The model once more, as one would work it out on paper: every day is walked, every person asked on it, nothing is shared
 * with the code under test but the records. Slow, and read beside the text of the model.
 */
final class PlainLoop {

    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private final Programme programme;
    private final LocalDate begins;
    private final Map<String, LocalDate> closings = new HashMap<>();

    PlainLoop(Programme programme) {
        this.programme = programme;
        this.begins = programme.firstMonth().atDay(1);
    }

    /** The months' figures in the order of the profile, without what is carried from month to month. */
    List<List<Long>> months() {
        List<List<Long>> rows = new ArrayList<>();
        YearMonth month = programme.firstMonth();
        int aprils = 0;
        for (int t = 0; t < programme.horizonMonths(); t++) {
            if (t > 0 && month.getMonth() == Month.APRIL) {
                aprils++;
            }
            long baseline =
                    risen(whole(hospital(month, false)), programme.uplift().inpatientPercent(), aprils);
            long inpatient =
                    risen(whole(hospital(month, true)), programme.uplift().inpatientPercent(), aprils);
            long community = risen(community(month), programme.uplift().communityPercent(), aprils);
            long transferred =
                    risen(whole(supports(month, false)), programme.uplift().inpatientPercent(), aprils);
            rows.add(List.of(
                    baseline,
                    inpatient,
                    baseline - inpatient,
                    promised(baseline, month) - Math.min(promised(baseline, month), baseline - inpatient),
                    community,
                    oneOff(month, false),
                    oneOff(month, true),
                    transferred,
                    funding(month, aprils)));
            month = month.plusMonths(1);
        }
        return rows;
    }

    /** A number as numerator and denominator. */
    private record Ratio(BigInteger over, BigInteger under) {}

    private static Ratio whole(long pence) {
        return new Ratio(BigInteger.valueOf(pence), BigInteger.ONE);
    }

    private static long risen(Ratio pence, BigDecimal percent, int aprils) {
        BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2)).pow(aprils);
        return new BigDecimal(pence.over())
                .multiply(factor)
                .divide(new BigDecimal(pence.under()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private boolean there(Person person, LocalDate day, boolean moving) {
        return !moving || day.isBefore(person.moveDate().orElse(NEVER));
    }

    private long onWard(Ward ward, LocalDate day, boolean moving) {
        long people = programme.people().stream()
                .filter(person -> person.ward().equals(ward.ref()) && there(person, day, moving))
                .count();
        for (OtherOccupants others : ward.otherOccupants()) {
            people += day.isBefore(others.leaves().orElse(NEVER)) ? others.people() : 0;
        }
        return people;
    }

    private LocalDate closes(Ward ward, boolean moving) {
        return closings.computeIfAbsent(ward.ref() + moving, key -> firstEmptyDay(ward, moving));
    }

    /** Looks day by day for the first on which nobody is there; nobody looks further than ten years past the end. */
    private LocalDate firstEmptyDay(Ward ward, boolean moving) {
        LocalDate last = begins.plusMonths(programme.horizonMonths()).plusYears(10);
        for (LocalDate day = begins; day.isBefore(last); day = day.plusDays(1)) {
            if (onWard(ward, day, moving) == 0) {
                return day;
            }
        }
        return NEVER;
    }

    private long hospital(YearMonth month, boolean moving) {
        long sum = 0;
        for (Ward ward : programme.wards()) {
            for (LocalDate day = month.atDay(1); YearMonth.from(day).equals(month); day = day.plusDays(1)) {
                for (Person person : programme.people()) {
                    if (person.ward().equals(ward.ref()) && there(person, day, moving)) {
                        sum += ward.variablePerBedDayPence();
                    }
                }
            }
            sum += step(ward, month, moving);
        }
        for (Site site : programme.sites()) {
            LocalDate closing = begins;
            for (Ward ward : programme.wards()) {
                if (ward.site().equals(site.ref()) && closes(ward, moving).isAfter(closing)) {
                    closing = closes(ward, moving);
                }
            }
            if (month.atDay(1).isBefore(closing.plusMonths(site.releaseLagMonths()))) {
                sum += twelfth(site.fixedPerYearPence(), month);
            }
        }
        return sum;
    }

    private long step(Ward ward, YearMonth month, boolean moving) {
        LocalDate day = month.atDay(1);
        BigDecimal released = BigDecimal.ZERO;
        for (Step step : ward.steps()) {
            if (step.occupiedAtMost() >= onWard(ward, day, moving)) {
                released = released.max(step.releasedPercent());
            }
        }
        if (!closes(ward, moving).isAfter(day)) {
            released = new BigDecimal(100);
        }
        if (ward.heldUntil().isPresent() && day.isBefore(ward.heldUntil().get())) {
            released = BigDecimal.ZERO;
        }
        BigDecimal kept = BigDecimal.ONE.subtract(released.movePointLeft(2));
        return BigDecimal.valueOf(twelfth(ward.stepPerYearPence(), month))
                .multiply(kept)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long twelfth(long yearly, YearMonth month) {
        int share = month.getMonthValue() >= 4 ? month.getMonthValue() - 3 : month.getMonthValue() + 9;
        return share * yearly / 12 - (share - 1) * yearly / 12;
    }

    private Ratio community(YearMonth month) {
        BigInteger over = BigInteger.valueOf(supports(month, true));
        BigInteger under = BigInteger.ONE;
        for (Scheme scheme : programme.schemes()) {
            long since = (month.getYear() - scheme.firstMonth().getYear()) * 12L
                    + month.getMonthValue()
                    - scheme.firstMonth().getMonthValue();
            if (since >= 0) {
                BigInteger ramp = BigInteger.valueOf(Math.max(1, scheme.rampMonths()));
                BigInteger grown = ramp.min(BigInteger.valueOf(since + 1));
                BigInteger cost = BigInteger.valueOf(twelfth(scheme.perYearPence(), month))
                        .multiply(grown);
                over = over.multiply(ramp).add(cost.multiply(under));
                under = under.multiply(ramp);
            }
        }
        return new Ratio(over, under);
    }

    private long supports(YearMonth month, boolean home) {
        long sum = 0;
        for (Person person : programme.people()) {
            boolean goesHome = person.destination()
                    .filter(to -> to != Destination.OTHER_HOSPITAL)
                    .isPresent();
            if (person.moveDate().isPresent() && goesHome == home) {
                sum += support(person, month);
            }
        }
        return sum;
    }

    private static long support(Person person, YearMonth month) {
        LocalDate starts = person.moveDate().orElseThrow().minusDays(person.transitionDays());
        boolean ends =
                person.supportEnds().isPresent() && !person.supportEnds().get().isBefore(starts);
        long weeks = 0;
        for (LocalDate day = month.atDay(1); YearMonth.from(day).equals(month); day = day.plusDays(1)) {
            if (day.isBefore(starts)
                    || ends && !day.isBefore(person.supportEnds().get())) {
                continue;
            }
            long rate = person.supportPerWeekPence().orElseThrow();
            LocalDate since = LocalDate.MIN;
            for (SupportChange change : person.supportChanges()) {
                boolean counts =
                        !change.from().isBefore(starts) && !change.from().isAfter(day);
                if (counts && !change.from().isBefore(since)) {
                    rate = change.perWeekPence();
                    since = change.from();
                }
            }
            weeks += rate;
        }
        return new BigDecimal(weeks)
                .divide(BigDecimal.valueOf(7), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private long oneOff(YearMonth month, boolean capital) {
        long sum = 0;
        for (Person person : programme.people()) {
            for (OneOff item : person.oneOffs()) {
                sum += item.capital() == capital && item.month().equals(month) ? item.amountPence() : 0;
            }
        }
        return sum;
    }

    private long promised(long baseline, YearMonth month) {
        long moved = programme.people().stream()
                .filter(person -> !person.moveDate().orElse(NEVER).isAfter(month.atDay(1)))
                .count();
        return programme.people().isEmpty()
                ? 0
                : BigDecimal.valueOf(baseline)
                        .multiply(BigDecimal.valueOf(moved))
                        .divide(BigDecimal.valueOf(programme.people().size()), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    private long funding(YearMonth month, int aprils) {
        long sum = 0;
        for (FundingLine line : programme.funding()) {
            if (!line.capital() && !month.isBefore(line.firstMonth()) && !month.isAfter(line.lastMonth())) {
                sum += risen(whole(line.perMonthPence()), programme.uplift().fundingPercent(), aprils);
            }
        }
        return sum;
    }
}
