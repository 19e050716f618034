package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RatingTest {

    @ParameterizedTest
    @CsvSource({
        "Requires Improvement, REQUIRES_IMPROVEMENT",
        "requires improvement, REQUIRES_IMPROVEMENT",
        "REQUIRES_IMPROVEMENT, REQUIRES_IMPROVEMENT",
        "Requires-improvement, REQUIRES_IMPROVEMENT",
        "' Outstanding  ', OUTSTANDING",
        "'', NOT_RATED",
        "No published rating, NOT_RATED",
        "Inspected but not rated, INSPECTED_NOT_RATED"
    })
    void everySpellingIsUnderstood(String written, Rating rating) {
        assertEquals(Optional.of(rating), Rating.read(written));
    }

    @ParameterizedTest
    @EnumSource
    void ratingsAreReadByTheirOwnWords(Rating rating) {
        assertEquals(Optional.of(rating), Rating.read(rating.official()));
        assertEquals(Optional.of(rating), Rating.read(rating.name()));
    }

    @Test
    void anythingElseIsNoRating() {
        assertEquals(Optional.empty(), Rating.read("Splendid"));
    }
}
