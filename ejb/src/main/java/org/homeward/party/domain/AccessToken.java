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
import org.homeward.shared.domain.Invalid;

/**
 * Lets a program act as a person for one organisation, until it expires or is taken back. The token itself is shown once
 * and kept only as a hash.
 */
@Entity
@Table(name = "access_token")
public class AccessToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    private Organisation organisation;

    @Column(updatable = false)
    private String name;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TokenScope scope;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AccessToken() {}

    public AccessToken(
            Person person,
            Organisation organisation,
            String name,
            String tokenHash,
            TokenScope scope,
            Instant createdAt,
            Instant expiresAt) {
        String trimmed = name == null ? "" : name.strip();
        new Invalid.Collector()
                .check(!trimmed.isEmpty() && trimmed.length() <= 100, "name", "token-name-length")
                .check(scope != null, "scope", "token-scope-needed")
                .throwIfAny();
        this.person = person;
        this.organisation = organisation;
        this.name = trimmed;
        this.tokenHash = tokenHash;
        this.scope = scope;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Takes the token back; doing so twice changes nothing. */
    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public boolean worksAt(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt);
    }

    public long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    public TokenScope scope() {
        return scope;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
