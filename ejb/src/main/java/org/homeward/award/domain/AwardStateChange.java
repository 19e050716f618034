package org.homeward.award.domain;

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

/** One step of an award: from, to, who, why, when. Never changed. */
@Entity
@Table(name = "award_state_change")
public class AwardStateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "award_id")
    private Award award;

    /** The two organisations that may read it, for the database's policies. */
    @Column(name = "buyer_id")
    private long buyerId;

    @Column(name = "bidder_id")
    private Long bidderId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private AwardState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private AwardState to;

    @Column(name = "by_person")
    private long by;

    private String reason;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected AwardStateChange() {}

    AwardStateChange(Award award, AwardState from, AwardState to, long by, String reason, Instant at) {
        this.award = award;
        this.buyerId = award.buyerId();
        this.bidderId = award.bidderId().isPresent() ? award.bidderId().getAsLong() : null;
        this.from = from;
        this.to = to;
        this.by = by;
        this.reason = reason;
        this.happenedAt = at;
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
