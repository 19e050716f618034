package org.homeward.catalogue.domain;

/** What a piece of evidence shows. */
public enum EvidenceKind {
    EMPLOYERS_LIABILITY(true),
    PUBLIC_LIABILITY(true),
    PROFESSIONAL_INDEMNITY(true),
    SAFEGUARDING_POLICY(false),
    HEALTH_AND_SAFETY_POLICY(false),
    DATA_PROTECTION_POLICY(false),
    EQUALITY_POLICY(false),
    COMPLAINTS_POLICY(false),
    CQC_REGISTRATION(false),
    ACCOUNTS(false),
    OTHER(false);

    private final boolean insurance;

    EvidenceKind(boolean insurance) {
        this.insurance = insurance;
    }

    /** True for an insurance, which always ends on a day. */
    public boolean isInsurance() {
        return insurance;
    }
}
