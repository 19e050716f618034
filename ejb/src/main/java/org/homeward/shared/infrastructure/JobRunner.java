package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.JobRun;
import org.homeward.shared.application.JobWork;
import org.homeward.shared.application.Messages;
import org.homeward.shared.application.RequestId;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.JobView.State;
import org.homeward.shared.domain.Refusal;

/** Runs one job on the current thread, says how it ended and tells the person who started it. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    private record Row(
            long id,
            String kind,
            String subject,
            Optional<Long> person,
            Optional<Long> organisation,
            String requestId,
            State state) {}

    private record Ending(State state, String code, List<String> params) {}

    @Inject
    private Sql sql;

    @Inject
    private Transactions transactions;

    @Inject
    private Acting acting;

    @Inject
    private RequestId requestId;

    @Inject
    private Inbox inbox;

    @Inject
    private Messages messages;

    @Inject
    @Any
    private Instance<JobWork> works;

    private volatile boolean stopping;

    /** From now on an interrupted run is no failure: it is taken up again after the next start. */
    void stopping() {
        stopping = true;
    }

    /** Runs the job, unless it is over already: then its end was recorded and only the queue had not heard of it. */
    @ActivateRequestContext
    public void run(long jobId) {
        Optional<Row> row = begin(jobId);
        if (row.isPresent() && !row.get().state().isOver()) {
            run(row.get());
        }
    }

    private void run(Row row) {
        requestId.carryOn(row.requestId());
        acting.as(Actor.system(row.kind(), row.organisation().orElse(0L)));
        RunOfJob run = new RunOfJob(row.id(), row.subject(), sql, transactions);
        Optional<JobWork> work =
                works.stream().filter(w -> w.kind().equals(row.kind())).findFirst();
        Ending ending = work.map(found -> ending(found, run, row))
                .orElseGet(() -> new Ending(State.FAILED, "job.kind-unknown", List.of(row.kind())));
        String page = work.map(found -> found.page(row.id(), row.subject())).orElse("");
        try {
            transactions.own(() -> {
                finish(row, ending);
                tell(row, ending, page);
            });
        } catch (RuntimeException e) {
            // a notice that cannot be left must not make the work run again
            LOG.log(Level.SEVERE, e, () -> "the notice of job " + row.id() + " could not be left");
            transactions.own(() -> finish(row, ending));
        }
    }

    private Ending ending(JobWork work, RunOfJob run, Row row) {
        try {
            work.run(run);
            return run.sawCancel()
                    ? new Ending(State.CANCELLED, "job.was-cancelled", List.of())
                    : new Ending(State.SUCCEEDED, "", List.of());
        } catch (Refusal refusal) {
            return new Ending(State.FAILED, refusal.code(), refusal.parameters());
        } catch (Exception | LinkageError | StackOverflowError e) {
            if (stopping) {
                throw new IllegalStateException("job " + row.id() + " was interrupted by the server's stop", e);
            }
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "job " + row.id() + " (" + row.kind() + ") failed, request " + row.requestId());
            return new Ending(State.FAILED, "job.failed", List.of(row.requestId()));
        }
    }

    private Optional<Row> begin(long jobId) {
        return transactions.own(() -> sql.first(
                """
                update job set
                    state = case when state = 'QUEUED' then 'RUNNING' else state end,
                    started_at = coalesce(started_at, homeward_now()), runs = runs + 1
                where id = ?
                returning id, kind, subject, person_id, organisation_id, request_id, state
                """,
                row -> new Row(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getString("subject"),
                        Sql.keyIfAny(row, "person_id"),
                        Sql.keyIfAny(row, "organisation_id"),
                        row.getString("request_id"),
                        State.valueOf(row.getString("state"))),
                jobId));
    }

    private void finish(Row row, Ending ending) {
        // an empty code leaves the work's own last words
        sql.update("""
                update job set state = ?, finished_at = homeward_now(),
                    message_params = case when ? = '' then message_params else ? end,
                    message_code = case when ? = '' then message_code else ? end
                where id = ?
                """, ending.state(), ending.code(), ending.params(), ending.code(), ending.code(), row.id());
    }

    private void tell(Row row, Ending ending, String page) {
        String named = "job." + row.kind();
        String kind = messages.has(named) ? messages.text(named) : row.kind();
        String code = "job.notice." + ending.state().name().toLowerCase(Locale.ROOT);
        row.person().ifPresent(person -> inbox.tell(person, code, page, kind));
    }

    /** What the work sees of its run. */
    private static final class RunOfJob implements JobRun {

        private final long id;
        private final String subject;
        private final Sql sql;
        private final Transactions transactions;
        private volatile boolean sawCancel;

        RunOfJob(long id, String subject, Sql sql, Transactions transactions) {
            this.id = id;
            this.subject = subject;
            this.sql = sql;
            this.transactions = transactions;
        }

        @Override
        public long jobId() {
            return id;
        }

        @Override
        public String subject() {
            return subject;
        }

        @Override
        public void progress(long done, long total) {
            transactions.own(() -> {
                sql.update("update job set done = ?, total = ? where id = ?", done, total, id);
            });
        }

        @Override
        public boolean cancelled() {
            boolean wanted = transactions.own(
                    () -> sql.first("select cancel_wanted from job where id = ?", row -> row.getBoolean(1), id)
                            .orElse(true));
            sawCancel = sawCancel || wanted;
            return wanted;
        }

        @Override
        public void message(String code, String... params) {
            transactions.own(() -> {
                sql.update(
                        "update job set message_code = ?, message_params = ? where id = ?", code, List.of(params), id);
            });
        }

        boolean sawCancel() {
            return sawCancel;
        }
    }
}
