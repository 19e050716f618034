package org.homeward.award.domain;

import org.homeward.shared.domain.Regime;
import org.homeward.tender.domain.BuyingRegime;

/**
 * Whether a buyer waits between telling bidders and making the contract, and by which rule.
 *
 * @param law the law by which the days are counted
 * @param rule the rule in plain words
 * @param source where it stands
 */
public record AwardPause(Kind kind, Regime law, String rule, String source) {

    /** How much of a duty the waiting is. */
    public enum Kind {
        /** The law asks for it. */
        MANDATORY,
        /** The law does not ask for it, and the buyer offered it in the tender. */
        VOLUNTARY,
        /** Neither asked for nor offered: the award may be confirmed at once. */
        NONE
    }

    private static final String ACT = "Procurement Act 2023 s.51";
    private static final String PSR = "Health Care Services (Provider Selection Regime) Regulations 2023 reg 12";

    /**
     * The Act asks for a standstill above the threshold except for light touch contracts; light touch and below the
     * threshold it is the buyer's choice. The Provider Selection Regime always asks for its own.
     *
     * @param offered whether the tender promised one
     */
    public static AwardPause of(BuyingRegime regime, boolean offered) {
        return switch (regime) {
            case PSR ->
                new AwardPause(
                        Kind.MANDATORY,
                        Regime.PSR,
                        "The standstill starts on the day after the notice and lasts until midnight at the end of the"
                                + " eighth working day after that start day. Representations keep it open.",
                        PSR);
            case STANDARD ->
                new AwardPause(
                        Kind.MANDATORY,
                        Regime.PA2023,
                        "No contract before the end of eight working days, beginning with the day on which the award"
                                + " notice is published.",
                        ACT);
            case LIGHT_TOUCH, BELOW_THRESHOLD ->
                offered
                        ? new AwardPause(
                                Kind.VOLUNTARY,
                                Regime.PA2023,
                                "Not asked for by law here. The tender offered it, so it holds: at least eight working"
                                        + " days, beginning with the day on which the award notice is published.",
                                ACT)
                        : new AwardPause(
                                Kind.NONE,
                                Regime.PA2023,
                                "Not asked for by law here, and the tender offered none.",
                                ACT);
        };
    }

    public boolean isWaiting() {
        return kind != Kind.NONE;
    }
}
