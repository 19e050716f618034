package org.homeward.party.domain;

/** What an organisation is to the others. */
public enum OrganisationKind {
    COUNCIL,
    ICB,
    NHS_PROVIDER,
    SUPPORT_PROVIDER,
    OTHER
}
