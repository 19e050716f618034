package org.homeward.tender.domain;

import java.util.List;
import java.util.Optional;

/**
 * The whole document of a tender as it is written over the API.
 *
 * @param head title, route and what the route was chosen by
 * @param lots at least one
 * @param lotsReason why it is not divided further
 * @param terms the contract's terms
 * @param conditions what a bidder must meet, pass or fail
 * @param burdenReason why so much is asked
 */
public record TenderDraft(
        TenderHead head,
        List<LotDraft> lots,
        String lotsReason,
        List<QuestionDraft> questions,
        PriceDraft price,
        TimetableDraft timetable,
        String terms,
        List<String> conditions,
        List<DemandDraft> demands,
        String burdenReason,
        boolean standstillOffered,
        Optional<String> buyer) {

    public TenderDraft {
        lots = List.copyOf(lots);
        questions = List.copyOf(questions);
        conditions = List.copyOf(conditions);
        demands = List.copyOf(demands);
    }
}
