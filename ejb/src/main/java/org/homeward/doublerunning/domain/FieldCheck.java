package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.homeward.shared.domain.Invalid;

/** What the fields of a programme are asked, each named by its path. Every fault is gathered. */
final class FieldCheck {

    /** Ten billion pounds, more than any one sum of this field of work. */
    static final long MOST_PENCE = 1_000_000_000_000L;

    private static final int LONGEST_REF = 100;
    private static final int LONGEST_NAME = 300;
    private static final int DECIMALS = 2;

    private final Invalid.Collector found = new Invalid.Collector();

    FieldCheck that(boolean holds, String path, String code, String... parameters) {
        found.check(holds, path, code, parameters);
        return this;
    }

    FieldCheck name(String text, String path) {
        return text(text, path, LONGEST_NAME);
    }

    FieldCheck ref(String text, String path) {
        return text(text, path, LONGEST_REF);
    }

    private FieldCheck text(String text, String path, int longest) {
        boolean there = text != null && !text.isBlank();
        found.check(there, path, "required");
        found.check(!there || text.length() <= longest, path, "text-length", "1", "" + longest);
        return this;
    }

    FieldCheck given(Optional<?> value, String path) {
        found.check(value.isPresent(), path, "required");
        return this;
    }

    /** A sum in pence: nought or more, and of a size that can be added up. */
    FieldCheck money(long pence, String path) {
        found.check(pence >= 0, path, "at-least", "0");
        found.check(pence <= MOST_PENCE, path, "at-most", "" + MOST_PENCE);
        return this;
    }

    FieldCheck whole(int number, int least, int most, String path) {
        found.check(number >= least, path, "at-least", "" + least);
        found.check(number <= most, path, "at-most", "" + most);
        return this;
    }

    /** A percentage with at most two decimals, within its bounds. */
    FieldCheck percent(BigDecimal percent, String least, String most, String path) {
        found.check(percent.stripTrailingZeros().scale() <= DECIMALS, path, "programme-percent-decimals");
        found.check(percent.compareTo(new BigDecimal(least)) >= 0, path, "at-least", least);
        found.check(percent.compareTo(new BigDecimal(most)) <= 0, path, "at-most", most);
        return this;
    }

    /** Shares that each are a percentage of somebody, and make 100 together. */
    FieldCheck shares(Collection<Share> shares, String path) {
        int i = 0;
        for (Share share : shares) {
            String at = path + "[" + i++ + "]";
            ref(share.payer(), at + ".payer").percent(share.percent(), "0", "100", at + ".percent");
        }
        BigDecimal sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return that(Shares.makeTheWhole(shares), path, "programme-shares", sum.toPlainString());
    }

    /** No reference twice, because it would not be known which is meant. */
    FieldCheck unique(Collection<String> refs, String list) {
        Set<String> seen = new HashSet<>();
        int i = 0;
        for (String ref : refs) {
            that(ref == null || seen.add(ref), list + "[" + i++ + "].ref", "programme-ref-twice", "" + ref);
        }
        return this;
    }

    void throwIfAny() {
        found.throwIfAny();
    }
}
