package org.homeward.award.domain;

import java.util.EnumSet;
import java.util.Set;
import org.homeward.shared.domain.Transitions;

/** Where the award of a lot stands, from the recommendation to the signed contract. */
public enum AwardState {
    /** An officer has named the bid in first place and said why; a second officer has not yet looked. */
    RECOMMENDED,
    /** The second officer did not agree. Final: what comes next is a new recommendation. */
    SENT_BACK,
    /** Agreed by a second officer; every bidder has been told and the standstill runs, where there is one. */
    APPROVED,
    /** The standstill is over and the buyer has confirmed; the contract may be signed. */
    AWARDED,
    /** The contract is signed and its details are published. Final. */
    CONTRACTED,
    /** The winner does not take it. Final: the next in rank may be recommended. */
    DECLINED,
    /** The buyer took its decision back, with a reason. Final. */
    SET_ASIDE,
    /** Nobody gets the lot, with a reason. Final. */
    NO_AWARD;

    public static final Transitions<AwardState> TRANSITIONS = Transitions.of(AwardState.class)
            .from(RECOMMENDED, APPROVED, SENT_BACK, SET_ASIDE)
            .from(SENT_BACK)
            .from(APPROVED, AWARDED, DECLINED, SET_ASIDE)
            .from(AWARDED, CONTRACTED, DECLINED, SET_ASIDE)
            .from(CONTRACTED)
            .from(DECLINED)
            .from(SET_ASIDE)
            .from(NO_AWARD)
            .build();

    private static final Set<AwardState> LIVE = EnumSet.of(RECOMMENDED, APPROVED, AWARDED, CONTRACTED, NO_AWARD);

    /** True while it stands in the way of another award of the same lot. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** True when bidders have been told who won. */
    public boolean isTold() {
        return this == APPROVED || this == AWARDED || this == CONTRACTED;
    }
}
