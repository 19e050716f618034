package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A ladder with its numbers as the contract has them.
 *
 * @param rungs each number with where it comes from
 */
public record Ladder(LadderKind kind, Map<LadderParameter, Rung> rungs) {

    /**
     * A number of the ladder.
     *
     * @param value days, a count or per cent
     * @param source where the default stands
     * @param verified false when the default still needs a legal check
     */
    public record Rung(BigDecimal value, String source, boolean verified) {}

    public Ladder {
        rungs = rungs.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(rungs));
    }

    /** Days or a count. */
    public int whole(LadderParameter parameter) {
        return value(parameter).intValueExact();
    }

    public BigDecimal percent(LadderParameter parameter) {
        return value(parameter);
    }

    private BigDecimal value(LadderParameter parameter) {
        Rung rung = rungs.get(parameter);
        if (rung == null) {
            throw new IllegalStateException("a " + kind + " ladder has no " + parameter);
        }
        return rung.value();
    }

    /** The numbers in the template's order. */
    public List<LadderParameter> parameters() {
        return LadderParameter.of(kind);
    }

    /** False when any of its numbers still needs a legal check. */
    public boolean isVerified() {
        return rungs.values().stream().allMatch(Rung::verified);
    }
}
