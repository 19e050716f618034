package org.homeward.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.proof.AuditChainReader;
import org.homeward.shared.application.AuditReading;
import org.homeward.shared.domain.AuditFilter;
import org.homeward.shared.domain.AuditVerdict;
import org.homeward.shared.domain.AuditView;
import org.homeward.shared.domain.Checkpoint;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.AuditSequencer;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done stays as it was written, and whoever changes it is found out. */
@ArquillianTest
class AuditTrailIT {

    @Inject
    Stage stage;

    @Inject
    AuditTrail audit;

    @Inject
    AuditReading reading;

    @Inject
    AuditSequencer sequencer;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    private long organisation;

    @BeforeEach
    void anAuditorActs() {
        organisation = stage.newKey();
        stage.person(stage.newKey(), organisation, Role.AUDITOR);
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    @Test
    void aDeedIsRecordedWithItsDetailAndTheRequest() {
        record("thing.done", "42", Map.of("why", "because \"we\" must \u00e9"));
        AuditView entry = only();
        assertEquals("thing.done", entry.action());
        assertEquals("thing", entry.subjectKind());
        assertEquals("42", entry.subjectRef());
        assertEquals(Map.of("why", "because \"we\" must \u00e9"), entry.detail());
        assertFalse(entry.requestId().isEmpty());
    }

    @Test
    void outsideATransactionNothingIsRecorded() {
        assertThrows(TransactionalException.class, () -> audit.record("thing.done", "thing", "1", Map.of()));
    }

    @Test
    void whatWasRolledBackWasNotDone() {
        Runnable fails = () -> {
            audit.record("thing.done", "thing", "1", Map.of());
            throw new IllegalStateException("the work failed");
        };
        assertThrows(IllegalStateException.class, () -> transactions.own(fails));
        assertEquals(0, reading.list(AuditFilter.ALL, ListQuery.first()).total());
    }

    @Test
    void theSequencerGivesEachEntryItsPlaceWithinSeconds() throws InterruptedException {
        record("thing.done", "1", Map.of());
        stage.await(
                "a place in the chain",
                Duration.ofSeconds(10),
                () -> only().seq().isPresent());
        assertFalse(sequencer.isLate());
        assertTrue(reading.verify().holds());
    }

    @Test
    void anEntryThatWaitsTooLongIsAnAlarm() throws SQLException {
        record("thing.done", "1", Map.of());
        sequencer.chainAll();
        long entry = only().entry();
        // the work list only: the entry has its link, so the sequencer would fail on it if this were committed
        try (Connection connection = stage.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into audit_pending values (" + entry + ", now() - interval '11 seconds')");
            try (var row = statement.executeQuery(
                    "select count(*) from audit_pending where since < clock_timestamp() - interval '10 seconds'")) {
                row.next();
                assertEquals(1, row.getLong(1));
            }
            connection.rollback();
        }
    }

    @Test
    void filtersFindByActionSubjectAndTime() {
        record("thing.done", "1", Map.of());
        record("thing.undone", "2", Map.of());
        assertEquals(1, total(new AuditFilter("thing.un", "", Optional.empty(), Optional.empty())));
        assertEquals(1, total(new AuditFilter("", "thing 2", Optional.empty(), Optional.empty())));
        assertEquals(2, total(new AuditFilter("", "thing", Optional.empty(), Optional.empty())));
        assertEquals(
                0,
                total(new AuditFilter("", "", Optional.of(Instant.parse("2099-01-01T00:00:00Z")), Optional.empty())));
    }

    @Test
    void anotherOrganisationsAuditorDoesNotSeeIt() {
        record("thing.done", "1", Map.of());
        stage.person(stage.newKey(), stage.newKey(), Role.AUDITOR);
        assertEquals(0, total(AuditFilter.ALL));
    }

    @Test
    void theApplicationHasNoRightToChangeOrDelete() {
        for (String table : new String[] {"audit_entry", "audit_link"}) {
            assertEquals("42501", state(() -> plain("delete from " + table)));
            assertEquals("42501", state(() -> plain("truncate " + table)));
        }
        assertEquals("42501", state(() -> plain("update audit_entry set action = 'x'")));
        assertEquals("42501", state(() -> plain("update audit_link set seq = 1")));
    }

    @Test
    void theOwnerOfTheTablesIsRefusedByATrigger() throws SQLException {
        for (String statement : new String[] {
            "update audit_entry set action = 'x'",
            "delete from audit_entry",
            "truncate audit_entry cascade",
            "update audit_link set seq = 1",
            "delete from audit_link",
            "truncate audit_link"
        }) {
            try (Connection owner = stage.owner();
                    Statement direct = owner.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> direct.execute(statement), statement);
                assertTrue(refused.getMessage().contains("only grows"), refused.getMessage());
            }
        }
    }

    @Test
    void aChangedEntryIsFound() throws SQLException {
        record("thing.done", "1", Map.of());
        record("thing.done", "2", Map.of());
        sequencer.chainAll();
        AuditView entry =
                reading.list(AuditFilter.ALL, ListQuery.first()).items().get(1);
        tamper("update audit_entry set subject_ref = '9' where id = " + entry.entry());
        AuditVerdict verdict = reading.verify();
        tamper("update audit_entry set subject_ref = '1' where id = " + entry.entry());
        assertEquals(entry.seq(), verdict.brokenAt());
        assertTrue(
                verdict.why().orElse("").contains("was changed"), verdict.why().orElse(""));
        assertTrue(reading.verify().holds());
    }

    @Test
    void aChangedDetailIsFoundAndAnErasedOneIsNoBreak() throws SQLException {
        record("thing.done", "1", Map.of("name", "Somebody"));
        sequencer.chainAll();
        AuditView entry = only();
        tamper("update audit_detail set detail = '{\"name\": \"Nobody\"}' where entry = " + entry.entry());
        assertEquals(entry.seq(), reading.verify().brokenAt());
        sql.update("delete from audit_detail where entry = ?", entry.entry());
        assertTrue(reading.verify().holds());
        assertEquals(Map.of(), only().detail());
    }

    @Test
    void aLinkTakenOutIsFound() throws SQLException {
        record("thing.done", "1", Map.of());
        sequencer.chainAll();
        AuditView entry = only();
        long seq = entry.seq().orElseThrow();
        tamper(
                "create table kept as select * from audit_link where seq >= " + seq,
                "delete from audit_link where seq >= " + seq);
        AuditVerdict outside = reading.verify();
        AuditChainReader.Finding cut = walkFrom(reading.checkpoint().seq() + 1);
        tamper("insert into audit_link select * from kept", "drop table kept");
        assertEquals(OptionalLong.of(seq), outside.brokenAt());
        assertTrue(
                outside.why().orElse("").contains("outside the chain"),
                outside.why().orElse(""));
        assertTrue(cut.firstBreak().orElseThrow().why().contains("cut off"));
        assertTrue(reading.verify().holds());
    }

    @Test
    void theCheckpointNamesTheHead() {
        record("thing.done", "1", Map.of());
        sequencer.chainAll();
        Checkpoint checkpoint = reading.checkpoint();
        assertTrue(checkpoint.seq() >= only().seq().orElseThrow());
        assertEquals(checkpoint.seq(), checkpoint.entries());
    }

    private AuditChainReader.Finding walkFrom(long seq) {
        return sql.connected(
                connection -> new AuditChainReader(connection).walk(List.of(new AuditChainReader.Head(seq, "00"))));
    }

    private void record(String action, String ref, Map<String, String> detail) {
        transactions.own(() -> audit.record(action, "thing", ref, detail));
    }

    private AuditView only() {
        var page = reading.list(AuditFilter.ALL, ListQuery.first());
        assertEquals(1, page.total());
        return page.items().get(0);
    }

    private long total(AuditFilter filter) {
        return reading.list(filter, ListQuery.first()).total();
    }

    private void plain(String statement) {
        sql.update(statement);
    }

    /** What somebody with every right over the database could do. */
    private void tamper(String... statements) throws SQLException {
        stage.asSuperuser("set session_replication_role = replica; " + String.join("; ", statements));
    }

    private static String state(Runnable work) {
        IllegalStateException failure = assertThrows(IllegalStateException.class, work::run);
        return ((SQLException) failure.getCause()).getSQLState();
    }
}
