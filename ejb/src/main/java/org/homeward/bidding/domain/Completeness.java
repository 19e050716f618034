package org.homeward.bidding.domain;

import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.domain.Invalid.FieldError;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.TenderFacts;

/** What a bid must hold before it can be submitted: the tender's own questions, its price, its conditions, its changes. */
public final class Completeness {

    private Completeness() {}

    /**
     * Everything that is missing, in the order in which a bidder meets it.
     *
     * @param addendaUnconfirmed how many changes of the tender the bidder has not confirmed
     */
    public static List<FieldError> missing(TenderFacts tender, DraftContent draft, int addendaUnconfirmed) {
        List<FieldError> missing = new ArrayList<>();
        for (QuestionFacts question : tender.questions()) {
            int words = BidAnswer.count(draft.text(question.ref()));
            String field = "answers." + question.ref();
            if (words == 0) {
                missing.add(FieldError.of(field, "answer-missing", question.ref()));
            } else if (words > question.maxWords()) {
                missing.add(FieldError.of(
                        field, "answer-over-words", question.ref(), "" + words, "" + question.maxWords()));
            }
        }
        if (isPriceWanted(tender) && draft.pricePence().isEmpty()) {
            missing.add(FieldError.of("pricePence", "price-missing"));
        }
        draft.conditions().stream()
                .filter(condition -> !condition.met())
                .forEach(condition ->
                        missing.add(FieldError.of("conditions", "condition-not-met", condition.condition())));
        if (addendaUnconfirmed > 0) {
            missing.add(FieldError.of("addenda", "addenda-unconfirmed", "" + addendaUnconfirmed));
        }
        return List.copyOf(missing);
    }

    /** With a fixed fee no price is asked. */
    public static boolean isPriceWanted(TenderFacts tender) {
        return tender.price().method() != PriceMethod.FIXED_FEE;
    }
}
