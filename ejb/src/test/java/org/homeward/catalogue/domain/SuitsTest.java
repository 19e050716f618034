package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SuitsTest {

    private static final LocalDate BEGINS = LocalDate.of(2027, 3, 1);
    private static final String LEARNING_DISABILITY = "LEARNING_DISABILITIES_OR_AUTISTIC_SPECTRUM_DISORDER";

    private static Offer offer(List<String> areas, List<String> supports, int now, int later) {
        return new Offer(
                areas,
                supports,
                OptionalInt.of(now),
                OptionalInt.of(later),
                Optional.of(LocalDate.of(2027, 2, 1)),
                Optional.empty());
    }

    private static Work work(String words, Work.Lot... lots) {
        return new Work(List.of(lots), List.of("85311000"), words);
    }

    private static Work.Lot lot(int number, String area, int people) {
        return new Work.Lot(number, Map.of(area, "Place " + area), people, BEGINS);
    }

    private static List<String> codes(List<ReasonCode> reasons) {
        return reasons.stream().map(ReasonCode::code).toList();
    }

    private static Suits.Verdict judge(Offer offer, Work work) {
        return Suits.judge(offer, work, code -> code);
    }

    @Test
    void workNearbyForPeopleWhomTheySupportSuits() {
        Suits.Verdict verdict = judge(
                offer(List.of("A"), List.of(LEARNING_DISABILITY), 2, 0),
                work("Support for people with a learning disability", lot(1, "A", 2)));
        assertTrue(verdict.suits());
        assertEquals(List.of("suits-area", "suits-people", "suits-room"), codes(verdict.fits()));
        assertEquals(List.of(), verdict.missing());
        assertEquals(List.of("Place A"), verdict.fits().get(0).parameters());
    }

    @Test
    void oneLotNearbyIsEnoughAndTheOthersDoNotCount() {
        Suits.Verdict verdict = judge(
                offer(List.of("B"), List.of(LEARNING_DISABILITY), 2, 0),
                work("Support for autistic people", lot(1, "A", 40), lot(2, "B", 2)));
        assertTrue(verdict.suits());
        assertTrue(codes(verdict.fits()).contains("suits-room"));
    }

    @Test
    void workElsewhereDoesNotSuitAndSaysWhere() {
        Suits.Verdict verdict =
                judge(offer(List.of("B"), List.of(LEARNING_DISABILITY), 2, 0), work("Autism support", lot(1, "A", 2)));
        assertFalse(verdict.suits());
        assertEquals(List.of("suits-other-area"), codes(verdict.missing()));
        assertEquals(List.of("Place A"), verdict.missing().get(0).parameters());
    }

    @Test
    void workForOtherPeopleDoesNotSuit() {
        Suits.Verdict verdict =
                judge(offer(List.of("A"), List.of("DEMENTIA"), 2, 0), work("For autistic adults", lot(1, "A", 2)));
        assertFalse(verdict.suits());
        assertTrue(codes(verdict.missing()).contains("suits-other-people"));
    }

    @Test
    void wordsThatNameNobodyKeepNobodyAway() {
        assertTrue(judge(offer(List.of("A"), List.of("DEMENTIA"), 2, 0), work("Support at home", lot(1, "A", 2)))
                .suits());
    }

    @Test
    void anEmptyProfileSaysWhatItLacks() {
        Offer nothing = new Offer(
                List.of(), List.of(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
        Suits.Verdict verdict = judge(nothing, work("For autistic adults", lot(1, "A", 2)));
        assertFalse(verdict.suits());
        assertEquals(List.of("suits-no-areas", "suits-no-supports"), codes(verdict.missing()));
    }

    @Test
    void roomThatComesLaterCountsFromItsDay() {
        Work two = work("For autistic adults", lot(1, "A", 3));
        Suits.Verdict enough = judge(offer(List.of("A"), List.of(LEARNING_DISABILITY), 1, 2), two);
        assertTrue(codes(enough.fits()).contains("suits-room"));
        Suits.Verdict little = judge(offer(List.of("A"), List.of(LEARNING_DISABILITY), 1, 1), two);
        assertTrue(little.suits(), "room is said, never a gate");
        assertEquals(List.of("suits-little-room"), codes(little.missing()));
        assertEquals(List.of("3", "2"), little.missing().get(0).parameters());
    }

    @Test
    void aClassOfTheVocabularyStandsInWhereWordsNameNobody() {
        Work older = new Work(List.of(lot(1, "A", 0)), List.of("85311100-3"), "Welfare services");
        assertFalse(judge(offer(List.of("A"), List.of(LEARNING_DISABILITY), 2, 0), older)
                .suits());
        assertTrue(judge(offer(List.of("A"), List.of("DEMENTIA"), 2, 0), older).suits());
    }
}
