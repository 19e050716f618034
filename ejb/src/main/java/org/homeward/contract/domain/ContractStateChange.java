package org.homeward.contract.domain;

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
import java.util.OptionalLong;

/** One step of a contract: from, to, who, why, when. Never changed. */
@Entity
@Table(name = "contract_state_change")
public class ContractStateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    /** The two organisations that may read it, for the database's policies. */
    @Column(name = "buyer_id")
    private long buyerId;

    @Column(name = "provider_id")
    private long providerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ContractState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ContractState to;

    @Column(name = "by_person")
    private Long byPerson;

    private String reason;

    @Column(name = "happened_at")
    private Instant at;

    protected ContractStateChange() {}

    ContractStateChange(
            Contract contract, ContractState from, ContractState to, OptionalLong by, String reason, Instant at) {
        this.contract = contract;
        this.buyerId = contract.buyerId();
        this.providerId = contract.providerId();
        this.from = from;
        this.to = to;
        this.byPerson = by.isPresent() ? by.getAsLong() : null;
        this.reason = reason;
        this.at = at;
    }

    public ContractState to() {
        return to;
    }
}
