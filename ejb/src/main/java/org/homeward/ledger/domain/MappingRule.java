package org.homeward.ledger.domain;

import org.homeward.shared.domain.Invalid;

/**
 * Says what rows of a cost centre and subjective code are. The first rule that fits a row decides.
 *
 * @param costCentre exactly this one; empty: any
 * @param subjectiveCode exactly this one; empty: any
 * @param aim the funding line, contract, scheme or reinvestment; empty where the target needs none
 */
public record MappingRule(String costCentre, String subjectiveCode, ActualTarget target, String aim) {

    private static final int LONGEST = 60;

    public MappingRule {
        costCentre = costCentre.strip();
        subjectiveCode = subjectiveCode.strip();
        aim = aim.strip();
    }

    public boolean fits(ActualRow row) {
        return (costCentre.isEmpty() || costCentre.equalsIgnoreCase(row.costCentre()))
                && (subjectiveCode.isEmpty() || subjectiveCode.equalsIgnoreCase(row.subjectiveCode()));
    }

    /** Adds what is wrong with the rule to the collector, under {@code rules[n]}. */
    public void check(int number, Invalid.Collector faults) {
        String field = "rules[" + number + "].";
        faults.check(!costCentre.isEmpty() || !subjectiveCode.isEmpty(), field + "costCentre", "mapping-code-needed")
                .check(costCentre.length() <= LONGEST, field + "costCentre", "actual-too-long", "" + LONGEST)
                .check(subjectiveCode.length() <= LONGEST, field + "subjectiveCode", "actual-too-long", "" + LONGEST)
                .check(!target.isAimed() || !aim.isEmpty(), field + "aim", "mapping-aim-needed")
                .check(target.isAimed() || aim.isEmpty(), field + "aim", "mapping-aim-not-here");
    }
}
