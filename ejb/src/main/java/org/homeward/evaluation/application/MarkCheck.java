package org.homeward.evaluation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.bidding.infrastructure.OpenedBidRecords;
import org.homeward.shared.domain.Invalid;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.TenderFacts;

/** Whether a mark fits: a bid of the lot, a question of the tender, a step of its scale, and a reason. */
@Dependent
class MarkCheck {

    private static final int LONGEST_REASON = 4000;

    @Inject
    private OpenedBidRecords bids;

    /** The question; everything that is wrong is said at once, field by field. */
    QuestionFacts fits(TenderFacts tender, LotFacts lot, String bid, String question, Integer mark, String reason) {
        String wanted = question == null ? "" : question;
        String why = reason == null ? "" : reason.strip();
        Optional<QuestionFacts> asked = tender.questions().stream()
                .filter(one -> one.ref().equals(wanted))
                .findFirst();
        boolean known = bids.of(lot.id()).stream().anyMatch(one -> one.bidRef().equals(bid));
        Invalid.Collector faults = new Invalid.Collector()
                .check(known, "bid", "no-such-bid-here")
                .check(asked.isPresent(), "question", "no-such-question-here")
                .check(mark != null, "mark", "mark-missing")
                .check(!why.isEmpty(), "reason", "mark-reason-missing")
                .check(why.length() <= LONGEST_REASON, "reason", "mark-reason-long");
        if (mark != null) {
            asked.ifPresent(one -> faults.check(one.hasMark(mark), "mark", "mark-not-in-scale", scale(one)));
        }
        faults.throwIfAny();
        return asked.orElseThrow();
    }

    private static String scale(QuestionFacts question) {
        return question.scale().stream().map(step -> "" + step.mark()).collect(Collectors.joining(", "));
    }
}
