package org.homeward.tender.domain;

import org.homeward.shared.domain.Regime;

/** The set of rules that a purchase falls under (design of the rules: section 1). */
public enum BuyingRegime {
    /** Health Care Services (Provider Selection Regime) Regulations 2023. */
    PSR(Regime.PSR),
    /** Procurement Act 2023, light touch, at or above its threshold. */
    LIGHT_TOUCH(Regime.PA2023),
    /** Procurement Act 2023 Part 6: below the threshold. */
    BELOW_THRESHOLD(Regime.PA2023),
    /** The whole Procurement Act 2023: explained, not run by this product. */
    STANDARD(Regime.PA2023);

    private final Regime standstillLaw;

    BuyingRegime(Regime standstillLaw) {
        this.standstillLaw = standstillLaw;
    }

    /** The law by which a standstill is counted. */
    public Regime standstillLaw() {
        return standstillLaw;
    }
}
