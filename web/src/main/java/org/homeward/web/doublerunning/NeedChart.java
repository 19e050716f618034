package org.homeward.web.doublerunning;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.doublerunning.domain.Overview;
import org.homeward.doublerunning.domain.RunningMonth;

/** What is needed so far and what is agreed so far, as two lines. */
public final class NeedChart {

    private static final long BETWEEN_LABELS = 16;
    private static final long OVER_A_LINE = 4;
    private static final long HALF = 350;

    private final Overview overview;
    private final Scale scale;

    NeedChart(Overview overview) {
        this.overview = overview;
        long most = overview.running().stream()
                .mapToLong(month -> Math.max(month.neededPence(), month.fundedPence()))
                .max()
                .orElse(0);
        this.scale =
                new Scale(overview.running().get(0).month(), overview.running().size(), most);
    }

    public String getNeeded() {
        return line(RunningMonth::neededPence);
    }

    public String getAgreed() {
        return line(RunningMonth::fundedPence);
    }

    private String line(ToLongFunction<RunningMonth> figure) {
        List<RunningMonth> months = overview.running();
        return IntStream.range(0, Math.max(2, months.size()))
                .mapToObj(place -> scale.x(place) + ","
                        + scale.y(figure.applyAsLong(months.get(Math.min(place, months.size() - 1)))))
                .collect(Collectors.joining(" "));
    }

    public boolean isAnyNeed() {
        return overview.profile().peakPence() > 0;
    }

    /** The number of the month in which most is needed. */
    private int peak() {
        return IntStream.range(0, overview.running().size())
                .filter(t -> overview.running().get(t).neededPence()
                        == overview.profile().peakPence())
                .findFirst()
                .orElse(0);
    }

    public long getPeakX() {
        return scale.x(peak());
    }

    public long getPeakY() {
        return scale.y(overview.profile().peakPence());
    }

    public long getPeakLabelY() {
        return getPeakY() - BETWEEN_LABELS + OVER_A_LINE;
    }

    /** The words stand left of the peak where it is far to the right. */
    public String getPeakAnchor() {
        return getPeakX() > HALF ? "end" : "start";
    }

    public long getNeededLabel() {
        return Math.min(Scale.BOTTOM, scale.y(last().neededPence()) + OVER_A_LINE);
    }

    /** Clear of the other line's words. */
    public long getAgreedLabel() {
        long own = Math.min(Scale.BOTTOM, scale.y(last().fundedPence()) + OVER_A_LINE);
        boolean clear = Math.abs(own - getNeededLabel()) >= BETWEEN_LABELS;
        return clear ? own : getNeededLabel() - BETWEEN_LABELS;
    }

    private RunningMonth last() {
        return overview.running().get(overview.running().size() - 1);
    }

    public List<Scale.Tick> getSums() {
        return scale.sums();
    }

    public List<Scale.Tick> getDates() {
        return scale.dates();
    }
}
