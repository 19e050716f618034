package org.homeward.tender.domain;

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

/** One step of a lot's life: from, to, who, why, when. Never changed. */
@Entity
@Table(name = "lot_state_change")
public class LotStateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lot_id")
    private Lot lot;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private LotState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private LotState to;

    @Column(name = "by_person")
    private Long by;

    private String reason;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected LotStateChange() {}

    LotStateChange(Lot lot, LotState from, LotState to, Long by, String reason, Instant at) {
        this.lot = lot;
        this.from = from;
        this.to = to;
        this.by = by;
        this.reason = reason;
        this.happenedAt = at;
    }

    public LotState to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
