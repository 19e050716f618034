package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Messages;
import org.homeward.shared.application.RequestId;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.JobView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;

/**
 * Starts, stops and finds background work. A job begins only when the transaction that started it has committed; it acts
 * as the product itself for the organisation that started it. Its life: QUEUED, RUNNING, then SUCCEEDED, FAILED or
 * CANCELLED for good.
 */
@ApplicationScoped
public class Jobs {

    private static final String COLUMNS = """
            select id, kind, subject, state, done, total, message_code, message_params, queued_at, started_at, finished_at
            from job
            """;

    @Inject
    private Sql sql;

    @Inject
    private Acting acting;

    @Inject
    private RequestId requestId;

    @Inject
    private Messages messages;

    @Inject
    private JobScheduler scheduler;

    /** Starts work of a kind on a subject, in the caller's transaction: when that rolls back, nothing was started. */
    @Transactional(TxType.MANDATORY)
    public long start(String kind, String subject) {
        Actor actor = acting.actor();
        long id = sql.number(
                "insert into job (kind, subject, person_id, organisation_id, request_id) values (?, ?, ?, ?, ?) returning id",
                kind,
                subject,
                actor.person().isPresent() ? Optional.of(actor.personId()) : Optional.empty(),
                actor.actingFor(),
                requestId.id());
        scheduler.schedule(id);
        return id;
    }

    /** Asks a job to stop. One that has not begun is over at once; a running one stops when its work looks up. */
    @Transactional(TxType.REQUIRED)
    public void cancel(long jobId) {
        sql.update("""
                update job set cancel_wanted = true,
                    state = case when state = 'QUEUED' then 'CANCELLED' else state end,
                    finished_at = case when state = 'QUEUED' then homeward_now() else finished_at end
                where id = ? and state in ('QUEUED', 'RUNNING')
                """, jobId);
    }

    public Optional<JobView> find(long jobId) {
        return sql.first(COLUMNS + "where id = ?", this::read, jobId);
    }

    /** A job that this actor may know of: started by the same person or for the same organisation. */
    public Optional<JobView> findOwn(long jobId, Actor actor) {
        return sql.first(
                COLUMNS + "where id = ? and (person_id = ? or organisation_id = ?)",
                this::read,
                jobId,
                actor.personId(),
                actor.organisationId());
    }

    /** The jobs that this actor may know of, the newest first. */
    public Page<JobView> own(Actor actor, ListQuery query) {
        String mine = "where person_id = ? or organisation_id = ?";
        long total = sql.number("select count(*) from job " + mine, actor.personId(), actor.organisationId());
        List<JobView> jobs = sql.list(
                COLUMNS + mine + " order by id desc limit ? offset ?",
                this::read,
                actor.personId(),
                actor.organisationId(),
                query.pageSize(),
                query.offset());
        return Page.of(query, total, jobs);
    }

    private JobView read(ResultSet row) throws SQLException {
        String code = row.getString("message_code");
        return new JobView(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("subject"),
                JobView.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                code.isEmpty() ? "" : messages.text(code, Sql.texts(row, "message_params")),
                Sql.instant(row, "queued_at"),
                Sql.instantIfAny(row, "started_at"),
                Sql.instantIfAny(row, "finished_at"));
    }
}
