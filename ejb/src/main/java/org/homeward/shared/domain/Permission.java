package org.homeward.shared.domain;

import static org.homeward.shared.domain.Role.ADMINISTRATOR;
import static org.homeward.shared.domain.Role.AUDITOR;
import static org.homeward.shared.domain.Role.COMMISSIONER;
import static org.homeward.shared.domain.Role.CONTRACT_MANAGER;
import static org.homeward.shared.domain.Role.EVALUATOR;
import static org.homeward.shared.domain.Role.FINANCE;
import static org.homeward.shared.domain.Role.PROCUREMENT_OFFICER;
import static org.homeward.shared.domain.Role.PROVIDER;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what: the one table of permissions. A use case names its permission with {@code @Permit}; the readable
 * matrix in {@code docs/access-matrix.md} is compared with what the running product answers.
 */
public enum Permission {
    /** Open to everybody, signed in or not. */
    PUBLIC(true, EnumSet.allOf(Role.class)),
    /** Anyone who is signed in, whatever their role. */
    SIGNED_IN(false, EnumSet.allOf(Role.class)),
    /** Only the product's own jobs, never a person. */
    SYSTEM(false, EnumSet.noneOf(Role.class)),

    PROVIDERS_READ(
            false,
            EnumSet.of(
                    COMMISSIONER, PROCUREMENT_OFFICER, EVALUATOR, CONTRACT_MANAGER, FINANCE, AUDITOR, ADMINISTRATOR)),
    PROVIDERS_IMPORT(false, EnumSet.of(COMMISSIONER, PROCUREMENT_OFFICER)),
    PROVIDER_IMPORTS_READ(false, EnumSet.of(COMMISSIONER, PROCUREMENT_OFFICER, AUDITOR, ADMINISTRATOR)),

    /** A provider's own entry: claim it, keep the profile. */
    PROFILE_WRITE(false, EnumSet.of(PROVIDER)),
    /** Judge whether somebody speaks for the provider whose entry they claim. */
    CLAIMS_JUDGE(false, EnumSet.of(COMMISSIONER, PROCUREMENT_OFFICER)),

    NEEDS_READ(
            false,
            EnumSet.of(
                    COMMISSIONER, PROCUREMENT_OFFICER, EVALUATOR, CONTRACT_MANAGER, FINANCE, AUDITOR, ADMINISTRATOR)),
    NEEDS_WRITE(false, EnumSet.of(COMMISSIONER)),

    REGIME_CHOOSE(false, EnumSet.complementOf(EnumSet.of(PROVIDER))),
    TENDERS_READ(
            false,
            EnumSet.of(
                    COMMISSIONER, PROCUREMENT_OFFICER, EVALUATOR, CONTRACT_MANAGER, FINANCE, AUDITOR, ADMINISTRATOR)),
    TENDERS_WRITE(false, EnumSet.of(PROCUREMENT_OFFICER)),
    TENDERS_APPROVE(false, EnumSet.of(PROCUREMENT_OFFICER)),
    CLARIFICATIONS_ASK(false, EnumSet.of(PROVIDER)),

    BIDS_WRITE(false, EnumSet.of(PROVIDER)),
    BIDS_OPEN(false, EnumSet.of(PROCUREMENT_OFFICER)),
    BIDS_READ(false, EnumSet.of(PROCUREMENT_OFFICER, EVALUATOR, AUDITOR)),

    CONFLICTS_DECLARE(false, EnumSet.of(PROCUREMENT_OFFICER, EVALUATOR)),
    PANEL_SET(false, EnumSet.of(PROCUREMENT_OFFICER)),
    SCORES_WRITE(false, EnumSet.of(EVALUATOR)),
    SCORES_AGREE(false, EnumSet.of(PROCUREMENT_OFFICER, EVALUATOR)),
    RESULTS_READ(false, EnumSet.of(COMMISSIONER, PROCUREMENT_OFFICER, EVALUATOR, AUDITOR)),
    AWARDS_READ(false, EnumSet.of(COMMISSIONER, PROCUREMENT_OFFICER, CONTRACT_MANAGER, FINANCE, AUDITOR)),
    AWARDS_WRITE(false, EnumSet.of(PROCUREMENT_OFFICER)),
    AWARDS_APPROVE(false, EnumSet.of(PROCUREMENT_OFFICER)),
    /** The winner declines, or an officer records that it did. */
    AWARDS_DECLINE(false, EnumSet.of(PROVIDER, PROCUREMENT_OFFICER)),

    PROGRAMMES_READ(false, EnumSet.of(COMMISSIONER, CONTRACT_MANAGER, FINANCE, AUDITOR)),
    PROGRAMMES_WRITE(false, EnumSet.of(FINANCE)),
    CONTRACTS_READ(false, EnumSet.of(COMMISSIONER, CONTRACT_MANAGER, FINANCE, AUDITOR, PROVIDER)),
    CONTRACTS_WRITE(false, EnumSet.of(CONTRACT_MANAGER)),
    /** Agree to a contract's text, each for their own side. */
    CONTRACTS_AGREE(false, EnumSet.of(CONTRACT_MANAGER, PROVIDER)),
    /** A provider's part: reports, answers to variations. */
    CONTRACTS_REPORT(false, EnumSet.of(PROVIDER)),
    /** Take a step in a non-compliance case, each their own side's. */
    CONTRACTS_STEP(false, EnumSet.of(CONTRACT_MANAGER, PROVIDER)),
    LEDGER_READ(false, EnumSet.of(COMMISSIONER, CONTRACT_MANAGER, FINANCE, AUDITOR)),
    /** Enter that a person moved or a ward or site closed, and confirm what another person entered. */
    LEDGER_FACTS(false, EnumSet.of(COMMISSIONER, CONTRACT_MANAGER, FINANCE)),
    /** Reinvest, record payments, bring in the general ledger, close months, reverse. */
    LEDGER_POST(false, EnumSet.of(FINANCE)),

    PEOPLE_READ(false, EnumSet.of(ADMINISTRATOR, AUDITOR)),
    PEOPLE_ADMINISTER(false, EnumSet.of(ADMINISTRATOR)),
    AUDIT_READ(false, EnumSet.of(AUDITOR, ADMINISTRATOR)),
    RULES_READ(true, EnumSet.allOf(Role.class)),
    STANDSTILL_COMPUTE(false, EnumSet.complementOf(EnumSet.of(PROVIDER))),
    TOKENS_OWN(false, EnumSet.allOf(Role.class)),
    GALLERY(false, EnumSet.of(ADMINISTRATOR));

    private final boolean open;
    private final Set<Role> roles;

    Permission(boolean open, EnumSet<Role> roles) {
        this.open = open;
        this.roles = Set.copyOf(roles);
    }

    /** True when this actor may: by one of the roles held in the acting organisation, or because it is open. */
    public boolean allows(Actor actor) {
        if (open || actor.isSystem()) {
            return true;
        }
        return actor.isSignedIn()
                && (this == SIGNED_IN || actor.roles().stream().anyMatch(roles::contains));
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean isOpen() {
        return open;
    }
}
