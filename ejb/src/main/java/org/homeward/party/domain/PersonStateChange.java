package org.homeward.party.domain;

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

/** One step of a person's life in the installation: from, to, who, why, when. Never changed. */
@Entity
@Table(name = "person_state_change")
public class PersonStateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private PersonState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private PersonState to;

    @Column(name = "by_person")
    private Long by;

    private String reason;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected PersonStateChange() {}

    PersonStateChange(Person person, PersonState from, PersonState to, Long by, String reason, Instant at) {
        this.person = person;
        this.from = from;
        this.to = to;
        this.by = by;
        this.reason = reason;
        this.happenedAt = at;
    }
}
