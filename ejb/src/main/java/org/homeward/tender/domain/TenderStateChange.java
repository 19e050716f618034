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

/** One step of a tender's life: from, to, who, why, when. Never changed. */
@Entity
@Table(name = "tender_state_change")
public class TenderStateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tender_id")
    private Tender tender;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private TenderState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private TenderState to;

    @Column(name = "by_person")
    private Long by;

    private String reason;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected TenderStateChange() {}

    TenderStateChange(Tender tender, TenderState from, TenderState to, Long by, String reason, Instant at) {
        this.tender = tender;
        this.from = from;
        this.to = to;
        this.by = by;
        this.reason = reason;
        this.happenedAt = at;
    }

    public TenderState to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
