package org.homeward.web.doublerunning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.Milestone;
import org.homeward.doublerunning.domain.Overview;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Site;
import org.homeward.doublerunning.domain.Ward;
import org.homeward.web.frame.Wording;

/** When wards close, when sites stop costing and when people move, each a bar or a house on a line of time. */
public final class MovesChart {

    private static final long LEFT = 120;
    private static final long RIGHT = 620;
    private static final long ROW = 44;
    private static final long FIRST_ROW = 24;
    private static final long BESIDE = 8;
    private static final long WORDS_DOWN = 19;
    private static final int MOST_ROWS = 14;
    private static final int MOST_HOUSES = 60;
    private static final int LONGEST_NAME = 15;

    private final Programme programme;
    private final Overview overview;
    private final LocalDate today;

    /**
     * One ward or site.
     *
     * @param y of its bar; {@code words} of the words beside it
     * @param closes first day on which nobody is there, or nothing is paid; empty: not within sight
     */
    public record Bar(
            String name, String css, long y, long words, long width, long label, Optional<LocalDate> closes) {}

    /** One person's move, drawn as a house. */
    public record House(String css, String path) {}

    MovesChart(Programme programme, Overview overview, LocalDate today) {
        this.programme = programme;
        this.overview = overview;
        this.today = today;
    }

    /** False where the drawing would be larger than a page; the table says it all. */
    public boolean isDrawn() {
        int rows = programme.wards().size() + programme.sites().size();
        return rows > 0 && rows <= MOST_ROWS && programme.people().size() <= MOST_HOUSES;
    }

    /** Where a day stands; what lies outside the months that are reckoned stands at their edge. */
    private long x(LocalDate day) {
        long days = ChronoUnit.DAYS.between(
                programme.horizon().begins(), programme.horizon().ends());
        long at = ChronoUnit.DAYS.between(programme.horizon().begins(), day);
        return LEFT + (RIGHT - LEFT) * Math.max(0, Math.min(at, days)) / days;
    }

    public List<Bar> getWards() {
        List<Bar> bars = new ArrayList<>();
        for (Ward ward : programme.wards()) {
            bars.add(bar(ward.ref(), "c2", bars.size(), day(ward.ref(), true)));
        }
        return bars;
    }

    public List<Bar> getSites() {
        List<Bar> bars = new ArrayList<>();
        for (Site site : programme.sites()) {
            bars.add(bar(site.name(), "c1", programme.wards().size() + bars.size(), day(site.ref(), false)));
        }
        return bars;
    }

    private Optional<LocalDate> day(String ref, boolean ward) {
        return overview.milestones().stream()
                .filter(one -> (ward ? one.wards() : one.sites()).contains(ref))
                .map(Milestone::day)
                .filter(day -> day.isBefore(programme.horizon().ends()))
                .findFirst();
    }

    private Bar bar(String name, String css, int row, Optional<LocalDate> closes) {
        long y = FIRST_ROW + ROW * row;
        long end = closes.map(this::x).orElse(RIGHT);
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
        return new Bar(shown, css, y, y + WORDS_DOWN, Math.max(2, end - LEFT), end + BESIDE, closes);
    }

    public List<House> getHouses() {
        List<House> houses = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (Milestone day : overview.milestones()) {
            for (int i = 0; i < day.home().size(); i++) {
                long x = Math.max(x(day.day()), last + 20);
                last = x;
                long y = getPeopleY() + 20;
                String path = "M" + (x - 9) + " " + y + "v-15l9-9 9 9v15z";
                houses.add(new House(day.day().isAfter(today) ? "c6" : "c3", path));
            }
        }
        return houses;
    }

    /** Top of the row of houses. */
    public long getPeopleY() {
        return FIRST_ROW + ROW * (programme.wards().size() + programme.sites().size());
    }

    public long getPeopleWords() {
        return getPeopleY() + WORDS_DOWN;
    }

    public long getDatesY() {
        return getPeopleY() + 50;
    }

    public long getHeight() {
        return getPeopleY() + 60;
    }

    public List<Scale.Tick> getDates() {
        List<Scale.Tick> ticks = new ArrayList<>();
        int months = programme.horizonMonths();
        int every = months <= 8 ? 2 : months <= 24 ? 6 : months <= 60 ? 12 : 48;
        for (int t = 0; t < months; t += every) {
            YearMonth month = programme.horizon().month(t);
            String whole = Wording.month(month);
            ticks.add(new Scale.Tick(
                    x(month.atDay(1)), whole.substring(0, 3) + " " + whole.substring(whole.length() - 2)));
        }
        return ticks;
    }

    public boolean isTodayInSight() {
        return programme.horizon().holds(today);
    }

    public long getTodayX() {
        return x(today);
    }
}
