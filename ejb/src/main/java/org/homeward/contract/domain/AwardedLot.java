package org.homeward.contract.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An award from which a contract can be made.
 *
 * @param unit what the bid's price is for, such as "an hour of support"
 */
public record AwardedLot(
        long awardId,
        String award,
        String tenderRef,
        int lot,
        String title,
        String lotTitle,
        long buyerId,
        String buyer,
        long providerId,
        String provider,
        Optional<LocalDate> starts,
        Optional<LocalDate> ends,
        Optional<Long> valuePence,
        Optional<Integer> people,
        Optional<Long> pricePence,
        String unit) {

    public Contract.Origin origin() {
        return new Contract.Origin(awardId, tenderRef, lot, buyerId, buyer, providerId, provider);
    }
}
