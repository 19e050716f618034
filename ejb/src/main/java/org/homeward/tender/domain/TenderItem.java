package org.homeward.tender.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A tender in the officers' list.
 *
 * @param lots how many it has
 * @param lotsOpened how many of them are open to be judged
 * @param lotsDecided how many of them are decided
 */
public record TenderItem(
        String ref,
        String title,
        TenderState state,
        Route route,
        BuyingRegime regime,
        Optional<Instant> deadline,
        Optional<Instant> approvalAskedAt,
        int lots,
        int lotsOpened,
        int lotsDecided,
        int questionsToAnswer) {}
