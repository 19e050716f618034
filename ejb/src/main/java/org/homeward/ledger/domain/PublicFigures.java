package org.homeward.ledger.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Released and reinvested money as everybody reads it. Where fewer people than the rule says stand behind a sum, the sum is
 * shown in a band; so is every total that such a sum is part of, because it could be reckoned from the total. A rate is
 * told only where both of its sums are exact.
 *
 * @param years by programme and financial year
 * @param programmes each programme's years together
 * @param all everything together
 */
public record PublicFigures(List<Line> years, List<Line> programmes, Line all) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * One line of the table.
     *
     * @param programme reference; empty for everything together
     * @param year such as 2026/27; empty for all years together
     * @param rate reinvested in percent of released, one decimal half up; empty where a sum is in a band or nothing was released
     */
    public record Line(
            String programme,
            String name,
            String organisation,
            Optional<String> year,
            Band released,
            Band reinvested,
            Optional<BigDecimal> rate) {

        private Line plus(Line other, Optional<String> when) {
            return line(
                    programme,
                    name,
                    organisation,
                    when,
                    released.plus(other.released),
                    reinvested.plus(other.reinvested));
        }
    }

    public PublicFigures {
        years = List.copyOf(years);
        programmes = List.copyOf(programmes);
    }

    /**
     * @param smallNumber from how many people on a sum is exact
     * @param limits of the bands, in pence
     */
    public static PublicFigures of(List<Figure> figures, int smallNumber, List<Long> limits) {
        List<Line> years = new ArrayList<>();
        Map<String, Line> programmes = new LinkedHashMap<>();
        Line all = line("", "", "", Optional.empty(), Band.exactly(0), Band.exactly(0));
        for (Figure figure : figures) {
            Line line = line(
                    figure.programme(),
                    figure.name(),
                    figure.organisation(),
                    Optional.of(words(figure.year())),
                    band(figure.releasedPence(), figure.releasedPeople(), smallNumber, limits),
                    band(figure.reinvestedPence(), figure.reinvestedPeople(), smallNumber, limits));
            years.add(line);
            programmes.merge(
                    figure.programme(),
                    line(
                            line.programme(),
                            line.name(),
                            line.organisation(),
                            Optional.empty(),
                            line.released(),
                            line.reinvested()),
                    (before, next) -> before.plus(next, Optional.empty()));
            all = all.plus(line, Optional.empty());
        }
        return new PublicFigures(years, List.copyOf(programmes.values()), all);
    }

    private static Band band(long pence, int people, int smallNumber, List<Long> limits) {
        return people >= smallNumber ? Band.exactly(pence) : Band.around(pence, limits);
    }

    private static Line line(
            String programme, String name, String organisation, Optional<String> year, Band released, Band reinvested) {
        return new Line(programme, name, organisation, year, released, reinvested, rate(released, reinvested));
    }

    private static Optional<BigDecimal> rate(Band released, Band reinvested) {
        if (!released.exact() || !reinvested.exact() || released.fromPence() == 0) {
            return Optional.empty();
        }
        return Optional.of(rate(reinvested.fromPence(), released.fromPence()));
    }

    /** Reinvested in percent of released, one decimal, half up. */
    public static BigDecimal rate(long reinvestedPence, long releasedPence) {
        return BigDecimal.valueOf(reinvestedPence)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(releasedPence), 1, RoundingMode.HALF_UP);
    }

    /** {@code 2026/27}. */
    public static String words(int year) {
        return year + "/" + String.format(java.util.Locale.ROOT, "%02d", (year + 1) % 100);
    }
}
