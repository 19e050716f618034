package org.homeward.it.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.bidding.application.BidSubmitting;
import org.homeward.bidding.application.BidWriting;
import org.homeward.bidding.application.BidderTelling;
import org.homeward.it.Stage;
import org.homeward.it.bidding.SealedLot;
import org.homeward.shared.application.InboxReading;
import org.homeward.shared.application.TodayReading;
import org.homeward.shared.domain.Checkpoint;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.infrastructure.Checkpoints;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.tender.application.Addenda;
import org.homeward.tender.application.RestoreWatch;
import org.homeward.tender.application.TenderClosing;
import org.homeward.tender.application.TenderPublishing;
import org.homeward.tender.application.TenderRestarting;
import org.homeward.tender.domain.AddendumDraft;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a restore from a back-up an open tender stands still until its officer has decided. */
@ArquillianTest
class RestoredTenderIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    SealedLot lot;

    @Inject
    Stage stage;

    @Inject
    BidWriting writing;

    @Inject
    BidSubmitting submitting;

    @Inject
    TenderRestarting restarting;

    @Inject
    TenderPublishing publishing;

    @Inject
    TenderClosing closing;

    @Inject
    Addenda addenda;

    @Inject
    RestoreWatch watch;

    @Inject
    Checkpoints checkpoints;

    @Inject
    Installation installation;

    @Inject
    BidderTelling telling;

    @Inject
    InboxReading inbox;

    @Inject
    TodayReading today;

    @Inject
    Clock clock;

    @BeforeEach
    void aBidIsSentAndTheInstallationRestored() throws SQLException {
        lot.publish();
        lot.bidderActs();
        lot.draft("We stay with people", 2500);
        lot.submit();
        stage.asSuperuser(
                "with m as (insert into restore_mark (noticed_by, reaches_to) values ('COMMAND', homeward_now())"
                        + " returning id) insert into tender_stop (tender_id, mark_id) select t.id, m.id from tender t, m"
                        + " where t.ref = '" + lot.ref + "'");
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    @Test
    void nothingIsTakenAndNothingClosesByItself() throws SQLException {
        assertTrue(writing.draft(lot.ref, 1).stopped());
        assertFalse(writing.draft(lot.ref, 1).open());
        assertEquals("tender-stopped", refused(lot::submit));
        assertEquals("tender-stopped", refused(() -> submitting.withdraw(lot.ref, 1, "w")));
        assertEquals("tender-stopped", refused(() -> lot.draft("Another word", 2400)));
        lot.officerActs(lot.first);
        assertTrue(isOnTheHomePage());
        assertEquals("tender-stopped", refused(() -> addenda.issue(lot.ref, later(10))));
        String deadline = lot.text("select deadline from tender where ref = '" + lot.ref + "'");
        stage.asSuperuser("update tender set deadline = homeward_now() where ref = '" + lot.ref + "'");
        closing.run();
        lot.officerActs(lot.first);
        assertEquals("tender-stopped", refused(() -> publishing.close(lot.ref)));
        stage.asSuperuser("update tender set deadline = '" + deadline + "' where ref = '" + lot.ref + "'");
        assertEquals("PUBLISHED", lot.text("select state from tender where ref = '" + lot.ref + "'"));
        assertEquals(1, lot.number("select count(*) from bid_version where lot_id = " + lot.lot));
    }

    @Test
    void anOfficerLetsItGoOnForEverybodyAndEverybodyIsTold() throws Exception {
        lot.officerActs(lot.first);
        assertThrows(Invalid.class, () -> restarting.restart(lot.ref, Optional.empty(), "The disk broke."));
        assertThrows(Invalid.class, () -> restarting.restart(lot.ref, in(40), " "));
        Refused soon = assertThrows(
                Refused.class,
                () -> restarting.restart(
                        lot.ref, Optional.of(clock.instant().plus(Duration.ofHours(1))), "The disk broke."));
        assertEquals("restart-too-soon", soon.code());
        assertThrows(Invalid.class, () -> restarting.restart(lot.ref, in(20), "Earlier than it was."));
        restarting.restart(lot.ref, in(40), "The disk broke.");
        assertEquals("tender-not-stopped", refused(() -> restarting.restart(lot.ref, in(50), "Again.")));
        assertFalse(isOnTheHomePage());
        assertTrue(addenda.list(lot.ref).get(0).reason().contains("send it again"));
        assertEquals(2, lot.number("select count(*) from lot_manifest where lot_id = " + lot.lot));
        telling.run();
        lot.bidderActs();
        stage.await("the bidder is told", PATIENCE, () -> told().size() == 2);
        assertTrue(today.forMe().stream().anyMatch(todo -> todo.code().equals("today-bid-reconfirm")));
        assertThrows(Invalid.class, lot::submit, "the change has to be confirmed");
        writing.reconfirm(lot.ref, 1);
        assertEquals(2, lot.submit().version());
        lot.rivalActs();
        assertEquals(1, told().size(), "who has no bid here may have lost one");
        lot.draft("I had sent one", 2450);
        assertEquals(1, lot.submit().version());
    }

    @Test
    void orTheOfficerCancelsIt() throws Exception {
        lot.officerActs(lot.first);
        publishing.cancel(lot.ref, "It would not be fair any more.");
        assertEquals(
                "CANCELLED",
                lot.text("select ended_how from tender_stop s join tender t on t.id = s.tender_id where t.ref = '"
                        + lot.ref + "'"));
        assertFalse(isOnTheHomePage());
        telling.run();
        lot.bidderActs();
        stage.await("the bidder is told", PATIENCE, () -> told().size() == 1);
    }

    @Test
    void aCheckpointOutsideThatTheChainDoesNotHoldStopsWhatIsOpen() throws Exception {
        stage.asSuperuser("update tender_stop set ended_how = 'RESTARTED', ended_at = homeward_now()");
        Checkpoint head = checkpoints.current();
        Path file = installation.ownFolder("checkpoints").resolve("checkpoint-2999-01-01.json");
        try {
            write(file, head.seq(), head.hash());
            watch.run();
            assertFalse(stopped(), "the chain holds it");
            write(file, head.seq() + 1_000_000, head.hash());
            watch.run();
            assertTrue(stopped());
            stage.asSuperuser("update tender_stop set ended_how = 'RESTARTED', ended_at = homeward_now()");
            watch.run();
            assertFalse(stopped(), "said once");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(Path file, long seq, String hash) throws IOException {
        Files.writeString(file, "{\"seq\":" + seq + ",\"hash\":\"" + hash + "\"}");
    }

    private boolean stopped() {
        lot.bidderActs();
        return writing.draft(lot.ref, 1).stopped();
    }

    private Optional<Instant> in(int days) {
        return Optional.of(clock.instant().plus(Duration.ofDays(days)));
    }

    private AddendumDraft later(int days) {
        return new AddendumDraft(
                "More time.", Optional.empty(), Optional.empty(), List.of(), Optional.empty(), in(days + 30));
    }

    private String refused(Runnable deed) {
        return assertThrows(Conflict.class, deed::run).code();
    }

    private boolean isOnTheHomePage() {
        return today.forMe().stream().anyMatch(todo -> todo.code().equals("today-tender-stopped"));
    }

    /** What the acting person was told. */
    private List<String> told() {
        return inbox.list(ListQuery.first()).items().stream()
                .map(notice -> notice.text())
                .filter(text -> text.contains(lot.ref))
                .toList();
    }
}
