package org.homeward.tender.domain;

/**
 * What may not be asked of bidders (Procurement Act 2023 s.22; below the threshold the product holds to the same, for the
 * duty of s.86 to lower barriers).
 */
public enum UnlawfulDemand {
    /** Audited annual accounts of those who need not have them by company law. */
    AUDITED_ACCOUNTS(
            "demand-audited-accounts",
            "Audited accounts may not be asked of those who need not have them by company law",
            "Procurement Act 2023 s.22"),
    /** Insurance in place before the award. */
    EARLY_INSURANCE(
            "demand-early-insurance",
            "Insurance for the contract may not have to be in place before the award",
            "Procurement Act 2023 s.22"),
    /** An earlier award by a named authority. */
    PRIOR_AWARD(
            "demand-prior-award",
            "An earlier contract awarded by a particular authority may not be a condition",
            "Procurement Act 2023 s.22"),
    /** Qualifications without equivalents. */
    NO_EQUIVALENT(
            "demand-no-equivalent",
            "Where a qualification is asked for, an equivalent must be taken too",
            "Procurement Act 2023 s.22");

    private final String code;
    private final String rule;
    private final String source;

    UnlawfulDemand(String code, String rule, String source) {
        this.code = code;
        this.rule = rule;
        this.source = source;
    }

    public String code() {
        return code;
    }

    public String rule() {
        return rule;
    }

    public String source() {
        return source;
    }
}
