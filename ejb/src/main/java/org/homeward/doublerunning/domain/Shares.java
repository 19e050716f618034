package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How sums are shared out between payers, to the penny: what is left over goes by largest remainder, ties by name. */
public final class Shares {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private Shares() {}

    /** True when the shares make exactly 100 percent. */
    public static boolean makeTheWhole(Collection<Share> shares) {
        return shares.stream()
                        .map(Share::percent)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(WHOLE)
                == 0;
    }

    /** A sum in pence between payers by percentages that make 100. */
    public static SortedMap<String, Long> split(long pence, Collection<Share> shares) {
        SortedMap<String, Fraction> exact = new TreeMap<>();
        shares.forEach(share ->
                exact.merge(share.payer(), Fraction.ofPercent(share.percent()).times(pence), Fraction::plus));
        return whole(pence, exact);
    }

    /** A sum in pence between payers by how many people each has; there is at least one. */
    public static SortedMap<String, Long> byHead(long pence, Map<String, Integer> heads) {
        int all = heads.values().stream().mapToInt(Integer::intValue).sum();
        SortedMap<String, Fraction> exact = new TreeMap<>();
        heads.forEach((payer, people) ->
                exact.put(payer, Fraction.of(pence).times(people).times(Fraction.of(1, all))));
        return whole(pence, exact);
    }

    /**
     * Whole pence out of exact parts: each part's whole pence, and what is missing to the total a penny each to the largest
     * remainders, equal remainders by the payer's name.
     *
     * @param total the rounded sum of the parts
     */
    public static SortedMap<String, Long> whole(long total, SortedMap<String, Fraction> exact) {
        SortedMap<String, Long> parts = new TreeMap<>();
        exact.forEach((payer, part) -> parts.put(payer, part.floor()));
        long left = total - parts.values().stream().mapToLong(Long::longValue).sum();
        List<String> byRemainder = new ArrayList<>(exact.keySet());
        byRemainder.sort(Comparator.comparing((String payer) -> exact.get(payer).remainder())
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        if (left < 0 || left > byRemainder.size()) {
            throw new IllegalArgumentException("the total is not the rounded sum of its parts");
        }
        byRemainder.subList(0, (int) left).forEach(payer -> parts.merge(payer, 1L, Long::sum));
        return parts;
    }
}
