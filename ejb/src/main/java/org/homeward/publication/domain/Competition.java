package org.homeward.publication.domain;

/**
 * How a purchase is made, as a notice tells it.
 *
 * @param regime PSR, LIGHT_TOUCH, BELOW_THRESHOLD or STANDARD
 * @param route OPEN, QUOTATION or a route that comes later
 */
public record Competition(String regime, String route) {

    /** Codelist method: an invitation to providers that the buyer chose is {@code limited}. */
    public String method() {
        return switch (route) {
            case "OPEN" -> "open";
            case "COMPETITIVE_FLEXIBLE", "DYNAMIC_MARKET", "FRAMEWORK", "OPEN_FRAMEWORK", "CALL_OFF", "COMPETITIVE" ->
                "selective";
            case "QUOTATION" -> "limited";
            default -> "direct";
        };
    }

    public boolean isLightTouch() {
        return regime.equals("LIGHT_TOUCH");
    }

    /** Under the Provider Selection Regime there is no threshold; below it only the regime of that name is. */
    public boolean isAboveThreshold() {
        return !regime.equals("BELOW_THRESHOLD");
    }

    public boolean isUnderTheAct() {
        return !regime.equals("PSR");
    }

    /** True when only those may bid whom the buyer asked. */
    public boolean isByInvitation() {
        return route.equals("QUOTATION");
    }
}
