package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the regulator's file says of a provider, in each of its locations' rows.
 *
 * @param regulatorId the regulator's id of the provider
 * @param companyNumber as Companies House writes it: eight characters
 * @param locationsNationally locations that the regulator counts in England, also outside this file
 * @param placesNationally beds of care homes that the regulator counts in England
 */
public record ProviderFacts(
        String regulatorId,
        String name,
        Optional<String> ownership,
        Optional<String> companyNumber,
        Optional<String> brandId,
        Optional<String> brand,
        Optional<Integer> locationsNationally,
        Optional<Integer> placesNationally,
        Optional<LocalDate> registered) {

    /** The same for the same facts: tells a change from a repeat, and rows of one file that contradict each other. */
    public String digest() {
        return Digest.of(
                regulatorId,
                name,
                ownership,
                companyNumber,
                brandId,
                brand,
                locationsNationally,
                placesNationally,
                registered);
    }
}
