package org.homeward.catalogue.domain;

import java.util.Optional;

/** By what providers can be narrowed down, with the name that addresses and programs use. */
public enum ProviderFacet {
    /** Where it supports people: a council's area, or a board's with all its councils. */
    AREA("area"),
    SUPPORTS("supports", TermKind.SUPPORTS),
    SERVICE_TYPE("serviceType", TermKind.SERVICE_TYPE),
    CATEGORY("category", TermKind.CATEGORY),
    RATING("rating"),
    SIZE("size"),
    OWNERSHIP("ownership"),
    /** By its own account on the nine tests. */
    SMALL_SUPPORT("smallSupport");

    private final String parameter;
    private final Optional<TermKind> terms;

    ProviderFacet(String parameter) {
        this.parameter = parameter;
        this.terms = Optional.empty();
    }

    ProviderFacet(String parameter, TermKind terms) {
        this.parameter = parameter;
        this.terms = Optional.of(terms);
    }

    /** The name in addresses: {@code serviceType}. */
    public String parameter() {
        return parameter;
    }

    /** The kind of the regulator's words that it is about, if it is. */
    public Optional<TermKind> terms() {
        return terms;
    }

    /** True for what a location has; the others a provider has as a whole. */
    public boolean isOfLocations() {
        return this != SIZE && this != OWNERSHIP && this != SMALL_SUPPORT;
    }
}
