package org.homeward.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PublicFiguresTest {

    private static final List<Long> LIMITS = Band.limits("10000 50000 100000");

    private static Figure figure(String programme, int year, long released, int people, long spent, int behind) {
        return new Figure(programme, "Programme " + programme, "Council", year, released, people, spent, behind);
    }

    @Test
    void enoughPeopleAndTheSumIsExact() {
        PublicFigures figures = PublicFigures.of(List.of(figure("A", 2026, 20_000_00, 10, 15_000_00, 12)), 10, LIMITS);
        PublicFigures.Line line = figures.years().get(0);
        assertEquals(Optional.of("2026/27"), line.year());
        assertEquals(Band.exactly(20_000_00), line.released());
        assertEquals(Optional.of(new BigDecimal("75.0")), line.rate());
        assertEquals(Band.exactly(15_000_00), figures.all().reinvested());
    }

    @Test
    void fewPeopleAndTheSumIsABand() {
        PublicFigures figures = PublicFigures.of(List.of(figure("A", 2026, 20_000_00, 9, 0, 0)), 10, LIMITS);
        PublicFigures.Line line = figures.years().get(0);
        assertEquals(new Band(10_000_00, Optional.of(50_000_00L), false), line.released());
        assertEquals(Band.exactly(0), line.reinvested(), "nobody stands behind nothing");
        assertTrue(line.rate().isEmpty(), "a rate would tell the sum");
        assertEquals(new Band(100_000_00, Optional.empty(), false), Band.around(1_000_000_00, LIMITS));
        assertEquals(new Band(0, Optional.of(10_000_00L), false), Band.around(1, LIMITS));
    }

    @Test
    void noTotalGivesAwayWhatABandHides() {
        PublicFigures figures = PublicFigures.of(
                List.of(
                        figure("A", 2025, 20_000_00, 4, 1, 4),
                        figure("A", 2026, 70_000_00, 30, 1, 30),
                        figure("B", 2026, 90_000_00, 30, 1, 30)),
                10,
                LIMITS);
        assertFalse(figures.programmes().get(0).released().exact());
        assertTrue(figures.programmes().get(1).released().exact());
        assertFalse(figures.all().released().exact());
        assertEquals(
                new Band(170_000_00, Optional.of(210_000_00L), false),
                figures.all().released());
    }

    /** From everything published together a hidden sum can still be anything in its band. */
    @Property(tries = 300)
    void whateverIsPublishedFitsEverySumOfTheBand(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random chance = new Random(seed);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 1 + chance.nextInt(6); i++) {
            figures.add(figure(
                    "P" + chance.nextInt(3),
                    2024 + i,
                    chance.nextInt(20_000_000),
                    chance.nextInt(20),
                    chance.nextInt(9_000_000),
                    chance.nextInt(20)));
        }
        PublicFigures shown = PublicFigures.of(figures, 10, LIMITS);
        int hidden = chance.nextInt(figures.size());
        Figure one = figures.get(hidden);
        Band band = shown.years().get(hidden).released();
        if (band.exact()) {
            return;
        }
        long other = band.fromPence() == 0 ? 1 + chance.nextInt(999_999) : band.fromPence() + chance.nextInt(1_000);
        figures.set(
                hidden,
                figure(
                        one.programme(),
                        one.year(),
                        other,
                        one.releasedPeople(),
                        one.reinvestedPence(),
                        one.reinvestedPeople()));
        assertEquals(shown, PublicFigures.of(figures, 10, LIMITS));
    }
}
