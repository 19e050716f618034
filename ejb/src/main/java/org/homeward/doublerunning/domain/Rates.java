package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** By how much prices have risen in each month: (1 + rate) to the power of the 1 Aprils that have passed, exactly. */
public final class Rates {

    private final Horizon horizon;
    private final List<Fraction> inpatient;
    private final List<Fraction> community;
    private final List<Fraction> funding;

    public Rates(Programme programme) {
        this.horizon = programme.horizon();
        int most = horizon.aprils(horizon.months() - 1);
        this.inpatient = powers(programme.uplift().inpatientPercent(), most);
        this.community = powers(programme.uplift().communityPercent(), most);
        this.funding = powers(programme.uplift().fundingPercent(), most);
    }

    private static List<Fraction> powers(BigDecimal percent, int most) {
        Fraction rate = Fraction.ONE.plus(Fraction.ofPercent(percent)).reduced();
        List<Fraction> powers = new ArrayList<>();
        for (int aprils = 0; aprils <= most; aprils++) {
            powers.add(rate.power(aprils));
        }
        return powers;
    }

    /** What hospital cost, and support in another hospital, is multiplied by in month {@code t}. */
    public Fraction inpatient(int t) {
        return inpatientAfter(horizon.aprils(t));
    }

    /** The same once prices have risen so often. */
    Fraction inpatientAfter(int aprils) {
        return inpatient.get(aprils);
    }

    /** What support at home and schemes are multiplied by in month {@code t}. */
    public Fraction community(int t) {
        return communityAfter(horizon.aprils(t));
    }

    /** The same once prices have risen so often. */
    Fraction communityAfter(int aprils) {
        return community.get(aprils);
    }

    /** What revenue funding is multiplied by in month {@code t}. */
    public Fraction funding(int t) {
        return funding.get(horizon.aprils(t));
    }
}
