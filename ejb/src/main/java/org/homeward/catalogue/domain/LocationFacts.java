package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the regulator's file says of a location, apart from its ratings.
 *
 * @param regulatorId the regulator's id, such as 1-116992858
 * @param councilId key of the council's area
 * @param places people whom a care home has room for; the regulator counts beds
 * @param closed the first day on which it was no longer registered
 * @param dormant registered, but supporting nobody at the moment
 */
public record LocationFacts(
        String regulatorId,
        String name,
        Optional<String> uprn,
        Optional<String> web,
        long councilId,
        Optional<String> region,
        Optional<Term> category,
        Optional<Integer> places,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        boolean dormant,
        List<Term> serviceTypes,
        List<Term> supports) {

    public LocationFacts {
        serviceTypes = List.copyOf(serviceTypes);
        supports = List.copyOf(supports);
    }

    /** The same for the same facts: tells a change from a repeat. */
    public String digest(String providerId) {
        return Digest.of(
                regulatorId,
                providerId,
                name,
                uprn,
                web,
                councilId,
                region,
                category.map(Term::code),
                places,
                opened,
                closed,
                dormant,
                serviceTypes.stream().map(Term::code).toList(),
                supports.stream().map(Term::code).toList());
    }
}
