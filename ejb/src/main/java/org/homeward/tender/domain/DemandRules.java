package org.homeward.tender.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds every demand of a tender that may not be made, in its structured demands and in its words. */
public final class DemandRules {

    private final List<Finding> found = new ArrayList<>();

    private DemandRules() {}

    /** One finding for each field and unlawful demand. */
    public static List<Finding> refused(TenderDraft draft) {
        DemandRules rules = new DemandRules();
        rules.words("summary", "head", draft.head().summary());
        for (int i = 0; i < draft.lots().size(); i++) {
            rules.words("lots[" + i + "].title", "lots", draft.lots().get(i).title());
        }
        for (int i = 0; i < draft.questions().size(); i++) {
            rules.words(
                    "questions[" + i + "].text",
                    "questions",
                    draft.questions().get(i).text());
            rules.words(
                    "questions[" + i + "].help",
                    "questions",
                    draft.questions().get(i).help());
        }
        rules.words("contractTerms", "terms", draft.terms());
        for (int i = 0; i < draft.conditions().size(); i++) {
            rules.words(
                    "conditions[" + i + "]", "conditions", draft.conditions().get(i));
        }
        for (int i = 0; i < draft.demands().size(); i++) {
            rules.demand("demands[" + i + "]", draft.demands().get(i));
        }
        return List.copyOf(rules.found);
    }

    /** What one text asks for and may not. */
    public static List<Finding> inWords(String field, String section, String text) {
        DemandRules rules = new DemandRules();
        rules.words(field, section, text);
        return List.copyOf(rules.found);
    }

    private void words(String field, String section, String text) {
        DemandRecogniser.in(text).forEach(demand -> add(field, section, demand));
    }

    /** What the officer said about the demand counts for its own kind; its words are read for every other. */
    private void demand(String field, DemandDraft demand) {
        Set<UnlawfulDemand> faults = EnumSet.noneOf(UnlawfulDemand.class);
        faults.addAll(DemandRecogniser.in(demand.text()));
        switch (Codes.find(DemandKind.class, demand.kind()).orElse(DemandKind.OTHER)) {
            case AUDITED_ACCOUNTS -> set(faults, UnlawfulDemand.AUDITED_ACCOUNTS, !demand.onlyIfLawRequires());
            case INSURANCE ->
                set(
                        faults,
                        UnlawfulDemand.EARLY_INSURANCE,
                        faults.contains(UnlawfulDemand.EARLY_INSURANCE)
                                || Codes.normal(demand.whenNeeded()).equals(DemandTime.BEFORE_AWARD.name()));
            case PRIOR_AWARD -> faults.add(UnlawfulDemand.PRIOR_AWARD);
            case QUALIFICATION -> set(faults, UnlawfulDemand.NO_EQUIVALENT, !demand.orEquivalent());
            case POLICY, OTHER -> {
                // only its words say what it asks for
            }
        }
        faults.forEach(fault -> add(field + ".text", "demands", fault));
    }

    private static void set(Set<UnlawfulDemand> faults, UnlawfulDemand demand, boolean asked) {
        if (asked) {
            faults.add(demand);
        } else {
            faults.remove(demand);
        }
    }

    private void add(String field, String section, UnlawfulDemand demand) {
        found.add(new Finding(field, section, demand.code(), List.of(), demand.rule(), demand.source()));
    }
}
