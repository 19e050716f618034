package org.homeward.tender.domain;

/**
 * A row of a legal list of codes: every code that begins with the prefix belongs to the list.
 *
 * @param list which list
 * @param title what the services are called there
 * @param source where the list stands
 * @param verified false: needs a legal check
 */
public record CpvRule(List list, String prefix, String title, String source, boolean verified) {

    /** The lists that the choice of a regime asks. */
    public enum List {
        /** Services that the Procurement Act treats lightly. */
        LIGHT_TOUCH,
        /** Health services under the provider selection regime. */
        PSR_HEALTH
    }

    boolean covers(CpvCode code) {
        return code.code().startsWith(prefix);
    }
}
