package org.homeward.award.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.evaluation.domain.AgreedMark;
import org.homeward.evaluation.domain.JudgedBid;
import org.homeward.evaluation.domain.LotResult;
import org.homeward.evaluation.domain.RankedBid;
import org.homeward.evaluation.domain.Ranking;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Refused;
import org.homeward.tender.domain.BuyingRegime;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.PriceTerms;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.Route;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderState;
import org.junit.jupiter.api.Test;

class AssessmentsTest {

    private static final String FIRST = "BD-00001";
    private static final String SECOND = "BD-00002";
    private static final String OUT = "BD-00003";

    private static final List<QuestionFacts> QUESTIONS = List.of(new QuestionFacts(
            1,
            1,
            "Q1",
            "How do people choose?",
            "",
            300,
            List.of(
                    new MarkMeaning(0, "nothing"),
                    new MarkMeaning(2, "some"),
                    new MarkMeaning(3, "good"),
                    new MarkMeaning(5, "full")),
            new BigDecimal("60"),
            Optional.of(2),
            false));
    private static final PriceTerms PRICE =
            new PriceTerms(new BigDecimal("40"), PriceMethod.LOWEST_OVER_THIS, "an hour");

    private static TenderFacts tender() {
        return new TenderFacts(
                1,
                "HW-2026-0001",
                Optional.of("ocds-hmwrd1-000001"),
                2,
                "Wenbridge County Council",
                TenderState.CLOSED,
                "Support at home",
                "",
                Route.OPEN,
                BuyingRegime.BELOW_THRESHOLD,
                List.of(),
                Optional.empty(),
                PRICE,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                QUESTIONS);
    }

    private static JudgedBid bid(String ref, long pence, int mark) {
        return new JudgedBid(
                ref,
                Long.parseLong(ref.substring(3)),
                "Bidder " + ref,
                Money.ofPence(pence),
                Map.of("Q1", new AgreedMark(mark, "because of " + mark)),
                List.of());
    }

    private static Assessments complete() {
        LotResult result = new Ranking(QUESTIONS, PRICE, List.of())
                .of(List.of(bid(SECOND, 10_000, 2), bid(FIRST, 10_500, 5), bid(OUT, 9_000, 0)));
        return new Assessments(tender(), result);
    }

    @Test
    void onlyTheBidInFirstPlaceMayBeRecommended() {
        assertEquals(FIRST, complete().recommendable(FIRST, Set.of()).bid());
        Refused refused = assertThrows(Refused.class, () -> complete().recommendable(SECOND, Set.of()));
        assertEquals("award-not-first", refused.code());
        assertEquals("Procurement Act 2023 s.19", refused.source());
        assertThrows(Refused.class, () -> complete().recommendable(OUT, Set.of()));
        assertThrows(Invalid.class, () -> complete().recommendable("BD-99999", Set.of()));
    }

    @Test
    void whenTheFirstDeclinedTheNextFollows() {
        assertEquals(SECOND, complete().recommendable(SECOND, Set.of(FIRST)).bid());
        assertThrows(Refused.class, () -> complete().recommendable(FIRST, Set.of(FIRST)));
        assertThrows(Conflict.class, () -> complete().recommendable(FIRST, Set.of(FIRST, SECOND)));
    }

    @Test
    void nothingIsRecommendedWhileMarksAreMissing() {
        JudgedBid unmarked = new JudgedBid(SECOND, 2, "Bidder", Money.ofPence(10_000), Map.of(), List.of());
        LotResult provisional = new Ranking(QUESTIONS, PRICE, List.of()).of(List.of(bid(FIRST, 10_500, 5), unmarked));
        Conflict conflict = assertThrows(
                Conflict.class, () -> new Assessments(tender(), provisional).recommendable(FIRST, Set.of()));
        assertEquals("award-result-provisional", conflict.code());
    }

    @Test
    void everyBidderIsToldItsOwnMarksAndTheWinnersAndNobodyElses() {
        List<AssessmentSummary> told = complete().summaries(FIRST, "The best answer.", Map.of(OUT, "Below 2."));
        assertEquals(
                List.of(FIRST, SECOND, OUT),
                told.stream().map(AssessmentSummary::bid).toList());
        AssessmentSummary second = told.get(1);
        SummaryLine line = second.lines().get(0);
        assertEquals(Optional.of(2), line.own().mark());
        assertEquals("because of 2", line.own().reason());
        assertEquals("some", line.own().meaning());
        assertEquals(Optional.of(5), line.winner().mark());
        assertEquals("because of 5", line.winner().reason());
        assertEquals(Optional.of(2), second.place());
        assertFalse(second.won());
        assertFalse(second.toString().contains(OUT), "nothing of a third bidder");
    }

    @Test
    void aBidderReadsWhatBetterAnswersShow() {
        List<AssessmentSummary> told = complete().summaries(FIRST, "The best answer.", Map.of());
        assertEquals(List.of("3: good", "5: full"), told.get(1).lines().get(0).better());
        assertEquals(List.of(), told.get(0).lines().get(0).better());
    }

    @Test
    void aBidThatWasOutIsToldWhyAndHasNoPlace() {
        AssessmentSummary out = complete()
                .summaries(FIRST, "The best answer.", Map.of(OUT, "Below 2."))
                .get(2);
        assertEquals(List.of("Below 2."), out.outBecause());
        assertEquals(Optional.empty(), out.place());
        assertEquals(Optional.empty(), out.own().total());
    }

    @Test
    void theSumsAreThoseOfTheResult() {
        AssessmentSummary winner =
                complete().summaries(FIRST, "The best answer.", Map.of()).get(0);
        RankedBid first = complete().recommendable(FIRST, Set.of());
        assertEquals(first.total(), winner.own().total());
        assertEquals(first.priceWorking(), winner.price().working());
    }
}
