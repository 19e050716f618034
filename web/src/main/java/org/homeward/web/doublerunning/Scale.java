package org.homeward.web.doublerunning;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.homeward.web.frame.Wording;

/** From months and pence to places in a drawing of 830 by 330, with the lines and words at its edges. */
public final class Scale {

    static final long LEFT = 64;
    static final long RIGHT = 700;
    static final long TOP = 45;
    static final long BOTTOM = 300;

    private static final long MOST_LINES = 7;
    private static final int MOST_LABELS = 9;
    private static final List<Integer> LABEL_STEPS = List.of(1, 3, 6, 12, 24, 60);
    private static final long POUND = 100;

    private final YearMonth first;
    private final int months;
    private final long step;
    private final long top;

    /**
     * A mark at an edge.
     *
     * @param at place along the edge
     * @param label what stands there
     */
    public record Tick(long at, String label) {}

    /**
     * A scale that shows so many months and at least so much money.
     *
     * @param most largest sum in pence
     */
    Scale(YearMonth first, int months, long most) {
        this.first = first;
        this.months = months;
        this.step = step(Math.max(most, POUND));
        this.top = Math.max(step, (most + step - 1) / step * step);
    }

    /** The smallest of 1, 2 and 5 times a power of ten with which few lines are enough. */
    private static long step(long most) {
        long step = POUND;
        int[] factors = {2, 5, 10};
        long power = POUND;
        while (most > step * MOST_LINES) {
            for (int factor : factors) {
                step = power * factor;
                if (most <= step * MOST_LINES) {
                    break;
                }
            }
            power *= 10;
        }
        return step;
    }

    /** Where month {@code t} stands; a single month is as wide as the drawing. */
    long x(int t) {
        return months == 1 ? LEFT + t * (RIGHT - LEFT) : LEFT + (RIGHT - LEFT) * t / (months - 1);
    }

    /** Where a sum stands; below nought it stands at nought. */
    long y(long pence) {
        return BOTTOM - (BOTTOM - TOP) * Math.max(0, pence) / top;
    }

    /** The lines across, from nought up. */
    List<Tick> sums() {
        List<Tick> ticks = new ArrayList<>();
        for (long pence = 0; pence <= top; pence += step) {
            ticks.add(new Tick(y(pence), shortly(pence)));
        }
        return ticks;
    }

    /** The months that are named below. */
    List<Tick> dates() {
        int every = LABEL_STEPS.stream()
                .filter(one -> (months + one - 1) / one <= MOST_LABELS)
                .findFirst()
                .orElse(LABEL_STEPS.get(LABEL_STEPS.size() - 1));
        return IntStream.range(0, months)
                .filter(t -> t % every == 0)
                .mapToObj(t -> new Tick(x(t), named(first.plusMonths(t))))
                .toList();
    }

    private static String named(YearMonth month) {
        String whole = Wording.month(month);
        return whole.substring(0, 3) + " " + whole.substring(whole.length() - 2);
    }

    /** £0, £500, £50k, £1.5m. */
    private static String shortly(long pence) {
        long pounds = pence / POUND;
        if (pounds >= 1_000_000) {
            String tenths = pounds % 1_000_000 == 0 ? "" : "." + pounds % 1_000_000 / 100_000;
            return "£" + pounds / 1_000_000 + tenths + "m";
        }
        return pounds >= 1_000 && pounds % 1_000 == 0
                ? "£" + pounds / 1_000 + "k"
                : "£" + String.format(Locale.UK, "%,d", pounds);
    }
}
