package org.homeward.ledger.domain;

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

/** One step of a fact: from, to, who, why, when. Never changed. */
@Entity
@Table(name = "ledger_fact_state_change")
public class FactStateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fact_id")
    private Fact fact;

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private FactState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private FactState to;

    @Column(name = "by_person")
    private long by;

    private String reason;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected FactStateChange() {}

    FactStateChange(Fact fact, FactState from, FactState to, long by, String reason, Instant at) {
        this.fact = fact;
        this.organisationId = fact.organisationId();
        this.from = from;
        this.to = to;
        this.by = by;
        this.reason = reason;
        this.happenedAt = at;
    }
}
