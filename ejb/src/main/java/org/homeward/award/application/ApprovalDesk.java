package org.homeward.award.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.Assessments;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.LetterKind;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.Letters;
import org.homeward.evaluation.application.ResultReading;
import org.homeward.evaluation.domain.ResultView;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Standstill;

/** What lies before the second officer: the recommendation that waits, and what every bidder would be told. */
@Dependent
class ApprovalDesk {

    @Inject
    private Awards awards;

    @Inject
    private ResultReading results;

    /** Refused unless a recommendation waits ({@code award-not-waiting}). */
    Award waiting(LotToAward place) {
        Award award = awards.current(place.lot().id());
        if (award.state() != AwardState.RECOMMENDED) {
            throw new Conflict("award-not-waiting", award.state().name());
        }
        return award;
    }

    /** The result is looked at again: what bidders read must be what decides ({@code award-result-changed}). */
    List<AssessmentSummary> summaries(LotToAward place, Award award) {
        ResultView view = results.result(place.tender().ref(), place.lot().number());
        Assessments assessments = new Assessments(place.tender(), view.result());
        String bid = award.bidRef().orElseThrow();
        boolean same = view.result().isComplete()
                && assessments
                        .first(awards.declined(place.lot().id()))
                        .filter(first -> first.bid().equals(bid))
                        .isPresent();
        if (!same) {
            throw new Conflict("award-result-changed");
        }
        return assessments.summaries(bid, award.reason(), view.excluded());
    }

    Letters.Matter matter(LotToAward place, Award award, Optional<Standstill> standstill) {
        return new Letters.Matter(place.tender(), place.lot().number(), award.bidder(), award.reason(), standstill);
    }

    LetterKind kind(AssessmentSummary summary) {
        return summary.won() ? LetterKind.CHOSEN : LetterKind.NOT_CHOSEN;
    }
}
