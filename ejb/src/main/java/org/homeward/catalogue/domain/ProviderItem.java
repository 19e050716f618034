package org.homeward.catalogue.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A provider in a list.
 *
 * @param ref a reference that people can read out: PR-00042
 * @param size as the provider said it, else derived from the regulator's file
 * @param sizeSaid true when the provider said it
 * @param smallSupport by its own account: it says yes to most of the nine tests and no to none
 * @param locationCount locations that we hold
 * @param openLocations those of them that are open today and not dormant
 * @param locationsNationally locations that the regulator counts in England
 * @param areas where it has a location or says that it works, by name
 * @param supports for whom, in the regulator's words: as the file has it, and as the provider says
 * @param ratings how many of its locations that have not ended have which overall rating
 */
public record ProviderItem(
        String ref,
        String name,
        Optional<String> regulatorId,
        Optional<String> companyNumber,
        Optional<String> ownership,
        Optional<String> brand,
        OrganisationSize size,
        boolean sizeSaid,
        boolean smallSupport,
        int locationCount,
        int openLocations,
        Optional<Integer> locationsNationally,
        Optional<Integer> placesNationally,
        List<String> areas,
        List<String> supports,
        List<String> serviceTypes,
        List<String> categories,
        Map<Rating, Integer> ratings) {

    public ProviderItem {
        areas = List.copyOf(areas);
        supports = List.copyOf(supports);
        serviceTypes = List.copyOf(serviceTypes);
        categories = List.copyOf(categories);
        ratings = Map.copyOf(ratings);
    }
}
