package org.homeward.catalogue.domain;

/** What an organisation is in law. What it must show, and whether it has a number, follows from this. */
public enum LegalForm {
    CIC,
    LIMITED_COMPANY,
    CHARITY,
    CO_OPERATIVE,
    COMMUNITY_BENEFIT_SOCIETY,
    SOLE_TRADER,
    PARTNERSHIP,
    PUBLIC_BODY,
    OTHER
}
