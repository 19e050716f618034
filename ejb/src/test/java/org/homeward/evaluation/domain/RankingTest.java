package org.homeward.evaluation.domain;

import static org.homeward.evaluation.domain.Judged.bid;
import static org.homeward.evaluation.domain.Judged.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.homeward.evaluation.domain.LotResult.State;
import org.homeward.evaluation.domain.Tie.Decider;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.PriceTerms;
import org.homeward.tender.domain.QuestionFacts;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final PriceTerms FORTY =
            new PriceTerms(new BigDecimal("40"), PriceMethod.LOWEST_OVER_THIS, "an hour");
    private static final List<QuestionFacts> TWO = List.of(question("Q1", "30", true), question("Q2", "30", false));

    private static LotResult rank(JudgedBid... bids) {
        return new Ranking(TWO, FORTY, List.of()).of(List.of(bids));
    }

    private static List<String> order(LotResult result) {
        return result.ranking().stream()
                .map(bid -> (bid.rank().isPresent() ? bid.rank().getAsInt() + " " : "- ") + bid.bid())
                .toList();
    }

    @Test
    void theMostMarksComeFirstWithEveryPartOfTheSum() {
        LotResult result = rank(bid("B", 105_00, 5, 5), bid("A", 100_00, 4, 3), bid("C", 108_00, 2, 2));
        assertEquals(List.of("1 B", "2 A", "3 C"), order(result));
        RankedBid first = result.winner().orElseThrow();
        assertEquals("98.10", first.total().orElseThrow().toPlainString());
        assertEquals("60.00", first.quality().toPlainString());
        assertEquals("38.10", first.priceScore().orElseThrow().toPlainString());
        assertEquals("5 of 5 × 30 = 30.00", first.parts().get(0).working());
        assertEquals("because of 5", first.parts().get(0).reason());
        assertEquals(State.COMPLETE, result.state());
    }

    @Test
    void aBidBelowAMinimumMarkIsOutAndItsPriceDoesNotCount() {
        List<QuestionFacts> withMinimum = List.of(question("Q1", "60", true, Optional.of(3)));
        LotResult result = new Ranking(withMinimum, FORTY, List.of())
                .of(List.of(bid("CHEAP", 50_00, 2), bid("A", 100_00, 3), bid("B", 105_00, 3)));
        assertEquals(List.of("1 A", "2 B", "- CHEAP"), order(result));
        assertEquals(
                "40.00",
                result.bid("A").orElseThrow().priceScore().orElseThrow().toPlainString());
        assertEquals(
                "38.10",
                result.bid("B").orElseThrow().priceScore().orElseThrow().toPlainString());
        RankedBid out = result.bid("CHEAP").orElseThrow();
        assertEquals(List.of(Reason.of("excluded-minimum-mark", "Q1", "2", "3")), out.exclusions());
        assertTrue(out.total().isEmpty() && out.priceScore().isEmpty(), "its price is left out of the sum");
        assertEquals("24.00", out.quality().toPlainString(), "its own marks are still told");
    }

    @Test
    void aDisregardedPriceIsLeftOutOfTheLowest() {
        LotResult result = rank(
                bid("LOW", 10_00, List.of(Reason.of("excluded-low-price", "too low")), 5, 5),
                bid("A", 100_00, 3, 3),
                bid("B", 105_00, 3, 3));
        assertEquals(List.of("1 A", "2 B", "- LOW"), order(result));
        assertEquals(
                "40.00",
                result.bid("A").orElseThrow().priceScore().orElseThrow().toPlainString());
    }

    @Test
    void aBidWithoutAPriceIsOutRatherThanADivisionByNought() {
        assertEquals(List.of("1 A", "- FREE"), order(rank(bid("FREE", 0, 5, 5), bid("A", 100_00, 3, 3))));
    }

    @Test
    void whereThePriceIsFixedOnlyQualityDecides() {
        PriceTerms fixed = new PriceTerms(BigDecimal.ZERO, PriceMethod.FIXED_FEE, "an hour");
        List<QuestionFacts> whole = List.of(question("Q1", "100", false));
        LotResult result = new Ranking(whole, fixed, List.of()).of(List.of(bid("A", 0, 3), bid("B", 0, 4)));
        assertEquals(List.of("1 B", "2 A"), order(result));
        assertEquals(
                "80.00", result.winner().orElseThrow().total().orElseThrow().toPlainString());
    }

    @Test
    void whileAMarkIsMissingThereIsNoRank() {
        LotResult result = rank(bid("A", 100_00, 5, 5), bid("B", 100_00, 5, -1));
        assertEquals(State.PROVISIONAL, result.state());
        assertEquals(1, result.missing());
        assertTrue(result.winner().isEmpty());
        assertEquals(List.of("- A", "- B"), order(result));
    }

    @Test
    void nobodyWinsWhereEveryBidIsOut() {
        LotResult result = rank(bid("A", 0, 5, 5));
        assertEquals(State.COMPLETE, result.state());
        assertTrue(result.winner().isEmpty());
    }

    @Test
    void aTieGoesFirstToLivedExperience() {
        // both 30 + 24 in quality in different order, the same price
        LotResult result = rank(bid("A", 100_00, 4, 5), bid("B", 100_00, 5, 4));
        assertEquals(List.of("1 B", "2 A"), order(result));
        assertEquals(List.of(new Tie(List.of("B", "A"), Decider.LIVED_EXPERIENCE)), result.ties());
    }

    @Test
    void thenToTheHigherScoreOnAllQuestions() {
        // Q1 equal; A has 6 more on Q2, B 6 more on price: 40 x 85 / 100 = 34
        LotResult result = rank(bid("A", 100_00, 4, 4), bid("B", 85_00, 4, 3));
        assertEquals(
                result.bid("A").orElseThrow().total(),
                result.bid("B").orElseThrow().total());
        assertEquals(List.of("1 A", "2 B"), order(result));
        assertEquals(Decider.QUESTIONS, result.ties().get(0).decidedBy());
    }

    @Test
    void thenOnlyLotsDecideAndUntilTheyAreDrawnTheResultIsProvisional() {
        List<JudgedBid> equal = List.of(bid("A", 100_00, 4, 4), bid("B", 100_00, 4, 4), bid("C", 100_00, 3, 3));
        LotResult before = new Ranking(TWO, FORTY, List.of()).of(equal);
        assertEquals(State.PROVISIONAL, before.state());
        assertEquals(List.of("1 A", "1 B", "3 C"), order(before));
        assertEquals(Decider.NOBODY, before.ties().get(0).decidedBy());
        LotResult after = new Ranking(TWO, FORTY, List.of(List.of("B", "A"))).of(equal);
        assertEquals(State.COMPLETE, after.state());
        assertEquals(List.of("1 B", "2 A", "3 C"), order(after));
        assertEquals(Decider.LOTS, after.ties().get(0).decidedBy());
    }

    @Test
    void lotsThatWereDrawnForOtherBidsDecideNothing() {
        LotResult result = new Ranking(TWO, FORTY, List.of(List.of("B", "A", "C")))
                .of(List.of(bid("A", 100_00, 4, 4), bid("B", 100_00, 4, 4), bid("C", 100_00, 3, 3)));
        assertEquals(State.PROVISIONAL, result.state());
    }

    @Test
    void aTieBehindTheFirstPlaceIsSharedAndHoldsNothingUp() {
        LotResult result = rank(bid("A", 100_00, 5, 5), bid("B", 100_00, 4, 4), bid("C", 100_00, 4, 4));
        assertEquals(State.COMPLETE, result.state());
        assertEquals(List.of("1 A", "2 B", "2 C"), order(result));
    }

    @Property
    void theSumsAddUpAndTheOrderOfTheBidsDoesNotMatter(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 35) Integer> marks,
            @ForAll @LongRange(min = 1, max = 50_000) long basePence,
            @ForAll long seed) {
        List<JudgedBid> bids = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            bids.add(bid("BD-" + (10 + i), basePence + i * 700L, marks.get(i) % 6, marks.get(i) / 6));
        }
        Ranking ranking = new Ranking(TWO, FORTY, List.of());
        LotResult result = ranking.of(bids);
        for (RankedBid bid : result.ranking()) {
            BigDecimal parts = bid.parts().stream()
                    .map(part -> part.score().orElseThrow())
                    .reduce(bid.priceScore().orElseThrow(), BigDecimal::add);
            assertEquals(parts, bid.total().orElseThrow());
            assertTrue(parts.compareTo(new BigDecimal("100")) <= 0);
        }
        for (int i = 1; i < result.ranking().size(); i++) {
            RankedBid before = result.ranking().get(i - 1);
            RankedBid after = result.ranking().get(i);
            assertTrue(before.total().orElseThrow().compareTo(after.total().orElseThrow()) >= 0);
            assertTrue(before.rank().getAsInt() <= after.rank().getAsInt());
        }
        List<JudgedBid> shuffled = new ArrayList<>(bids);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(result, ranking.of(shuffled));
    }

    @Property
    void aQuestionsScoreIsItsShareOfTheWeight(
            @ForAll @IntRange(min = 1, max = 1000) int highest,
            @ForAll @IntRange(min = 0, max = 1000) int given,
            @ForAll @IntRange(min = 0, max = 10_000) int hundredths) {
        int mark = Math.min(given, highest);
        BigDecimal weight = BigDecimal.valueOf(hundredths, 2);
        BigDecimal score = Scores.ofMark(mark, highest, weight);
        BigDecimal off =
                score.multiply(BigDecimal.valueOf(highest)).subtract(weight.multiply(BigDecimal.valueOf(mark)));
        BigDecimal half = new BigDecimal("0.005").multiply(BigDecimal.valueOf(highest));
        assertTrue(off.compareTo(half) <= 0 && off.compareTo(half.negate()) > 0);
        assertEquals(2, score.scale());
        assertFalse(score.compareTo(weight) > 0);
    }
}
