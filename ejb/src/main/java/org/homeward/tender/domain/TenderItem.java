package org.homeward.tender.domain;

import java.time.Instant;
import java.util.Optional;

/** A tender in the officers' list. */
public record TenderItem(
        String ref,
        String title,
        TenderState state,
        Route route,
        BuyingRegime regime,
        Optional<Instant> deadline,
        Optional<Instant> approvalAskedAt,
        int lots,
        int questionsToAnswer) {}
