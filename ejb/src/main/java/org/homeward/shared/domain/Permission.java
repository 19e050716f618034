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
