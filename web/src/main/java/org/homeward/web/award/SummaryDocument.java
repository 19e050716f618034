package org.homeward.web.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.SummaryLine;

/**
 * An assessment summary for programs; scores and weights are texts, so that no program rounds them.
 *
 * @param place rank among the bids; left out for a bid that was out
 */
public record SummaryDocument(
        String bid,
        String bidderName,
        boolean won,
        Optional<Integer> place,
        int bids,
        List<String> outBecause,
        Optional<String> total,
        String quality,
        Optional<String> price,
        String priceWorking,
        Winner winner,
        List<Line> questions) {

    /** The winner's sum beside the bidder's own. */
    public record Winner(
            String bidderName, Optional<String> total, String quality, Optional<String> price, String reason) {}

    /** One question: the bidder's own mark with its reason, and the winner's. */
    public record Line(
            String question,
            String text,
            String weight,
            int highestMark,
            Given own,
            List<String> better,
            Given winner) {}

    /** What a bid was given. */
    public record Given(Optional<Integer> mark, String meaning, Optional<String> score, String reason) {}

    public static SummaryDocument of(AssessmentSummary told) {
        return new SummaryDocument(
                told.bid(),
                told.bidder(),
                told.won(),
                told.place(),
                told.bids(),
                told.outBecause(),
                text(told.own().total()),
                told.own().quality().toPlainString(),
                text(told.own().price()),
                told.price().working(),
                new Winner(
                        told.winner(),
                        text(told.winnerSum().total()),
                        told.winnerSum().quality().toPlainString(),
                        text(told.winnerSum().price()),
                        told.winnerReason()),
                told.lines().stream().map(SummaryDocument::line).toList());
    }

    private static Line line(SummaryLine line) {
        return new Line(
                line.question(),
                line.text(),
                line.weight().toPlainString(),
                line.highest(),
                given(line.own()),
                line.better(),
                given(line.winner()));
    }

    private static Given given(SummaryLine.Given given) {
        return new Given(given.mark(), given.meaning(), text(given.score()), given.reason());
    }

    private static Optional<String> text(Optional<BigDecimal> score) {
        return score.map(BigDecimal::toPlainString);
    }
}
