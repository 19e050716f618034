package org.homeward.doublerunning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a site's fixed cost is over, as people read it. */
class SiteMonthTest {

    private static Optional<LocalDate> unpaidFrom(Optional<LocalDate> stops) {
        return new SiteMonth("S", stops, 10_000_000, 10_000_000).unpaidFrom();
    }

    @Test
    void aMonthThatHasBegunIsPaidForWhole() {
        assertEquals(Optional.of(LocalDate.of(2027, 5, 1)), unpaidFrom(Optional.of(LocalDate.of(2027, 4, 3))));
        assertEquals(Optional.of(LocalDate.of(2027, 4, 1)), unpaidFrom(Optional.of(LocalDate.of(2027, 4, 1))));
        assertEquals(Optional.of(LocalDate.of(2028, 1, 1)), unpaidFrom(Optional.of(LocalDate.of(2027, 12, 31))));
        assertEquals(Optional.empty(), unpaidFrom(Optional.empty()));
    }
}
