package org.homeward.doublerunning.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens any figure of a programme into its sum, from the same reckoning that made the figure. */
public final class Sums {

    private static final int READABLE_PENCE = 4;

    private final Reckoning reckoning;
    private final Programme programme;
    private final Profile profile;

    public Sums(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.programme = reckoning.programme();
        this.profile = reckoning.profile();
    }

    /** The sum behind a figure of a month that the programme reckons with. */
    public SumSheet of(Figure figure, YearMonth month) {
        return new Opened(figure, reckoning.horizon().number(month)).sheet();
    }

    /** One figure of month {@code t} on its way to being opened. */
    private final class Opened {

        private final Figure figure;
        private final int t;
        private final ProfileMonth month;
        private final List<SumSheet.Term> terms = new ArrayList<>();
        private Optional<SumSheet.Promise> promise = Optional.empty();
        private Optional<Rise> rise = Optional.empty();
        private HospitalMonth hospital = new HospitalMonth(List.of(), List.of());
        private List<SupportMonth> supports = List.of();
        private List<SumSheet.SchemeMonth> schemes = List.of();
        private List<SumSheet.Paid> paid = List.of();
        private List<SumSheet.Funded> funding = List.of();
        private List<SumSheet.ToDate> toDate = List.of();

        Opened(Figure figure, int t) {
            this.figure = figure;
            this.t = t;
            this.month = profile.months().get(t);
        }

        SumSheet sheet() {
            open();
            return new SumSheet(
                    figure,
                    month.month(),
                    figure.of(month),
                    terms,
                    promise,
                    rise,
                    hospital,
                    supports,
                    schemes,
                    paid,
                    funding,
                    toDate);
        }

        private void open() {
            switch (figure) {
                case BASELINE -> hospital(reckoning.baseline());
                case INPATIENT -> hospital(reckoning.planned());
                case RELEASED -> add(Figure.BASELINE).takeAway(Figure.INPATIENT);
                case STRANDED -> promise();
                case COMMUNITY -> community();
                case TRANSFERRED -> transferred();
                case ONE_OFF -> paid = paid(false);
                case CAPITAL -> paid = paid(true);
                case DOUBLE_RUNNING ->
                    add(Figure.COMMUNITY)
                            .add(Figure.ONE_OFF)
                            .add(Figure.TRANSFERRED)
                            .takeAway(Figure.RELEASED);
                case FREED ->
                    add(Figure.RELEASED)
                            .takeAway(Figure.COMMUNITY)
                            .takeAway(Figure.ONE_OFF)
                            .takeAway(Figure.TRANSFERRED);
                case FUNDING -> funding();
                case GAP -> add(Figure.DOUBLE_RUNNING).takeAway(Figure.FUNDING);
                case CUMULATIVE_GAP -> carried();
                case UNFUNDED -> toDate = toDate();
            }
        }

        private Opened add(Figure other) {
            return term(true, other, month);
        }

        private Opened takeAway(Figure other) {
            return term(false, other, month);
        }

        private Opened term(boolean added, Figure other, ProfileMonth of) {
            terms.add(new SumSheet.Term(added, other, of.month(), other.of(of)));
            return this;
        }

        private void hospital(InpatientCost cost) {
            hospital = cost.month(t);
            rise = Optional.of(Rise.of(
                    programme.uplift().inpatientPercent(),
                    reckoning.horizon().aprils(t),
                    reckoning.rates().inpatient(t),
                    Fraction.of(hospital.pence())));
        }

        private void promise() {
            promise = Optional.of(new SumSheet.Promise(
                    reckoning.moved(month.month().atDay(1)), programme.people().size()));
            add(Figure.BASELINE).takeAway(Figure.RELEASED);
        }

        private void community() {
            supports = supports(true);
            schemes = programme.schemes().stream()
                    .filter(scheme -> SupportCost.grown(scheme, month.month()).signum() > 0)
                    .map(scheme -> new SumSheet.SchemeMonth(
                            scheme.ref(),
                            Horizon.twelfth(scheme.perYearPence(), month.month()),
                            SupportCost.grown(scheme, month.month()).toString(),
                            SupportCost.of(scheme, month.month()).decimal(READABLE_PENCE)))
                    .toList();
            Fraction before = programme.schemes().stream()
                    .map(scheme -> SupportCost.of(scheme, month.month()))
                    .reduce(sum(supports), Fraction::plus);
            rise = Optional.of(Rise.of(
                    programme.uplift().communityPercent(),
                    reckoning.horizon().aprils(t),
                    reckoning.rates().community(t),
                    before));
        }

        private void transferred() {
            supports = supports(false);
            rise = Optional.of(Rise.of(
                    programme.uplift().inpatientPercent(),
                    reckoning.horizon().aprils(t),
                    reckoning.rates().inpatient(t),
                    sum(supports)));
        }

        private List<SupportMonth> supports(boolean home) {
            List<SupportMonth> found = new ArrayList<>();
            for (int i = 0; i < programme.people().size(); i++) {
                Person person = programme.people().get(i);
                SupportMonth support = reckoning.support(i, t);
                boolean counts = home ? person.movesHome() : person.movesToHospital();
                if (counts && !support.days().isEmpty()) {
                    found.add(support);
                }
            }
            return found;
        }

        private static Fraction sum(List<SupportMonth> supports) {
            return Fraction.of(supports.stream().mapToLong(SupportMonth::pence).sum());
        }

        private List<SumSheet.Paid> paid(boolean capital) {
            List<SumSheet.Paid> found = new ArrayList<>();
            for (Person person : programme.people()) {
                for (OneOff item : person.oneOffs()) {
                    if (item.capital() == capital && item.month().equals(month.month())) {
                        found.add(new SumSheet.Paid(person.ref(), item.amountPence()));
                    }
                }
            }
            return found;
        }

        private void funding() {
            funding = programme.funding().stream()
                    .filter(line -> !line.capital() && line.inForce(month.month()))
                    .map(line -> new SumSheet.Funded(
                            line.ref(), line.kind(), line.payer(), line.perMonthPence(), reckoning.funding(line, t)))
                    .toList();
            // each line is rounded by itself, so there is no one sum before
            rise = Optional.of(Rise.of(
                    programme.uplift().fundingPercent(),
                    reckoning.horizon().aprils(t),
                    reckoning.rates().funding(t),
                    Fraction.NOUGHT));
        }

        private void carried() {
            if (t > 0) {
                term(true, Figure.CUMULATIVE_GAP, profile.months().get(t - 1));
            }
            add(Figure.GAP);
        }

        private List<SumSheet.ToDate> toDate() {
            List<SumSheet.ToDate> found = new ArrayList<>();
            long doubleRunning = 0;
            long funded = 0;
            for (ProfileMonth one : profile.months().subList(0, t + 1)) {
                doubleRunning += one.doubleRunningPence();
                funded += one.fundingPence();
                found.add(new SumSheet.ToDate(
                        one.month(), one.doubleRunningPence(), one.fundingPence(), doubleRunning, funded));
            }
            return found;
        }
    }
}
