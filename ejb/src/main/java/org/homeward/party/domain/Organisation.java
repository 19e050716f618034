package org.homeward.party.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;

/** A council, a board, or a provider of support: whoever people act for. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** Set by the database from a sequence of its own, so that people can read it out: ORG-0007. */
    @Column(insertable = false, updatable = false)
    private String ref;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "area_code")
    private String areaCode;

    @Version
    private int version;

    protected Organisation() {}

    /**
     * @param areaCode GSS code of the council area or board that it is the authority for; blank for others
     */
    public Organisation(String name, OrganisationKind kind, String areaCode) {
        String trimmed = name == null ? "" : name.strip();
        new Invalid.Collector()
                .check(trimmed.length() >= 2 && trimmed.length() <= 200, "organisation", "organisation-name-length")
                .check(kind != null, "kind", "organisation-kind-needed")
                .throwIfAny();
        this.name = trimmed;
        this.kind = kind;
        this.areaCode = areaCode == null || areaCode.isBlank() ? null : areaCode.strip();
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public Optional<String> areaCode() {
        return Optional.ofNullable(areaCode);
    }
}
