package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a programme costs, month by month and to the penny. Sums are exact until the one rounding that each figure has;
 * the same programme gives the same pence on every machine. The parts of every sum can be asked for.
 *
 * <p>The programme is one that {@link ProgrammeCheck} has passed. An {@link ArithmeticException} means sums beyond any
 * budget, which no programme that was taken has.
 */
public final class Reckoning {

    private final Programme programme;
    private final Horizon horizon;
    private final Rates rates;
    private final InpatientCost planned;
    private final InpatientCost baseline;
    private final List<SupportCost.OfPerson> supports;

    public Reckoning(Programme programme) {
        this.programme = programme;
        this.horizon = programme.horizon();
        this.rates = new Rates(programme);
        this.planned = InpatientCost.asPeopleMove(programme);
        this.baseline = InpatientCost.ifNobodyMoved(programme);
        this.supports = programme.people().stream().map(SupportCost::of).toList();
    }

    public Programme programme() {
        return programme;
    }

    public Horizon horizon() {
        return horizon;
    }

    public Rates rates() {
        return rates;
    }

    /** The hospital as people move. */
    public InpatientCost planned() {
        return planned;
    }

    /** The hospital if nobody moved. */
    public InpatientCost baseline() {
        return baseline;
    }

    /** Every person's support in month {@code t}, in the order of the programme's people. */
    public List<SupportMonth> supports(int t) {
        YearMonth month = horizon.month(t);
        return supports.stream().map(support -> support.in(month)).toList();
    }

    /** One person's support in month {@code t}, the person being known by the place in the list. */
    public SupportMonth support(int person, int t) {
        return supports.get(person).in(horizon.month(t));
    }

    /** The hospital's pence in month {@code t} at that month's prices, rounded half up once. */
    public long inpatient(InpatientCost cost, int t) {
        return rates.inpatient(t).times(cost.month(t).pence()).halfUp();
    }

    /** Support at home and schemes in month {@code t} at that month's prices, rounded half up once. */
    public long community(int t) {
        return rates.community(t).times(supportSum(t, true).plus(schemes(t))).halfUp();
    }

    /** Support in another hospital in month {@code t} at that month's prices, rounded half up once. */
    public long transferred(int t) {
        return rates.inpatient(t).times(supportSum(t, false)).halfUp();
    }

    private Fraction supportSum(int t, boolean home) {
        YearMonth month = horizon.month(t);
        long sum = 0;
        for (int i = 0; i < supports.size(); i++) {
            Person person = programme.people().get(i);
            if (home ? person.movesHome() : person.movesToHospital()) {
                sum = Math.addExact(sum, supports.get(i).in(month).pence());
            }
        }
        return Fraction.of(sum);
    }

    /** All schemes in month {@code t}, before prices rise and in full precision. */
    private Fraction schemes(int t) {
        YearMonth month = horizon.month(t);
        Fraction sum = Fraction.NOUGHT;
        for (Scheme scheme : programme.schemes()) {
            sum = sum.plus(SupportCost.of(scheme, month)).reduced();
        }
        return sum;
    }

    /** One funding line in month {@code t} at that month's prices; nought where it is not in force. */
    public long funding(FundingLine line, int t) {
        return line.inForce(horizon.month(t))
                ? rates.funding(t).times(line.perMonthPence()).halfUp()
                : 0;
    }

    /** The whole programme. */
    public Profile profile() {
        Map<YearMonth, Long> oneOffs = oneOffs(false);
        Map<YearMonth, Long> capital = oneOffs(true);
        List<ProfileMonth> months = new ArrayList<>();
        Running running = new Running();
        for (int t = 0; t < horizon.months(); t++) {
            YearMonth month = horizon.month(t);
            months.add(running.month(
                    month,
                    new Costs(
                            inpatient(baseline, t),
                            inpatient(planned, t),
                            community(t),
                            oneOffs.getOrDefault(month, 0L),
                            capital.getOrDefault(month, 0L),
                            transferred(t)),
                    moved(month.atDay(1)),
                    funding(t)));
        }
        return new Profile(
                months,
                running.peak,
                Milestones.breakEven(months),
                Milestones.payback(months),
                NetPresentValue.pence(months, programme.discountRatePercent()));
    }

    private Map<YearMonth, Long> oneOffs(boolean capital) {
        Map<YearMonth, Long> sums = new TreeMap<>();
        for (Person person : programme.people()) {
            for (OneOff item : person.oneOffs()) {
                if (item.capital() == capital) {
                    sums.merge(item.month(), item.amountPence(), Math::addExact);
                }
            }
        }
        return sums;
    }

    /** How many people have moved on or before this day, to wherever. */
    public int moved(LocalDate day) {
        return (int) programme.people().stream()
                .filter(person ->
                        person.moveDate().filter(move -> !move.isAfter(day)).isPresent())
                .count();
    }

    private long funding(int t) {
        long sum = 0;
        for (FundingLine line : programme.funding()) {
            sum = line.capital() ? sum : Math.addExact(sum, funding(line, t));
        }
        return sum;
    }

    /** What a month costs, each figure rounded. */
    private record Costs(long baseline, long inpatient, long community, long oneOff, long capital, long transferred) {}

    /** What one month hands on to the next. */
    private final class Running {

        private long cumulativeGap;
        private long doubleRunningToDate;
        private long fundingToDate;
        private long requirement;
        private long peak;

        ProfileMonth month(YearMonth month, Costs costs, int moved, long funding) {
            long released = Math.subtractExact(costs.baseline(), costs.inpatient());
            long spent = Math.addExact(Math.addExact(costs.community(), costs.oneOff()), costs.transferred());
            long doubleRunning = Math.max(0, Math.subtractExact(spent, released));
            long freed = Math.max(0, Math.subtractExact(released, spent));
            long gap = Math.subtractExact(doubleRunning, funding);
            cumulativeGap = Math.max(0, Math.addExact(cumulativeGap, gap));
            doubleRunningToDate = Math.addExact(doubleRunningToDate, doubleRunning);
            fundingToDate = Math.addExact(fundingToDate, funding);
            requirement = Math.addExact(requirement, Math.subtractExact(doubleRunning, freed));
            peak = Math.max(peak, requirement);
            return new ProfileMonth(
                    month,
                    costs.baseline(),
                    costs.inpatient(),
                    released,
                    notYetReleased(costs.baseline(), released, moved),
                    costs.community(),
                    costs.oneOff(),
                    costs.capital(),
                    costs.transferred(),
                    doubleRunning,
                    freed,
                    funding,
                    gap,
                    cumulativeGap,
                    Math.max(0, Math.subtractExact(doubleRunningToDate, fundingToDate)));
        }
    }

    /** What cost per bed would have promised and reality has not yet released. */
    private long notYetReleased(long baselinePence, long releasedPence, int moved) {
        int atTheStart = programme.people().size();
        if (atTheStart == 0) {
            return 0;
        }
        Fraction promised = Fraction.of(baselinePence).times(Fraction.of(moved, atTheStart));
        return Math.max(0, promised.minus(Fraction.of(releasedPence)).halfUp());
    }

    /** The two months that people ask for. */
    private static final class Milestones {

        static Optional<YearMonth> breakEven(List<ProfileMonth> months) {
            int from = 0;
            while (from < months.size() && months.get(from).newPence() <= 0) {
                from++;
            }
            int since = months.size();
            while (since > 0
                    && months.get(since - 1).releasedPence()
                            >= months.get(since - 1).newPence()) {
                since--;
            }
            int at = Math.max(from, since);
            return at < months.size() ? Optional.of(months.get(at).month()) : Optional.empty();
        }

        static Optional<YearMonth> payback(List<ProfileMonth> months) {
            long balance = 0;
            boolean wasBelow = false;
            for (ProfileMonth month : months) {
                balance = Math.addExact(balance, Math.subtractExact(month.releasedPence(), month.newPence()));
                if (balance >= 0 && wasBelow) {
                    return Optional.of(month.month());
                }
                wasBelow = wasBelow || balance < 0;
            }
            return Optional.empty();
        }
    }
}
