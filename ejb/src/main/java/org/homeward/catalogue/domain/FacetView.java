package org.homeward.catalogue.domain;

import java.util.List;

/**
 * By what the list can be narrowed, with how many providers each choice would leave while the other facets stay as they
 * are chosen.
 */
public record FacetView(ProviderFacet facet, List<Option> options) {

    /**
     * One choice.
     *
     * @param code for addresses and programs
     * @param name in words; the regulator's, where they are the regulator's
     * @param group for an area COUNCIL or BOARD; otherwise empty
     * @param count providers that fit
     * @param chosen whether it is chosen now
     */
    public record Option(String code, String name, String group, int count, boolean chosen) {}

    public FacetView {
        options = List.copyOf(options);
    }
}
