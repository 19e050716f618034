package org.homeward.evaluation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.bidding.infrastructure.OpenedBidRecords;
import org.homeward.evaluation.domain.LotResult;
import org.homeward.evaluation.domain.RankedBid;
import org.homeward.evaluation.domain.ResultView;
import org.homeward.evaluation.infrastructure.Decisions;
import org.homeward.evaluation.infrastructure.Draws;
import org.homeward.evaluation.infrastructure.PriceChecks;
import org.homeward.evaluation.infrastructure.Results;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.TenderFacts;

/** The ranking of a lot with every part of the sum, for those who decide and those who check. */
@Stateless
public class ResultReading {

    @Inject
    private Judging judging;

    @Inject
    private Results results;

    @Inject
    private OpenedBidRecords bids;

    @Inject
    private Draws draws;

    @Inject
    private PriceChecks checks;

    @Inject
    private Decisions decisions;

    /** Refused with {@code lot-not-opened} before the opening. */
    @Permit(value = Permission.RESULTS_READ, reads = true)
    public ResultView result(String ref, int number) {
        TenderFacts tender = judging.own(ref);
        LotFacts lot = judging.opened(tender, number);
        judging.requireReader(tender);
        LotResult result = results.of(tender, lot);
        Map<String, String> excluded = result.ranking().stream()
                .filter(RankedBid::isExcluded)
                .collect(Collectors.toMap(RankedBid::bid, results::why));
        BigDecimal quality =
                tender.questions().stream().map(QuestionFacts::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ResultView(
                ref,
                tender.title(),
                number,
                lot.title(),
                tender.price(),
                quality,
                result,
                bids.of(lot.id()).stream().collect(Collectors.toMap(OpenedBid::bidRef, OpenedBid::bidderRef)),
                excluded,
                results.tieRule(),
                draws.of(lot.id()).stream().findFirst(),
                checks.of(lot.id()),
                decisions.of(tender, lot));
    }
}
