package org.homeward.contract.domain;

/** What can be done in a non-compliance case, and by whom. */
public enum CaseStep {
    /** The case is opened: what was promised and what was found. */
    PROPOSE(Side.BUYER),
    /** It is not followed, with the reason. */
    DROP(Side.BUYER),
    /** Query notice. */
    NOTIFY(Side.BUYER),
    /** Letter with time to put it right. */
    SEND_LETTER(Side.BUYER),
    /** The provider's answer; it may ask to be excused. */
    ANSWER(Side.PROVIDER),
    /** The answer is accepted as an excuse. */
    EXCUSE(Side.BUYER),
    HOLD_MEETING(Side.BUYER),
    /** The provider proposes steps with owners and days. */
    PROPOSE_PLAN(Side.PROVIDER),
    AGREE_PLAN(Side.BUYER),
    /** Money is withheld because there is no agreed plan. */
    WITHHOLD(Side.BUYER),
    MEET_MILESTONE(Side.BUYER),
    /** A milestone was missed and not put right: exception report, money is withheld for it. */
    REPORT_EXCEPTION(Side.BUYER),
    NOTE_DEFAULT(Side.BUYER),
    PUT_RIGHT(Side.BUYER),
    DISPUTE(Side.PROVIDER),
    /** The dispute is decided, for the buyer or for the provider. */
    DECIDE_DISPUTE(Side.BUYER),
    /** Serious harm: the immediate route. */
    REPORT_HARM(Side.BUYER),
    /** Taken back; stays on file. */
    WITHDRAW(Side.BUYER),
    CLOSE(Side.BUYER),
    /** Something to remember, such as a visit. */
    NOTE(Side.BUYER);

    private final Side side;

    CaseStep(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }
}
