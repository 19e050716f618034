package org.homeward.award.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.award.domain.AssessmentSummary.Price;
import org.homeward.award.domain.AssessmentSummary.Sum;
import org.homeward.award.domain.SummaryLine.Given;
import org.homeward.evaluation.domain.LotResult;
import org.homeward.evaluation.domain.RankedBid;
import org.homeward.evaluation.domain.ScoredPart;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Refused;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.TenderFacts;

/** Reads a lot's result for its award: which bid may be recommended, and what every bidder is to be told. */
public final class Assessments {

    private final TenderFacts tender;
    private final LotResult result;

    public Assessments(TenderFacts tender, LotResult result) {
        this.tender = tender;
        this.result = result;
    }

    /**
     * The bid in first place of those that still stand.
     *
     * @param declined bids whose bidders were awarded the lot and did not take it
     */
    public Optional<RankedBid> first(Set<String> declined) {
        return result.ranking().stream()
                .filter(bid -> bid.rank().isPresent() && !declined.contains(bid.bid()))
                .min((one, other) ->
                        Integer.compare(one.rank().getAsInt(), other.rank().getAsInt()));
    }

    /**
     * The bid by its reference, when it may be recommended. Refused while the result is not complete
     * ({@code award-result-provisional}), for a bid that is not of this lot ({@code award-bid-unknown}), and for any but
     * the first ({@code award-not-first}).
     */
    public RankedBid recommendable(String bidRef, Set<String> declined) {
        if (!result.isComplete()) {
            throw new Conflict("award-result-provisional");
        }
        RankedBid named = result.bid(bidRef).orElseThrow(() -> Invalid.field("bid", "award-bid-unknown", bidRef));
        RankedBid first = first(declined).orElseThrow(() -> new Conflict("award-nobody-left"));
        if (!first.bid().equals(named.bid())) {
            throw new Refused(
                    "award-not-first",
                    "The contract goes to the most advantageous tender by the published criteria",
                    "Procurement Act 2023 s.19",
                    named.bidder(),
                    first.bidder());
        }
        return named;
    }

    /**
     * A summary for every bidder, the ranked ones first.
     *
     * @param why the reason of the decision
     * @param out why bids are out, in words, by the reference of the bid
     */
    public List<AssessmentSummary> summaries(String winnerRef, String why, Map<String, String> out) {
        RankedBid winner = result.bid(winnerRef).orElseThrow(() -> new Conflict("award-result-changed"));
        return result.ranking().stream()
                .map(bid -> new AssessmentSummary(
                        bid.bid(),
                        bid.bidderId(),
                        bid.bidder(),
                        bid.bid().equals(winnerRef),
                        bid.rank().isPresent() ? Optional.of(bid.rank().getAsInt()) : Optional.empty(),
                        result.ranking().size(),
                        Optional.ofNullable(out.get(bid.bid())).stream().toList(),
                        new Price(bid.price(), tender.price().weight(), bid.priceWorking()),
                        sum(bid),
                        winner.bidder(),
                        sum(winner),
                        why,
                        lines(bid, winner)))
                .toList();
    }

    private static Sum sum(RankedBid bid) {
        return new Sum(bid.quality(), bid.priceScore(), bid.total());
    }

    private List<SummaryLine> lines(RankedBid bid, RankedBid winner) {
        List<ScoredPart> parts = bid.parts();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> line(i + 1, parts.get(i), winner))
                .toList();
    }

    private SummaryLine line(int position, ScoredPart part, RankedBid winner) {
        QuestionFacts question = tender.question(part.question());
        Optional<ScoredPart> best = winner.parts().stream()
                .filter(other -> other.question().equals(part.question()))
                .findFirst();
        return new SummaryLine(
                position,
                part.question(),
                part.text(),
                part.weight(),
                part.livedExperience(),
                part.highest(),
                given(question, part.mark(), part.score(), part.reason()),
                better(question, part.mark()),
                given(
                        question,
                        best.flatMap(ScoredPart::mark),
                        best.flatMap(ScoredPart::score),
                        best.map(ScoredPart::reason).orElse("")));
    }

    private static Given given(
            QuestionFacts question, Optional<Integer> mark, Optional<BigDecimal> score, String reason) {
        return new Given(
                mark,
                mark.flatMap(value -> question.scale().stream()
                                .filter(step -> step.mark() == value)
                                .findFirst())
                        .map(MarkMeaning::meaning)
                        .orElse(""),
                score,
                reason);
    }

    /** The next better mark and the best one: what a better answer would have shown. */
    private static List<String> better(QuestionFacts question, Optional<Integer> mark) {
        List<MarkMeaning> above = question.scale().stream()
                .filter(step -> mark.isPresent() && step.mark() > mark.get())
                .toList();
        List<MarkMeaning> shown = new ArrayList<>();
        if (!above.isEmpty()) {
            Stream.of(above.get(0), above.get(above.size() - 1)).distinct().forEach(shown::add);
        }
        return shown.stream().map(step -> step.mark() + ": " + step.meaning()).toList();
    }
}
