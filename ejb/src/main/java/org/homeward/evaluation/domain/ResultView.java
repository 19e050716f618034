package org.homeward.evaluation.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.tender.domain.PriceTerms;

/**
 * The result of a lot as people read it.
 *
 * @param bidderRefs each bidder's reference, by the bid's reference
 * @param excluded why each bid that is out is out, in words, by the bid's reference
 * @param tieRule what decides between equal totals, as it was stated in advance
 * @param draw the lots that are being drawn or were drawn last; empty for none
 * @param checks prices that were asked about
 * @param decisions who decided what, the first decision first
 */
public record ResultView(
        String tender,
        String title,
        int lot,
        String lotTitle,
        PriceTerms price,
        BigDecimal qualityWeight,
        LotResult result,
        Map<String, String> bidderRefs,
        Map<String, String> excluded,
        String tieRule,
        Optional<LotsDraw> draw,
        List<PriceCheck> checks,
        List<Decision> decisions) {

    public ResultView {
        bidderRefs = Map.copyOf(bidderRefs);
        excluded = Map.copyOf(excluded);
        checks = List.copyOf(checks);
        decisions = List.copyOf(decisions);
    }
}
