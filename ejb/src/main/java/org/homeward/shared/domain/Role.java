package org.homeward.shared.domain;

/** What a person does for one organisation. A person may hold several roles, in several organisations. */
public enum Role {
    COMMISSIONER,
    PROCUREMENT_OFFICER,
    EVALUATOR,
    PROVIDER,
    CONTRACT_MANAGER,
    FINANCE,
    AUDITOR,
    ADMINISTRATOR
}
