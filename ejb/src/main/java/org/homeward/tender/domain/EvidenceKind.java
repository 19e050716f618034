package org.homeward.tender.domain;

/** Evidence that a provider's profile can hold, so that no bid has to bring it again. */
public enum EvidenceKind {
    EMPLOYERS_LIABILITY,
    PUBLIC_LIABILITY,
    PROFESSIONAL_INDEMNITY,
    SAFEGUARDING_POLICY,
    HEALTH_AND_SAFETY_POLICY,
    DATA_PROTECTION_POLICY,
    EQUALITY_POLICY,
    COMPLAINTS_POLICY,
    CQC_REGISTRATION,
    ACCOUNTS,
    OTHER
}
