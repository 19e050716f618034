package org.homeward.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Conflict;

/**
 * One import of the regulator's file by one organisation. Its life: the file comes in and is kept as a document, a job is
 * queued that reads it, and when the whole of it has been applied in one transaction the counts are written here. How far
 * the job has got is the job's to say; an import without counts has applied nothing.
 */
@Entity
@Table(name = "provider_import")
public class ProviderImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String ref;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "started_by")
    private Long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "document_id")
    private long documentId;

    private long bytes;
    private long lines;

    @Column(name = "job_id")
    private Long jobId;

    @Column(name = "edition_id")
    private Long editionId;

    @Column(name = "applied_at")
    private Instant appliedAt;

    private int rows;
    private int created;
    private int updated;
    private int unchanged;
    private int rejected;

    @Column(name = "older_ratings")
    private int olderRatings;

    private int alerts;

    @Version
    private int version;

    protected ProviderImport() {}

    /**
     * The file has come in whole and has passed the checks of its form.
     *
     * @param actor who imports, for which organisation
     */
    public ProviderImport(String ref, Actor actor, Instant at, ReceivedFile file) {
        this.ref = ref;
        this.organisationId = actor.organisationId();
        actor.person().ifPresent(person -> this.startedBy = person);
        this.startedAt = at;
        this.fileName = file.name();
        this.documentId = file.documentId();
        this.bytes = file.bytes();
        this.lines = file.lines();
    }

    /** The job that reads the file has been queued. */
    public void queuedAs(long job) {
        this.jobId = job;
    }

    /** The whole file has been applied, in the transaction of this call. An import is applied once. */
    public void applied(long edition, Instant at, Tally tally) {
        if (editionId != null) {
            throw new Conflict("import-already-applied", ref);
        }
        this.editionId = edition;
        this.appliedAt = at;
        this.rows = tally.rows();
        this.created = tally.created();
        this.updated = tally.updated();
        this.unchanged = tally.unchanged();
        this.rejected = tally.rejected();
        this.olderRatings = tally.olderRatings();
        this.alerts = tally.alerts();
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public long documentId() {
        return documentId;
    }

    public long lines() {
        return lines;
    }

    public String fileName() {
        return fileName;
    }

    public OptionalLong jobId() {
        return jobId == null ? OptionalLong.empty() : OptionalLong.of(jobId);
    }

    /** The edition of the catalogue that it opened; empty until it has been applied. */
    public OptionalLong edition() {
        return editionId == null ? OptionalLong.empty() : OptionalLong.of(editionId);
    }

    public Optional<Instant> appliedAt() {
        return Optional.ofNullable(appliedAt);
    }
}
