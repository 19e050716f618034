package org.homeward.tender.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.homeward.tender.domain.DemandDraft;
import org.homeward.tender.domain.LotDraft;
import org.homeward.tender.domain.PriceDraft;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.QuestionDraft;
import org.homeward.tender.domain.TenderDraft;
import org.homeward.tender.domain.TenderHead;
import org.homeward.tender.domain.TimetableDraft;

/** A tender's document with one section written anew. */
final class Drafts {

    private Drafts() {}

    static TenderDraft ofHead(TenderHead head) {
        return new TenderDraft(
                head,
                List.of(),
                "",
                List.of(),
                new PriceDraft(BigDecimal.ZERO, PriceMethod.LOWEST_OVER_THIS.name(), ""),
                new TimetableDraft(Optional.empty(), Optional.empty(), ""),
                "",
                List.of(),
                List.of(),
                "",
                true,
                Optional.empty());
    }

    static TenderDraft withHead(TenderDraft old, TenderHead head) {
        return new TenderDraft(
                head,
                old.lots(),
                old.lotsReason(),
                old.questions(),
                old.price(),
                old.timetable(),
                old.terms(),
                old.conditions(),
                old.demands(),
                old.burdenReason(),
                old.standstillOffered(),
                old.buyer());
    }

    static TenderDraft withLots(TenderDraft old, List<LotDraft> lots, String reason) {
        return new TenderDraft(
                old.head(),
                lots,
                reason,
                old.questions(),
                old.price(),
                old.timetable(),
                old.terms(),
                old.conditions(),
                old.demands(),
                old.burdenReason(),
                old.standstillOffered(),
                old.buyer());
    }

    static TenderDraft withQuestions(TenderDraft old, List<QuestionDraft> questions) {
        return new TenderDraft(
                old.head(),
                old.lots(),
                old.lotsReason(),
                questions,
                old.price(),
                old.timetable(),
                old.terms(),
                old.conditions(),
                old.demands(),
                old.burdenReason(),
                old.standstillOffered(),
                old.buyer());
    }

    static TenderDraft withPrice(TenderDraft old, PriceDraft price) {
        return new TenderDraft(
                old.head(),
                old.lots(),
                old.lotsReason(),
                old.questions(),
                price,
                old.timetable(),
                old.terms(),
                old.conditions(),
                old.demands(),
                old.burdenReason(),
                old.standstillOffered(),
                old.buyer());
    }

    static TenderDraft withTimetable(TenderDraft old, TimetableDraft timetable) {
        return new TenderDraft(
                old.head(),
                old.lots(),
                old.lotsReason(),
                old.questions(),
                old.price(),
                timetable,
                old.terms(),
                old.conditions(),
                old.demands(),
                old.burdenReason(),
                old.standstillOffered(),
                old.buyer());
    }

    static TenderDraft withTerms(TenderDraft old, String terms, boolean standstillOffered) {
        return new TenderDraft(
                old.head(),
                old.lots(),
                old.lotsReason(),
                old.questions(),
                old.price(),
                old.timetable(),
                terms,
                old.conditions(),
                old.demands(),
                old.burdenReason(),
                standstillOffered,
                old.buyer());
    }

    static TenderDraft withConditions(TenderDraft old, List<String> conditions) {
        return new TenderDraft(
                old.head(),
                old.lots(),
                old.lotsReason(),
                old.questions(),
                old.price(),
                old.timetable(),
                old.terms(),
                conditions,
                old.demands(),
                old.burdenReason(),
                old.standstillOffered(),
                old.buyer());
    }

    static TenderDraft withDemands(TenderDraft old, List<DemandDraft> demands) {
        return new TenderDraft(
                old.head(),
                old.lots(),
                old.lotsReason(),
                old.questions(),
                old.price(),
                old.timetable(),
                old.terms(),
                old.conditions(),
                demands,
                old.burdenReason(),
                old.standstillOffered(),
                old.buyer());
    }

    static TenderDraft withReasons(TenderDraft old, String burdenReason) {
        return new TenderDraft(
                old.head(),
                old.lots(),
                old.lotsReason(),
                old.questions(),
                old.price(),
                old.timetable(),
                old.terms(),
                old.conditions(),
                old.demands(),
                burdenReason,
                old.standstillOffered(),
                old.buyer());
    }
}
