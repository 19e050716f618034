package org.homeward.web.doublerunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.doublerunning.application.ProgrammeExplaining;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.domain.Figure;
import org.homeward.doublerunning.domain.Overview;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.ProfileMonth;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.domain.RunningMonth;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** What a programme costs: its figures, its closures and moves, its months, what is needed and what is agreed. */
@Named
@RequestScoped
public class ProgrammePage {

    private static final int APRIL = 4;

    /** The figures of a month that stand in the table, in its order. */
    private static final List<Figure> COLUMNS = List.of(
            Figure.BASELINE,
            Figure.INPATIENT,
            Figure.RELEASED,
            Figure.STRANDED,
            Figure.COMMUNITY,
            Figure.ONE_OFF,
            Figure.TRANSFERRED,
            Figure.DOUBLE_RUNNING,
            Figure.FREED,
            Figure.FUNDING,
            Figure.GAP,
            Figure.CUMULATIVE_GAP,
            Figure.UNFUNDED,
            Figure.CAPITAL);

    @Inject
    private ProgrammeReading reading;

    @Inject
    private ProgrammeExplaining explaining;

    @Inject
    private Clock clock;

    private String ref = "";
    private String year = "";
    private ProgrammeView view;
    private Overview overview;

    public ProgrammeView getView() {
        if (view == null) {
            view = reading.view(ref);
        }
        return view;
    }

    public Programme getProgramme() {
        return getView().programme();
    }

    public Overview getOverview() {
        if (overview == null) {
            overview = explaining.overview(ref);
        }
        return overview;
    }

    public String getLine() {
        return PageTexts.of(
                ProgrammeSection.FEATURE,
                "programme.line",
                count("people", getProgramme().people().size()),
                count("wards", getProgramme().wards().size()),
                count("months", getProgramme().horizonMonths()),
                Wording.month(getProgramme().firstMonth()));
    }

    static String count(String what, int number) {
        return PageTexts.of(ProgrammeSection.FEATURE, "count." + what + (number == 1 ? ".one" : ""), number);
    }

    /** Several references in a line. */
    public String joined(List<String> refs) {
        return String.join(", ", refs);
    }

    /** The first month in which most is needed. */
    public Optional<YearMonth> getPeakMonth() {
        long peak = getOverview().profile().peakPence();
        return getOverview().running().stream()
                .filter(month -> peak > 0 && month.neededPence() == peak)
                .map(RunningMonth::month)
                .findFirst();
    }

    /** All revenue funding, of every month. */
    public long getAgreedPence() {
        return getOverview().profile().months().stream()
                .mapToLong(ProfileMonth::fundingPence)
                .sum();
    }

    /** The most that is unfunded in any month. */
    public long getToFindPence() {
        return getOverview().profile().months().stream()
                .mapToLong(ProfileMonth::unfundedPence)
                .max()
                .orElse(0);
    }

    /** The month that lacks the most, the first of them; empty where none lacks anything. */
    public Optional<YearMonth> getToFindIn() {
        long most = getToFindPence();
        return getOverview().profile().months().stream()
                .filter(month -> most > 0 && month.unfundedPence() == most)
                .map(ProfileMonth::month)
                .findFirst();
    }

    /** How many have moved home by today, as the programme has it. */
    public long getHome() {
        LocalDate today = LocalDate.now(clock);
        return getProgramme().people().stream()
                .filter(Person::movesHome)
                .filter(person ->
                        person.moveDate().filter(day -> !day.isAfter(today)).isPresent())
                .count();
    }

    public CostChart getCosts() {
        return new CostChart(getOverview());
    }

    public NeedChart getNeeds() {
        return new NeedChart(getOverview());
    }

    public MovesChart getMoves() {
        return new MovesChart(getProgramme(), getOverview(), LocalDate.now(clock));
    }

    /** The financial years of the programme by the year in which they begin. */
    public List<Integer> getYears() {
        YearMonth first = getProgramme().firstMonth();
        YearMonth last = first.plusMonths(getProgramme().horizonMonths() - 1L);
        return IntStream.rangeClosed(yearOf(first), yearOf(last)).boxed().toList();
    }

    static int yearOf(YearMonth month) {
        return month.getMonthValue() >= APRIL ? month.getYear() : month.getYear() - 1;
    }

    /** 2026/27. */
    public String yearName(int begins) {
        return begins + "/" + String.valueOf(begins + 1).substring(2);
    }

    /** The financial year that is shown: the one asked for, or else the first. */
    public int getShownYear() {
        return getYears().stream()
                .filter(one -> String.valueOf(one).equals(year))
                .findFirst()
                .orElse(getYears().get(0));
    }

    /** The months of the year that is shown. */
    public List<ProfileMonth> getMonths() {
        return getOverview().profile().months().stream()
                .filter(month -> yearOf(month.month()) == getShownYear())
                .toList();
    }

    /** What runs over the months, of the year that is shown. */
    public List<RunningMonth> getRunning() {
        return getOverview().running().stream()
                .filter(month -> yearOf(month.month()) == getShownYear())
                .toList();
    }

    public List<Figure> getColumns() {
        return COLUMNS;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year == null ? "" : year;
    }
}
