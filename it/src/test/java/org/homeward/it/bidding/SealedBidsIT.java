package org.homeward.it.bidding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.homeward.bidding.application.ConflictDeclaring;
import org.homeward.bidding.application.ReceiptVerifying;
import org.homeward.bidding.domain.BidState;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.bidding.domain.Receipt;
import org.homeward.shared.application.TodayReading;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Role;
import org.homeward.shared.domain.Stale;
import org.homeward.shared.domain.TooLate;
import org.homeward.shared.domain.Unavailable;
import org.homeward.shared.infrastructure.Readiness;
import org.homeward.shared.infrastructure.Sql;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The promises of sealed bids, each broken on purpose where that is possible at all. */
@ArquillianTest
class SealedBidsIT {

    private static final List<String> PRIVATE =
            List.of("bid", "bid_copy_key", "bid_part", "bid_version", "bid_sealed", "bid_leaf", "lot_private_key");

    @Inject
    SealedLot lot;

    @Inject
    Sql sql;

    @Inject
    ReceiptVerifying verifying;

    @Inject
    ConflictDeclaring declaring;

    @Inject
    Readiness readiness;

    @Inject
    TodayReading today;

    @BeforeEach
    void aPublishedLot() throws SQLException {
        lot.publish();
        lot.bidderActs();
    }

    @AfterEach
    void nobodyActs() {
        lot.stage.nobody();
    }

    @Test
    void whatWasSubmittedIsWhatIsOpenedAndTheCopyIsGone() throws SQLException {
        lot.draft("We stay with people", 2500);
        Receipt receipt = lot.submit();
        assertTrue(verifying.verify(json(receipt)).valid());
        lot.close();
        lot.open();
        List<OpenedBid> bids = lot.opened.bids(lot.ref, 1);
        assertEquals(1, bids.size());
        assertEquals("We stay with people", bids.get(0).answers().get(0).text());
        assertEquals(2500, bids.get(0).pricePence().orElseThrow());
        assertEquals(receipt.sealedSha256(), bids.get(0).sealedSha256());
        assertEquals(0, lot.number("select count(*) from bid_copy_key where lot_id = " + lot.lot));
        assertEquals(0, lot.number("select count(*) from bid_part where lot_id = " + lot.lot));
        lot.bidderActs();
        assertEquals(
                "We stay with people",
                lot.writing.draft(lot.ref, 1).answers().get(0).text());
    }

    private static String json(Receipt receipt) {
        return "{\"tender\":\"" + receipt.tender() + "\",\"lot\":" + receipt.lot() + ",\"bidder\":\"" + receipt.bidder()
                + "\",\"version\":" + receipt.version() + ",\"submittedAt\":\"" + receipt.submittedAt()
                + "\",\"sealedSha256\":\"" + receipt.sealedSha256() + "\",\"keyId\":\"" + receipt.keyId()
                + "\",\"signature\":\"" + receipt.signature() + "\"}";
    }

    @Test
    void theSameKeyGivesTheSameReceiptAndAReplacementIsTheNextVersion() {
        lot.draft("One", 2500);
        String key = UUID.randomUUID().toString();
        Receipt receipt = lot.submitting.submit(lot.ref, 1, key);
        lot.draft("Two", 2400);
        assertEquals(receipt, lot.submitting.submit(lot.ref, 1, key));
        assertEquals(2, lot.submit().version());
        assertThrows(Conflict.class, () -> lot.submitting.withdraw(lot.ref, 1, key));
        assertEquals(3, lot.submitting.withdraw(lot.ref, 1, "w").version());
        assertEquals(3, lot.submitting.withdraw(lot.ref, 1, "w").version());
        assertThrows(NotFound.class, () -> lot.submitting.receipt(lot.ref, 1));
        assertEquals(BidState.WITHDRAWN, lot.writing.draft(lot.ref, 1).state());
        assertEquals(4, lot.submit().version());
    }

    @Test
    void aWithdrawnBidIsNotInTheBoxAndNotOpened() throws SQLException {
        lot.draft("One", 2500);
        lot.submit();
        lot.submitting.withdraw(lot.ref, 1, "w");
        lot.rivalActs();
        lot.draft("Mine", 2600);
        lot.submit();
        lot.close();
        lot.open();
        assertEquals(
                List.of("Mine"),
                lot.opened.bids(lot.ref, 1).stream()
                        .map(bid -> bid.answers().get(0).text())
                        .toList());
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        lot.draft("word ".repeat(51), 2500);
        Invalid tooLong = assertThrows(Invalid.class, lot::submit);
        assertEquals("answer-over-words", tooLong.code());
        lot.writing.saveAnswer(lot.ref, 1, SealedLot.QUESTION, " ");
        assertEquals(1, lot.writing.draft(lot.ref, 1).missing().size());
        assertThrows(Invalid.class, () -> lot.draft("x", 0));
        assertThrows(Invalid.class, () -> lot.writing.saveAnswer(lot.ref, 1, "Q9", "x"));
        assertThrows(Invalid.class, () -> lot.submitting.submit(lot.ref, 1, ""));
    }

    @Test
    void twoTabsLoseNothing() {
        lot.draft("One", 2500);
        int version = lot.writing.draft(lot.ref, 1).answers().get(0).version();
        lot.writing.saveAnswer(lot.ref, 1, SealedLot.QUESTION, "Two", version);
        assertThrows(Stale.class, () -> lot.writing.saveAnswer(lot.ref, 1, SealedLot.QUESTION, "Three", version));
        assertEquals("Two", lot.writing.draft(lot.ref, 1).answers().get(0).text());
    }

    @Test
    void oneMillisecondBeforeTheDeadlineIsInTimeAndAtItIsTooLate() throws SQLException {
        lot.draft("One", 2500);
        Instant deadline = lot.writing.draft(lot.ref, 1).deadline().orElseThrow();
        String now = lot.text("select pg_get_functiondef('homeward_now'::regproc)");
        try {
            clockShows(deadline.minusMillis(1));
            assertEquals(deadline.minusMillis(1), lot.submit().submittedAt());
            clockShows(deadline);
            TooLate late = assertThrows(TooLate.class, lot::submit);
            assertEquals("deadline-passed", late.code());
            assertEquals(deadline, late.serverTime());
        } finally {
            lot.stage.asSuperuser(now, "update clock_heartbeat set highest = homeward_now()");
        }
        assertEquals(1, lot.number("select count(*) from bid_version where lot_id = " + lot.lot));
    }

    private void clockShows(Instant at) throws SQLException {
        lot.stage.asSuperuser("create or replace function homeward_now() returns timestamptz language sql volatile as "
                + "$$ select timestamptz '" + at + "' $$");
    }

    @Test
    void aClockThatFellBehindTakesNoBids() throws SQLException {
        lot.draft("One", 2500);
        try {
            lot.stage.asSuperuser("update clock_heartbeat set highest = homeward_now() + interval '5 minutes'");
            assertThrows(Unavailable.class, lot::submit);
            assertFalse(seesTheAlarm(), "a bidder cannot put a clock right");
            lot.officerActs(lot.first);
            assertTrue(seesTheAlarm());
            lot.stage.person(lot.stage.newKey(), lot.buyer, Role.ADMINISTRATOR);
            assertTrue(seesTheAlarm());
            assertTrue(
                    readiness.checks().stream().anyMatch(check -> check.name().equals("clock") && !check.holds()));
            assertTrue(readiness.isReady(), "everything but sending bids goes on");
        } finally {
            lot.stage.asSuperuser("update clock_heartbeat set highest = homeward_now()");
        }
        lot.bidderActs();
        assertEquals(1, lot.submit().version());
        lot.officerActs(lot.first);
        assertFalse(seesTheAlarm());
    }

    private boolean seesTheAlarm() {
        return today.forMe().stream().anyMatch(todo -> todo.code().equals("today-clock-behind"));
    }

    @Test
    void aSwappedKeyAndAForgedManifestAreFound() throws SQLException {
        lot.draft("One", 2500);
        String manifest = lot.text("select document from lot_manifest where lot_id = " + lot.lot);
        lot.stage.asSuperuser("update lot_key set public_key = sha256('mine') where lot_id = " + lot.lot);
        assertThrows(Unavailable.class, lot::submit);
        lot.stage.asSuperuser(
                "update lot_key set public_key = decode((select document::jsonb ->> 'publicKey' from lot_manifest"
                        + " where lot_id = " + lot.lot + "), 'base64') where lot_id = " + lot.lot);
        lot.stage.asSuperuser(
                "update lot_manifest set document = replace(document, 'STANDARD', 'OTHER') where lot_id = " + lot.lot);
        assertThrows(Unavailable.class, lot::submit);
        lot.stage.asSuperuser(
                "update lot_manifest set document = '" + manifest + "' where lot_id = " + lot.lot,
                "update tender set deadline = deadline + interval '1 day' where ref = '" + lot.ref + "'");
        assertThrows(Unavailable.class, lot::submit, "a deadline that no manifest names");
    }

    @Test
    void aMovedCiphertextOpensNothingAtAll() throws SQLException {
        bothSubmit();
        lot.stage.asSuperuser("""
                with a as (select s.content, v.sealed_sha256 from bid_sealed s join bid_version v using (bid_id, version)
                            where s.lot_id = %1$d and s.organisation_id = %2$d)
                update bid_sealed s set content = a.content from a where s.lot_id = %1$d and s.organisation_id = %3$d
                """.formatted(lot.lot, lot.bidder, lot.rival));
        lot.officerActs(lot.first);
        lot.opening.consent(lot.ref, 1);
        lot.officerActs(lot.second);
        assertThrows(RuntimeException.class, () -> lot.opening.consent(lot.ref, 1));
        assertEquals("CLOSED", lot.text("select state from lot where id = " + lot.lot));
        assertEquals(0, lot.number("select count(*) from opened_bid where lot_id = " + lot.lot));
        assertEquals(
                1,
                lot.number("select count(*) from audit_entry where subject_ref = '" + lot.ref
                        + "/1' and action in ('opening.failed', 'opening.refused')"));
    }

    @Test
    void aBidThatWasDroppedAfterTheCloseIsFound() throws SQLException {
        bothSubmit();
        lot.stage.asSuperuser("delete from bid_leaf where bid_id in (select id from bid where lot_id = " + lot.lot
                + " and organisation_id = " + lot.rival + ")");
        lot.officerActs(lot.first);
        lot.opening.consent(lot.ref, 1);
        lot.officerActs(lot.second);
        assertThrows(Unavailable.class, () -> lot.opening.consent(lot.ref, 1));
    }

    private void bothSubmit() throws SQLException {
        lot.draft("One", 2500);
        lot.submit();
        lot.rivalActs();
        lot.draft("Mine", 2600);
        lot.submit();
        lot.close();
    }

    @Test
    void oneAloneOpensNothingAndNobodyWithAConflictOrALaterRoleOpens() throws SQLException {
        bothSubmit();
        lot.officerActs(lot.first);
        lot.opening.consent(lot.ref, 1);
        assertEquals(1, lot.opening.consent(lot.ref, 1).consents().size());
        assertFalse(lot.opening.view(lot.ref, 1).opened());
        assertThrows(Conflict.class, () -> lot.opened.bids(lot.ref, 1));
        long later = lot.person();
        lot.officer(later, "homeward_now()");
        lot.officerActs(later);
        assertEquals("opener-came-later", refusal());
        lot.stage.asSuperuser(
                "insert into deputy (person_id, deputy_id, organisation_id, role, valid, named_by) values ("
                        + lot.first + ", " + later + ", " + lot.buyer + ", 'PROCUREMENT_OFFICER',"
                        + " tstzrange(homeward_now() - interval '1 day', null), " + lot.first + ")");
        assertFalse(lot.opening.consent(lot.ref, 1).opened(), "a deputy of the first is not a second");
        lot.officerActs(lot.second);
        lot.stage.asSuperuser(
                "insert into conflict_declaration (tender_id, organisation_id, person_id, conflict, nature)"
                        + " select id, " + lot.buyer + ", " + lot.second
                        + ", true, 'My sister bids' from tender where ref = '"
                        + lot.ref + "'");
        assertEquals("conflict-declared", refusal());
        assertEquals(
                2,
                lot.number("select count(*) from audit_entry where subject_ref = '" + lot.ref
                        + "/1' and action = 'opening.refused'"));
        lot.stage.asSuperuser("delete from conflict_declaration where person_id = " + lot.second);
        assertTrue(lot.opening.consent(lot.ref, 1).opened());
    }

    private String refusal() {
        return assertThrows(Refused.class, () -> lot.opening.consent(lot.ref, 1))
                .code();
    }

    @Test
    void whoeverEvaluatesDeclaresFirstAnAuditorLooksOnAndATakenFileIsRecorded() throws SQLException {
        lot.draft("One", 2500);
        lot.writing.attach(
                lot.ref, 1, "plan.txt", new ByteArrayInputStream("Two rooms.".getBytes(StandardCharsets.UTF_8)));
        lot.submit();
        lot.close();
        lot.open();
        lot.stage.person(lot.person(), lot.buyer, Role.AUDITOR);
        OpenedBid bid = lot.opened.bids(lot.ref, 1).get(0);
        long file = bid.attachments().get(0).id();
        lot.stage.person(lot.person(), lot.buyer, Role.EVALUATOR, Role.AUDITOR);
        Conflict early = assertThrows(Conflict.class, () -> lot.opened.bids(lot.ref, 1));
        assertEquals("conflict-not-declared", early.code());
        assertThrows(Conflict.class, () -> lot.opened.attachment(lot.ref, 1, bid.bidRef(), file));
        declaring.declare(lot.ref, true, "My brother works there");
        Refused refused = assertThrows(Refused.class, () -> lot.opened.bids(lot.ref, 1));
        assertEquals("conflict-declared", refused.code());
        assertThrows(Refused.class, () -> lot.opened.attachment(lot.ref, 1, bid.bidRef(), file));
        assertEquals(0, filesTaken(bid));
        declaring.declare(lot.ref, false, "");
        assertEquals(
                "plan.txt",
                lot.opened.attachment(lot.ref, 1, bid.bidRef(), file).name());
        assertEquals(1, filesTaken(bid));
    }

    private long filesTaken(OpenedBid bid) throws SQLException {
        return lot.number("select count(*) from audit_entry where action = 'bid.file-read' and subject_ref = '"
                + bid.bidRef() + "'");
    }

    @Test
    void theDatabaseItselfShowsABidToItsBidderOnlyUntilItIsOpened() throws SQLException {
        lot.draft("One", 2500);
        lot.submit();
        lot.rivalActs();
        nothingIsSeen();
        lot.officerActs(lot.first);
        nothingIsSeen();
        assertThrows(org.homeward.shared.domain.NotAllowed.class, () -> lot.writing.draft(lot.ref, 1));
        lot.stage.nobody();
        nothingIsSeen();
        lot.close();
        lot.officerActs(lot.first);
        assertEquals(0, seen("bid_sealed"), "closed is not opened");
        assertEquals(0, seen("lot_private_key"));
        lot.open();
        assertEquals(1, seen("bid_sealed"));
        assertEquals(1, seen("opened_bid"));
        lot.rivalActs();
        assertEquals(0, seen("opened_bid"));
        assertEquals(0, seen("opened_answer"));
        lot.bidderActs();
        assertEquals(1, seen("opened_bid"));
    }

    private void nothingIsSeen() {
        for (String table : PRIVATE) {
            assertEquals(0, seen(table), table);
        }
    }

    private long seen(String table) {
        return lot.transactions.<Long>own(
                () -> sql.number("select count(*) from " + table + " where lot_id = ?", lot.lot));
    }

    @Test
    void twoSubmissionsAtOnceAreTwoVersionsAndTheSameKeyIsOne() throws Exception {
        lot.draft("One", 2500);
        CompletableFuture<Void> holding = holdTheLot(Duration.ofMillis(400), "");
        Receipt one = lot.submit();
        Receipt two = lot.submit();
        holding.get(20, TimeUnit.SECONDS);
        assertEquals(List.of(1, 2), List.of(one.version(), two.version()));
    }

    @Test
    void aSubmissionThatMeetsTheCloseIsEitherInTheBoxOrRefused() throws Exception {
        lot.draft("One", 2500);
        CompletableFuture<Void> closing =
                holdTheLot(Duration.ofMillis(1500), "update lot set state = 'CLOSED' where id = " + lot.lot);
        TimeUnit.MILLISECONDS.sleep(300);
        assertThrows(Conflict.class, lot::submit, "it waits for the close and is then too late");
        closing.get(20, TimeUnit.SECONDS);
        assertEquals(0, lot.number("select count(*) from bid_version where lot_id = " + lot.lot));
        assertEquals(0, lot.number("select count(*) from bid_sealed where lot_id = " + lot.lot));
    }

    /** Holds the lot as a close does, then does the statement, if there is one, and lets go. */
    private CompletableFuture<Void> holdTheLot(Duration howLong, String statement) throws SQLException {
        Connection connection = lot.stage.superuser();
        connection.setAutoCommit(false);
        try (Statement hold = connection.createStatement()) {
            hold.execute("select 1 from lot where id = " + lot.lot + " for update");
        }
        return CompletableFuture.runAsync(() -> {
            try (connection;
                    Statement end = connection.createStatement()) {
                TimeUnit.MILLISECONDS.sleep(howLong.toMillis());
                if (!statement.isEmpty()) {
                    end.execute(statement);
                }
                connection.commit();
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
