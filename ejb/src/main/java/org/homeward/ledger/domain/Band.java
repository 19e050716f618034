package org.homeward.ledger.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sum as everybody may read it: exactly, or, where few people stand behind it, as lying between two limits.
 *
 * @param fromPence not less than this
 * @param toPence less than this, or for an exact sum the sum itself; empty: no end
 * @param exact whether it is the sum itself
 */
public record Band(long fromPence, Optional<Long> toPence, boolean exact) {

    private static final long PENCE = 100;

    /** The sum itself. */
    public static Band exactly(long pence) {
        return new Band(pence, Optional.of(pence), true);
    }

    /**
     * The band that a sum lies in. Nought is said as nought: nobody stands behind it.
     *
     * @param limits in pence, growing
     */
    public static Band around(long pence, List<Long> limits) {
        if (pence == 0) {
            return exactly(0);
        }
        long from = 0;
        for (long limit : limits) {
            if (pence < limit) {
                return new Band(from, Optional.of(limit), false);
            }
            from = limit;
        }
        return new Band(from, Optional.empty(), false);
    }

    /** Both together: exact only where both are, so that the one cannot be reckoned from the sum of the two. */
    public Band plus(Band other) {
        Optional<Long> to = toPence.flatMap(end -> other.toPence.map(more -> Math.addExact(end, more)));
        return new Band(Math.addExact(fromPence, other.fromPence), to, exact && other.exact);
    }

    /** Limits written in whole pounds with blanks between them. */
    public static List<Long> limits(String pounds) {
        List<Long> limits = new ArrayList<>();
        Arrays.stream(pounds.strip().split("\\s+")).map(Long::valueOf).forEach(limit -> limits.add(limit * PENCE));
        return List.copyOf(limits);
    }
}
