package org.homeward.web.doublerunning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.doublerunning.domain.HospitalKinds;
import org.homeward.doublerunning.domain.Overview;
import org.homeward.doublerunning.domain.ProfileMonth;

/** What each month costs, drawn as layers on top of each other, with a line for what it would cost if nobody moved. */
public final class CostChart {

    private static final long BETWEEN_LABELS = 16;
    private static final long OVER_A_LINE = 4;

    private final Overview overview;
    private final Scale scale;
    private final List<Layer> layers;

    /**
     * One layer.
     *
     * @param css its colour
     * @param key of its name
     * @param points its outline
     */
    public record Layer(String css, String key, String points) {}

    CostChart(Overview overview) {
        this.overview = overview;
        List<ProfileMonth> months = overview.profile().months();
        long most = IntStream.range(0, months.size())
                .mapToLong(t -> Math.max(months.get(t).baselinePence(), sum(t, 5)))
                .max()
                .orElse(0);
        this.scale = new Scale(months.get(0).month(), months.size(), most);
        this.layers = layers();
    }

    private List<Layer> layers() {
        List<Layer> found = new ArrayList<>();
        String[] css = {"c1", "c2", "c4", "c3", "c5"};
        String[] keys = {"fixed", "step", "variable", "home", "transfer"};
        for (int layer = 0; layer < css.length; layer++) {
            int above = layer + 1;
            int below = layer;
            boolean any = places().anyMatch(t -> sum(month(t), above) > sum(month(t), below));
            if (any) {
                found.add(new Layer(css[layer], keys[layer], line(above, false) + " " + line(below, true)));
            }
        }
        return found;
    }

    /** The places that are drawn: every month, a single one twice. */
    private IntStream places() {
        return IntStream.range(0, Math.max(2, overview.profile().months().size()));
    }

    private int month(int place) {
        return Math.min(place, overview.profile().months().size() - 1);
    }

    /** The lowest so many layers of a month added up. */
    private long sum(int t, int layers) {
        HospitalKinds kinds = overview.kinds().get(t);
        ProfileMonth month = overview.profile().months().get(t);
        long[] parts = {
            kinds.fixedPence(),
            kinds.stepPence(),
            kinds.variablePence(),
            month.communityPence() + month.oneOffPence(),
            month.transferredPence()
        };
        return IntStream.range(0, layers).mapToLong(i -> parts[i]).sum();
    }

    private String line(int layers, boolean turned) {
        int last = (int) places().count() - 1;
        return places().map(place -> turned ? last - place : place)
                .mapToObj(place -> scale.x(place) + "," + scale.y(sum(month(place), layers)))
                .collect(Collectors.joining(" "));
    }

    public List<Layer> getLayers() {
        return layers;
    }

    /** What it would cost if nobody moved. */
    public String getBaseline() {
        return places().mapToObj(place -> scale.x(place) + ","
                        + scale.y(overview.profile().months().get(month(place)).baselinePence()))
                .collect(Collectors.joining(" "));
    }

    public List<Scale.Tick> getSums() {
        return scale.sums();
    }

    public List<Scale.Tick> getDates() {
        return scale.dates();
    }

    /** Where the words beside the line stand. */
    public long getBaselineLabel() {
        int last = overview.profile().months().size() - 1;
        return scale.y(overview.profile().months().get(last).baselinePence()) + OVER_A_LINE;
    }

    /** Where the words beside support at home stand: in the middle of its layer, clear of the line's words. */
    public long getHomeLabel() {
        int last = overview.profile().months().size() - 1;
        long middle = (scale.y(sum(last, 3)) + scale.y(sum(last, 4))) / 2 + OVER_A_LINE;
        boolean clear = Math.abs(middle - getBaselineLabel()) >= BETWEEN_LABELS;
        return clear ? middle : getBaselineLabel() + BETWEEN_LABELS;
    }

    /** Whether there is support at home in the last month, to be named beside it. */
    public boolean isHomeAtTheEnd() {
        int last = overview.profile().months().size() - 1;
        return sum(last, 4) > sum(last, 3);
    }
}
