package org.homeward.evaluation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.PriceTerms;
import org.homeward.tender.domain.QuestionFacts;
import org.junit.jupiter.api.Test;

/** The example of docs/scoring.md is what the product computes. */
class ScoringDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/scoring.md");

    @Test
    void theExampleOfThePageIsWhatTheProductComputes() throws IOException {
        List<List<String>> rows = rows();
        assertEquals(4, rows.size(), "bids in the example");
        List<QuestionFacts> questions =
                List.of(Judged.question("Q1", "30", true), Judged.question("Q2", "30", false, Optional.of(2)));
        PriceTerms price = new PriceTerms(new BigDecimal("40"), PriceMethod.LOWEST_OVER_THIS, "an hour");
        LotResult result = new Ranking(questions, price, List.of())
                .of(rows.stream().map(ScoringDocumentTest::bid).toList());
        for (List<String> row : rows) {
            RankedBid bid = result.bid(row.get(0)).orElseThrow();
            List<String> computed = List.of(
                    figure(bid.parts().get(0).score()),
                    figure(bid.parts().get(1).score()),
                    figure(bid.priceScore()),
                    figure(bid.total()),
                    bid.rank().isPresent() ? "" + bid.rank().getAsInt() : "out");
            assertEquals(row.subList(4, 9), computed, "bid " + row.get(0));
        }
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readString(DOCUMENT)
                .lines()
                .filter(line -> line.matches("\\| [A-D] \\|.*"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static JudgedBid bid(List<String> row) {
        long pence = new BigDecimal(row.get(3).substring(1)).movePointRight(2).longValueExact();
        return Judged.bid(row.get(0), pence, Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
    }

    private static String figure(Optional<BigDecimal> score) {
        return score.map(BigDecimal::toPlainString).orElse("–");
    }
}
