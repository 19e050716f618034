package org.homeward.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One step in the life of a claim. Never changed, never deleted. */
@Entity
@Table(name = "provider_claim_state_change")
public class ClaimStateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id", updatable = false)
    private Claim claim;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", updatable = false)
    private ClaimState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", updatable = false)
    private ClaimState to;

    @Column(name = "by_person", updatable = false)
    private Long byPerson;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    protected ClaimStateChange() {}

    ClaimStateChange(Claim claim, ClaimState from, ClaimState to, Long byPerson, Instant happenedAt) {
        this.claim = claim;
        this.from = from;
        this.to = to;
        this.byPerson = byPerson;
        this.happenedAt = happenedAt;
    }
}
