package org.homeward.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import org.homeward.shared.application.InboxReading;
import org.homeward.shared.application.JobReading;
import org.homeward.shared.domain.JobView;
import org.homeward.shared.domain.JobView.State;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.NoticeView;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Jobs;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Background work runs, tells how far it is, can be stopped, fails aloud and survives a dead server. */
@ArquillianTest
class JobsIT {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration AFTER_MISSED_HEARTBEATS = Duration.ofSeconds(90);

    @Inject
    Stage stage;

    @Inject
    Jobs jobs;

    @Inject
    JobReading reading;

    @Inject
    InboxReading inbox;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    private long person;
    private long organisation;

    @BeforeEach
    void somebodyActs() {
        person = stage.newKey();
        organisation = stage.newKey();
        stage.person(person, organisation, Role.COMMISSIONER);
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    @Test
    void workRunsForTheOrganisationThatStartedItAndTellsWhenItIsDone() throws InterruptedException {
        JobView job = over(start("test-counting", "three"));
        assertEquals(State.SUCCEEDED, job.state());
        assertEquals(3, job.done());
        assertEquals(3, job.total());
        assertEquals(100, job.percent());
        assertEquals("The file is larger than 3 bytes. Send a smaller one.", job.message());
        assertTrue(job.started().isPresent());
        assertTrue(job.finished().isPresent());
        assertTrue(TestWorks.Counting.ACTED.get().isSystem());
        assertEquals(organisation, TestWorks.Counting.ACTED.get().organisationId());
        NoticeView notice = inbox.list(ListQuery.first()).items().get(0);
        assertEquals("test-counting: done.", notice.text());
        assertEquals("/shared/rules.xhtml", notice.link());
        assertEquals(1, inbox.unread());
        inbox.markRead(notice.id());
        assertEquals(0, inbox.unread());
    }

    @Test
    void progressIsSeenWhileItRunsAndCancellingStopsIt() throws InterruptedException {
        long id = start("test-endless", "on and on");
        stage.await("progress", SOON, () -> reading.find(id).done() > 2);
        assertEquals(State.RUNNING, reading.find(id).state());
        reading.cancel(id);
        assertEquals(State.CANCELLED, over(id).state());
    }

    @Test
    void aJobThatIsStoppedBeforeItBeganNeverRuns() throws InterruptedException {
        long id = transactions.<Long>own(() -> {
            long queued = jobs.start("test-counting", "never");
            jobs.cancel(queued);
            return queued;
        });
        assertEquals(State.CANCELLED, over(id).state());
        stage.await(
                "the queue to let it go",
                SOON,
                () -> sql.number("select count(*) from scheduled_tasks where task_instance = ?", "" + id) == 0);
        assertEquals(0, reading.find(id).done());
    }

    @Test
    void aFaultIsToldWithTheNameOfTheRequest() throws InterruptedException {
        JobView job = over(start("test-breaking", "fault"));
        assertEquals(State.FAILED, job.state());
        assertTrue(job.message().contains("Tell your administrator this reference: "), job.message());
        assertEquals(
                "test-breaking: it did not work. Open it to see why.",
                inbox.list(ListQuery.first()).items().get(0).text());
    }

    @Test
    void aRefusalIsToldInItsOwnWords() throws InterruptedException {
        JobView job = over(start("test-breaking", "refusal"));
        assertEquals(State.FAILED, job.state());
        assertTrue(job.message().startsWith("The clock only moves forward"), job.message());
    }

    @Test
    void aNoticeThatCannotBeLeftRepeatsNoWork() throws InterruptedException {
        long id = start("test-straying", "x");
        assertEquals(State.SUCCEEDED, over(id).state());
        assertEquals(1, sql.number("select runs from job where id = ?", id));
        assertEquals(0, inbox.unread());
    }

    @Test
    void workOfAnUnknownKindFails() throws InterruptedException {
        JobView job = over(start("test-unheard-of", "x"));
        assertEquals(State.FAILED, job.state());
        assertTrue(job.message().contains("test-unheard-of"), job.message());
    }

    @Test
    void whatWasRolledBackIsNotStarted() {
        Runnable fails = () -> {
            jobs.start("test-counting", "rolled back");
            throw new IllegalStateException("the work failed");
        };
        assertThrows(IllegalStateException.class, () -> transactions.own(fails));
        assertEquals(0, reading.list(ListQuery.first()).total());
        assertEquals(0, sql.number("select count(*) from job where subject = 'rolled back'"));
    }

    @Test
    void aRunWhoseServerDiedIsTakenUpAgain() throws InterruptedException {
        long id = transactions.<Long>own(() -> {
            long dead = sql.number("""
                    insert into job (kind, subject, person_id, organisation_id, request_id, state, started_at, runs)
                    values ('test-counting', 'died', ?, ?, 'r', 'RUNNING', homeward_now(), 1) returning id
                    """, person, organisation);
            sql.update("""
                    insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                                                 last_heartbeat, version)
                    values ('job', ?, now() - interval '10 minutes', true, 'a dead server',
                            now() - interval '9 minutes', 1)
                    """, "" + dead);
            return dead;
        });
        stage.await(
                "the dead run to be taken up",
                AFTER_MISSED_HEARTBEATS,
                () -> reading.find(id).state().isOver());
        assertEquals(State.SUCCEEDED, reading.find(id).state());
        assertEquals(2, sql.number("select runs from job where id = ?", id));
    }

    @Test
    void anotherOrganisationsJobIsNotKnown() throws InterruptedException {
        long id = start("test-counting", "ours");
        over(id);
        stage.person(stage.newKey(), stage.newKey(), Role.COMMISSIONER);
        assertThrows(NotFound.class, () -> reading.find(id));
        assertThrows(NotFound.class, () -> reading.cancel(id));
        assertEquals(0, reading.list(ListQuery.first()).total());
    }

    private long start(String kind, String subject) {
        return transactions.<Long>own(() -> jobs.start(kind, subject));
    }

    private JobView over(long id) throws InterruptedException {
        stage.await("the end of the job", SOON, () -> reading.find(id).state().isOver());
        return reading.find(id);
    }
}
