package org.homeward.tender.domain;

import java.util.List;
import java.util.Optional;

/**
 * The first section of a tender: what it is and which way it goes. The regime follows from the answers; it is never
 * chosen by hand.
 *
 * @param route code of a {@link Route}
 * @param cpv codes of the common procurement vocabulary, the main one first
 * @param intention reference of the published commissioning intention that it follows, such as CI-00001; empty for none
 * @param value what the purchase is worth and how that was counted
 * @param health how far it is about health care
 */
public record TenderHead(
        String title,
        String summary,
        String route,
        List<String> cpv,
        String intention,
        ValueAnswer value,
        HealthAnswer health) {

    public TenderHead {
        cpv = List.copyOf(cpv);
    }

    /**
     * The value as an officer states it, in pence.
     *
     * @param valuePence what could be paid at most; empty when unknown
     * @param extensionsPence extensions that {@code valuePence} does not hold yet
     * @param optionsPence options that {@code valuePence} does not hold yet
     * @param vatIncluded whether VAT is in these sums
     */
    public record ValueAnswer(Optional<Long> valuePence, long extensionsPence, long optionsPence, boolean vatIncluded) {

        public static ValueAnswer unknown() {
            return new ValueAnswer(Optional.empty(), 0, 0, true);
        }

        public static ValueAnswer of(long pence) {
            return new ValueAnswer(Optional.of(pence), 0, 0, true);
        }
    }

    /**
     * How far a purchase is about health care. Empty: judged by the codes alone.
     *
     * @param main whether health care is the main subject
     * @param separable whether the other parts could reasonably be bought apart
     */
    public record HealthAnswer(Optional<Boolean> main, Optional<Boolean> separable) {

        public static HealthAnswer byCodes() {
            return new HealthAnswer(Optional.empty(), Optional.empty());
        }
    }
}
