package org.homeward.publication.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * An organisation as it stands in a notice. Never a person.
 *
 * @param id surrogate key of the organisation
 * @param ref reference of the organisation, such as ORG-0007
 * @param kind COUNCIL, ICB, NHS_PROVIDER, SUPPORT_PROVIDER or OTHER
 * @param identifiers what others know it by; empty when nothing is known
 */
public record Party(long id, String ref, String name, String kind, List<Identifier> identifiers) {

    /** Register of companies, as the list of identifier schemes (org-id) names it. */
    public static final String COMPANIES_HOUSE = "GB-COH";
    /** The NHS's Organisation Data Service, as org-id names it. */
    public static final String ODS = "GB-NHS";
    /** Code of the Government Statistical Service for the area that the organisation is the authority for. */
    public static final String GSS = "GB-GSS";

    /** An identifier in the scheme that gives it. */
    public record Identifier(String scheme, String id) {}

    public Party {
        identifiers = List.copyOf(identifiers);
    }

    /** The same with one more identifier, after those that are known already. */
    public Party with(String scheme, String identifier) {
        List<Identifier> more = new ArrayList<>(identifiers);
        more.add(new Identifier(scheme, identifier));
        return new Party(id, ref, name, kind, more);
    }

    /** True for a public body that buys. */
    public boolean isAuthority() {
        return kind.equals("COUNCIL") || kind.equals("ICB") || kind.equals("NHS_PROVIDER");
    }
}
