package org.homeward.tender.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Money;

/** A published tender that takes bids, as the public reads it in a list. */
public record OpportunityItem(
        String ref,
        String title,
        String summary,
        String buyer,
        Route route,
        BuyingRegime regime,
        Optional<Money> value,
        List<String> areas,
        List<String> areaNames,
        Optional<Instant> questionsClose,
        Instant deadline,
        Instant publishedAt) {

    public OpportunityItem {
        areas = List.copyOf(areas);
        areaNames = List.copyOf(areaNames);
    }
}
