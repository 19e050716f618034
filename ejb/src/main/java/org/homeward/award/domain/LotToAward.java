package org.homeward.award.domain;

import java.util.Optional;
import org.homeward.shared.domain.Money;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderFacts;

/** A lot of a tender of the acting buyer. */
public record LotToAward(TenderFacts tender, LotFacts lot) {

    public Award.Place place() {
        return new Award.Place(tender.id(), lot.id(), tender.buyerId());
    }

    /** How the audit trail and people name it: HW-2026-0001/1. */
    public String name() {
        return tender.ref() + "/" + lot.number();
    }

    /** What a contract for the lot could cost at most; known where the tender has no other lot. */
    public Optional<Money> value() {
        return tender.lots().size() == 1 ? tender.value() : Optional.empty();
    }

    /** Address of one of this feature's pages for the lot: {@code award}, {@code approve}, {@code my-marks}. */
    public String page(String name) {
        return "/award/" + name + ".xhtml?ref=" + tender.ref() + "&lot=" + lot.number();
    }
}
