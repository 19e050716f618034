package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A location of a provider.
 *
 * @param regulatorId the regulator's id
 * @param council in whose area it is
 * @param places people whom a care home has room for
 * @param closed the first day on which it was no longer registered
 * @param dormant registered, but supporting nobody at the moment
 * @param inLatestFile false when the newest file that was imported does not list it; files may be partial
 */
public record LocationView(
        String regulatorId,
        String name,
        Optional<String> uprn,
        Optional<String> web,
        String council,
        Optional<String> region,
        Optional<String> category,
        Optional<Integer> places,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        boolean dormant,
        Map<RatingDomain, Rating> ratings,
        Optional<LocalDate> published,
        List<String> serviceTypes,
        List<String> supports,
        boolean inLatestFile) {

    public LocationView {
        ratings = Map.copyOf(ratings);
        serviceTypes = List.copyOf(serviceTypes);
        supports = List.copyOf(supports);
    }
}
