package org.homeward.tender.domain;

import java.time.LocalDate;
import java.util.List;
import org.homeward.party.domain.OrganisationKind;

/**
 * What is judged when a regime is chosen.
 *
 * @param cpv codes, the main one first
 * @param on the day on which the purchase begins
 */
public record RegimeFacts(
        OrganisationKind buyer,
        List<CpvCode> cpv,
        TenderHead.HealthAnswer health,
        TenderHead.ValueAnswer value,
        LocalDate on) {

    public RegimeFacts {
        cpv = List.copyOf(cpv);
    }
}
