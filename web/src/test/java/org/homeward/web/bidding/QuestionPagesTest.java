package org.homeward.web.bidding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.tender.domain.BuyingRegime;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.QuestionFacts;
import org.junit.jupiter.api.Test;

class QuestionPagesTest {

    private static List<QuestionFacts> questions(int... mostWords) {
        return IntStream.range(0, mostWords.length)
                .mapToObj(i -> new QuestionFacts(
                        i,
                        i + 1,
                        "Q" + (i + 1),
                        "What?",
                        "",
                        mostWords[i],
                        List.of(new MarkMeaning(0, "no answer"), new MarkMeaning(5, "yes")),
                        BigDecimal.TEN,
                        Optional.empty(),
                        false))
                .toList();
    }

    private static List<List<String>> pages(BuyingRegime regime, int... mostWords) {
        return QuestionPages.of(regime, questions(mostWords)).stream()
                .map(page -> page.stream().map(QuestionFacts::ref).toList())
                .toList();
    }

    @Test
    void oneQuestionAPageIsTheRule() {
        assertEquals(
                List.of(List.of("Q1"), List.of("Q2"), List.of("Q3"), List.of("Q4")),
                pages(BuyingRegime.LIGHT_TOUCH, 300, 300, 300, 300));
        assertEquals(List.of(List.of("Q1"), List.of("Q2")), pages(BuyingRegime.BELOW_THRESHOLD, 300, 300));
        assertEquals(List.of(), pages(BuyingRegime.BELOW_THRESHOLD));
    }

    @Test
    void aSmallTenderAsksOnTwoPagesThatAreAboutAsLong() {
        assertEquals(
                List.of(List.of("Q1", "Q2"), List.of("Q3", "Q4")),
                pages(BuyingRegime.BELOW_THRESHOLD, 250, 250, 250, 250));
        assertEquals(
                List.of(List.of("Q1"), List.of("Q2", "Q3", "Q4")),
                pages(BuyingRegime.BELOW_THRESHOLD, 500, 100, 100, 100));
        assertEquals(
                List.of(List.of("Q1", "Q2", "Q3", "Q4", "Q5"), List.of("Q6")),
                pages(BuyingRegime.BELOW_THRESHOLD, 50, 50, 50, 50, 50, 400));
    }
}
