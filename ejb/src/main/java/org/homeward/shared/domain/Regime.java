package org.homeward.shared.domain;

/** The law under which a contract is awarded, as far as the standstill depends on it. */
public enum Regime {
    /** Procurement Act 2023. */
    PA2023,
    /** Health Care Services (Provider Selection Regime) Regulations 2023. */
    PSR
}
