package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TallyTest {

    @Property
    void countsThatAddUpAreTaken(
            @ForAll @IntRange(min = 0, max = 100_000) int created,
            @ForAll @IntRange(min = 0, max = 100_000) int updated,
            @ForAll @IntRange(min = 0, max = 100_000) int unchanged,
            @ForAll @IntRange(min = 0, max = 100_000) int rejected) {
        int rows = created + updated + unchanged + rejected;
        assertEquals(rows, new Tally(rows, created, updated, unchanged, rejected, 0, 0).rows());
    }

    @Property
    void aRowThatIsLostOrCountedTwiceIsNoticed(
            @ForAll @IntRange(min = 0, max = 100) int created,
            @ForAll @IntRange(min = 0, max = 100) int rejected,
            @ForAll @IntRange(min = 1, max = 5) int off) {
        int rows = created + rejected;
        assertThrows(IllegalArgumentException.class, () -> new Tally(rows + off, created, 0, 0, rejected, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Tally(rows - off, created, 0, 0, rejected, 0, 0));
    }
}
