package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.award.domain.Assessments;
import org.homeward.award.domain.LotToAward;
import org.homeward.evaluation.domain.LotResult;
import org.homeward.evaluation.infrastructure.Results;

/** Whether, after a winner did not take a lot, another bid could still win it. */
@ApplicationScoped
public class Remaining {

    @Inject
    private Results results;

    @Inject
    private Awards awards;

    /** True when every bid of a complete result is out or was declined. As the buyer, and for an opened lot only. */
    public boolean isNobodyLeft(LotToAward place) {
        LotResult result = results.of(place.tender(), place.lot());
        return result.isComplete()
                && new Assessments(place.tender(), result)
                        .first(awards.declined(place.lot().id()))
                        .isEmpty();
    }
}
