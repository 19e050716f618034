package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationSizeTest {

    private static final OrganisationSize.Limits LIMITS = new OrganisationSize.Limits(1, 5, 50);

    @ParameterizedTest
    @CsvSource({"0, MICRO", "1, MICRO", "2, SMALL", "5, SMALL", "6, MEDIUM", "50, MEDIUM", "51, LARGE", "435, LARGE"})
    void theNumberOfRegisteredPlacesMakesTheClass(int places, OrganisationSize size) {
        assertEquals(size, OrganisationSize.of(places, LIMITS));
    }

    @Property
    void everyNumberLiesWithinTheLimitsOfItsClass(@ForAll @IntRange(min = 0, max = 100_000) int places) {
        OrganisationSize size = OrganisationSize.of(places, LIMITS);
        assertTrue(LIMITS.from(size) <= places && places <= LIMITS.upTo(size));
    }

    @Test
    void limitsThatDoNotGrowAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new OrganisationSize.Limits(5, 5, 50));
    }
}
