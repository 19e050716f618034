package org.homeward.tender.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the regime follows from.
 *
 * @param buyer kind of buyer ({@code COUNCIL}, {@code ICB}, {@code NHS_PROVIDER}, {@code OTHER}), or the name or reference
 *     of an organisation; empty for the acting one
 * @param cpv codes of the common procurement vocabulary, the main one first
 * @param on the day on which the purchase begins; empty for today
 */
public record RegimeQuestion(
        Optional<String> buyer,
        List<String> cpv,
        TenderHead.HealthAnswer health,
        TenderHead.ValueAnswer value,
        Optional<LocalDate> on) {

    public RegimeQuestion {
        cpv = List.copyOf(cpv);
    }
}
