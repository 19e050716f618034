package org.homeward.contract.domain;

import java.util.Arrays;
import java.util.List;

/** The numbers of a ladder. Their defaults are settings; a contract carries its own copy, which both sides agree to. */
public enum LadderParameter {
    /** Operational days to answer a query notice. */
    ANSWER_DAYS(LadderKind.HEALTH, "contract.answer-days", false),
    /** Operational days from the notice to the meeting. */
    MEETING_DAYS(LadderKind.HEALTH, "contract.meeting-days", false),
    /** Operational days from the meeting to the agreed remedial plan. */
    PLAN_DAYS(LadderKind.HEALTH, "contract.plan-days", false),
    /** Operational days more after which money may be withheld because there is no plan. */
    NO_PLAN_DAYS(LadderKind.HEALTH, "contract.no-plan-days", false),
    /** Operational days to put a missed milestone right. */
    PUT_RIGHT_DAYS(LadderKind.HEALTH, "contract.put-right-days", false),
    /** Operational days from the exception report after which what is withheld is kept for good. */
    PERMANENCE_DAYS(LadderKind.HEALTH, "contract.permanence-days", false),
    /** Most per cent of a monthly value withheld for a month without a plan. */
    NO_PLAN_PERCENT(LadderKind.HEALTH, "contract.no-plan-percent", true),
    /** Most per cent of a monthly value withheld for a month and a milestone. */
    MILESTONE_PERCENT(LadderKind.HEALTH, "contract.milestone-percent", true),
    /** Most per cent of a monthly value withheld for a month over all cases. */
    CAP_PERCENT(LadderKind.HEALTH, "contract.cap-percent", true),
    /** Per cent a year on what was wrongly withheld. */
    INTEREST_PERCENT(LadderKind.HEALTH, "contract.interest-percent", true),
    /** Operational days that the first letter gives to put something right. */
    LETTER_DAYS(LadderKind.COUNCIL, "contract.letter-days", false),
    /** Default notices on the register at which ending the contract must be considered. */
    DEFAULTS_TO_TERMINATION(LadderKind.COUNCIL, "contract.defaults-to-termination", false);

    private final LadderKind kind;
    private final String setting;
    private final boolean percent;

    LadderParameter(LadderKind kind, String setting, boolean percent) {
        this.kind = kind;
        this.setting = setting;
        this.percent = percent;
    }

    /** The parameters of a template, in their order. */
    public static List<LadderParameter> of(LadderKind kind) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.kind == kind)
                .toList();
    }

    /** Key of the setting with its default. */
    public String setting() {
        return setting;
    }

    /** True for a share, false for days or a count. */
    public boolean isPercent() {
        return percent;
    }

    /** True when a contract may only be milder than the setting: shares that are taken from a provider. */
    public boolean isCeiling() {
        return this == NO_PLAN_PERCENT || this == MILESTONE_PERCENT || this == CAP_PERCENT;
    }
}
