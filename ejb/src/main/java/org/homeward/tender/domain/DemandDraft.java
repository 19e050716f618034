package org.homeward.tender.domain;

/**
 * Something that a bidder has to have or show, as an officer writes it.
 *
 * @param kind code of a {@link DemandKind}
 * @param text what is asked, in plain words
 * @param whenNeeded code of a {@link DemandTime}
 * @param orEquivalent whether something equivalent is taken too
 * @param onlyIfLawRequires for audited accounts: asked only of those who must have them by company law
 * @param evidence code of an {@link EvidenceKind} that a provider's profile may hold already; empty for none
 */
public record DemandDraft(
        String kind,
        String text,
        String whenNeeded,
        boolean orEquivalent,
        boolean onlyIfLawRequires,
        String evidence) {}
