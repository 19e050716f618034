package org.homeward.needs.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PublicCountTest {

    @Property
    void aSmallCountIsNowhereInWhatIsPublished(
            @ForAll @IntRange(min = 1, max = 100_000) int people, @ForAll @IntRange(min = 1, max = 20) int smallest) {
        PublicCount shown = PublicCount.of(people, smallest);
        assertEquals(people < smallest, shown.hidden());
        assertEquals(Math.max(people, smallest), shown.number());
    }
}
