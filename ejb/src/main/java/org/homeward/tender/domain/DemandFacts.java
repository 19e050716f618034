package org.homeward.tender.domain;

import java.util.Optional;

/** Something that a bidder has to have or show, as every bidder reads it. */
public record DemandFacts(
        DemandKind kind,
        String text,
        DemandTime whenNeeded,
        boolean orEquivalent,
        boolean onlyIfLawRequires,
        Optional<EvidenceKind> evidence) {}
