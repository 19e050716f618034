package org.homeward.party.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link, sent by mail, with which a person chooses a password once. Kept only as a hash. */
@Entity
@Table(name = "password_link")
public class PasswordLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PasswordLink() {}

    public PasswordLink(Person person, String tokenHash, Instant expiresAt) {
        this.person = person;
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
    }

    public boolean worksAt(Instant at) {
        return usedAt == null && at.isBefore(expiresAt);
    }

    public void use(Instant at) {
        usedAt = at;
    }

    public Person person() {
        return person;
    }
}
