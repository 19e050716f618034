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
import org.homeward.shared.domain.Role;

/** One role that one person holds for one organisation, from a moment until it is taken back. Never deleted. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "granted_by", updatable = false)
    private Long grantedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private Long revokedBy;

    protected RoleGrant() {}

    RoleGrant(Person person, Organisation organisation, Role role, Instant at, Long by) {
        this.person = person;
        this.organisation = organisation;
        this.role = role;
        this.grantedAt = at;
        this.grantedBy = by;
    }

    void revoke(Instant at, Long by) {
        this.revokedAt = at;
        this.revokedBy = by;
    }

    boolean isInForce() {
        return revokedAt == null;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Role role() {
        return role;
    }
}
