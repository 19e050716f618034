package org.homeward.it.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.homeward.award.application.AwardApproving;
import org.homeward.award.application.AwardConfirming;
import org.homeward.award.application.AwardReading;
import org.homeward.award.application.ContractDetails;
import org.homeward.award.application.Recommending;
import org.homeward.award.application.SummaryReading;
import org.homeward.it.Stage;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database keeps of awards, whatever a program thinks: whose they are, who decides, and the waiting. */
@ArquillianTest
class AwardIsolationIT {

    private static final List<String> OF_THE_BUYER = List.of(
            "award",
            "award_state_change",
            "award_representation",
            "award_summary",
            "award_summary_line",
            "award_letter");

    private static final ContractDetails.Draft NOTHING =
            new ContractDetails.Draft(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Inject
    Stage stage;

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Recommending recommending;

    @Inject
    AwardApproving approving;

    @Inject
    AwardConfirming confirming;

    @Inject
    ContractDetails contracts;

    @Inject
    AwardReading reading;

    @Inject
    SummaryReading summaries;

    private long buyer;
    private long winner;
    private long other;

    /** An approved award whose standstill runs for another day, with a summary for the winner and for one other bidder. */
    @BeforeEach
    void anApprovedAward() throws SQLException {
        buyer = stage.newKey();
        winner = stage.newKey();
        other = stage.newKey();
        stage.asSuperuser(
                "set session_replication_role = replica",
                award(buyer, "APPROVED", 1, 2, "homeward_now() + interval '1 day'"),
                "insert into award_state_change (award_id, buyer_id, bidder_id, to_state, by_person, happened_at) values ("
                        + buyer + ", " + buyer + ", " + winner + ", 'APPROVED', 2, homeward_now())",
                "insert into award_representation (award_id, buyer_id, from_whom, text, received_on, recorded_by,"
                        + " recorded_at, stands, decision, decided_by, decided_at) values (" + buyer + ", " + buyer
                        + ", 'One', 'said', current_date, 1, homeward_now(), true, 'stands', 2, homeward_now())",
                summary(winner, true),
                summary(other, false),
                letter(winner),
                letter(other));
    }

    private String award(long id, String state, long by, long approver, String ends) {
        return "insert into award (id, ref, tender_id, lot_id, buyer_id, state, bid_ref, bidder_id, bidder, reason,"
                + " recommended_by, recommended_at, approved_by, approved_at, pause, law, first_day, last_day, ends_at)"
                + " overriding system value values (" + id + ", 'AW-" + id + "', " + buyer + ", " + buyer + ", " + buyer
                + ", '" + state + "', 'BD-1', " + winner + ", 'Winner', 'why', " + by + ", homeward_now(), " + approver
                + ", homeward_now(), 'VOLUNTARY', 'PA2023', current_date, current_date + 8, " + ends + ")";
    }

    private String summary(long bidder, boolean won) {
        return "with s as (insert into award_summary (award_id, lot_id, buyer_id, bid_ref, bidder_id, bidder, won, bids,"
                + " quality, price_pence, price_weight, winner, winner_quality, winner_reason, made_at) values ("
                + buyer
                + ", " + buyer + ", " + buyer + ", 'BD-" + bidder + "', " + bidder + ", 'Bidder', " + won
                + ", 2, 50, 100, 40, 'Winner', 60, 'why', homeward_now()) returning id) insert into award_summary_line"
                + " (summary_id, position, buyer_id, bidder_id, question, text, weight, lived, highest) select id, 1, "
                + buyer + ", " + bidder + ", 'Q1', 'How?', 60, false, 5 from s";
    }

    private String letter(long bidder) {
        return "insert into award_letter (award_id, buyer_id, bidder_id, bidder, kind, subject, body, people, sent_at)"
                + " values (" + buyer + ", " + buyer + ", " + bidder
                + ", 'Bidder', 'CHOSEN', 'subject', 'body', 0, homeward_now())";
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    private long seen(String table) {
        return transactions.<Long>own(() -> sql.number("select count(*) from " + table + " where buyer_id = ?", buyer));
    }

    private int changed(String statement) {
        return transactions.<Integer>own(() -> sql.update(statement));
    }

    private void refused(String statement, String why) {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> changed(statement));
        assertTrue(
                String.valueOf(refusal.getCause()).contains(why), () -> "not for " + why + ": " + refusal.getCause());
    }

    @Test
    void theBuyerSeesAllAndAStrangerNothing() {
        for (String table : OF_THE_BUYER) {
            stage.organisation(buyer);
            assertTrue(seen(table) > 0, table + " for its buyer");
            stage.organisation(stage.newKey());
            assertEquals(0, seen(table), table + " for another organisation");
            stage.nobody();
            assertEquals(0, seen(table), table + " for nobody");
        }
    }

    @Test
    void aBidderSeesItsOwnSummaryAndLetterOnly() {
        for (long bidder : List.of(winner, other)) {
            stage.organisation(bidder);
            assertEquals(1, seen("award_summary"));
            assertEquals(1, seen("award_summary_line"));
            assertEquals(1, seen("award_letter"));
            assertEquals(0, seen("award_state_change"));
            assertEquals(0, seen("award_representation"));
            assertEquals(bidder == winner ? 1 : 0, seen("award"));
        }
    }

    @Test
    void whatBiddersWereToldIsNeitherChangedNorDeleted() {
        stage.organisation(buyer);
        for (String table : List.of("award_summary", "award_summary_line", "award_letter", "award_state_change")) {
            assertThrows(IllegalStateException.class, () -> changed("update " + table + " set buyer_id = buyer_id"));
            assertThrows(IllegalStateException.class, () -> changed("delete from " + table));
        }
    }

    @Test
    void nobodyIsAwardedBeforeTheEndOfTheStandstill() {
        stage.organisation(buyer);
        refused(
                "update award set state = 'AWARDED', awarded_by = 1, awarded_at = homeward_now() where id = " + buyer,
                "the standstill has not ended");
    }

    @Test
    void theWinnerMayDeclineAndDoNothingElse() {
        stage.organisation(winner);
        refused("update award set reason = 'better' where id = " + buyer, "row-level security");
        assertEquals(1, changed("update award set state = 'DECLINED' where id = " + buyer));
    }

    @Test
    void theOneWhoRecommendedIsNotTheOneWhoApproved() {
        SQLException refusal = assertThrows(
                SQLException.class, () -> stage.asSuperuser(award(stage.newKey(), "APPROVED", 7, 7, "homeward_now()")));
        assertTrue(refusal.getMessage().contains("award_by_two_people"), refusal::getMessage);
    }

    @Test
    void aLotHasOneAwardAtATime() {
        SQLException refusal = assertThrows(
                SQLException.class,
                () -> stage.asSuperuser(
                        "set session_replication_role = replica",
                        award(stage.newKey(), "APPROVED", 1, 2, "homeward_now()")));
        assertTrue(refusal.getMessage().contains("award_one_live"), refusal::getMessage);
    }

    @Test
    void eachRoleDoesItsOwnPartOnly() {
        for (Role role : Role.values()) {
            stage.person(stage.newKey(), buyer, role);
            boolean officer = role == Role.PROCUREMENT_OFFICER;
            refusedUnless(officer, () -> recommending.recommend("HW-1", 1, "BD-1", "why"), role + " recommends");
            refusedUnless(officer, () -> recommending.noAward("HW-1", 1, "why"), role + " awards to nobody");
            refusedUnless(officer, () -> approving.approve("HW-1", 1), role + " approves");
            refusedUnless(officer, () -> approving.sendBack("HW-1", 1, "why"), role + " sends back");
            refusedUnless(officer, () -> confirming.confirm("HW-1", 1), role + " confirms");
            refusedUnless(officer, () -> contracts.record("HW-1", 1, NOTHING), role + " records a contract");
            refusedUnless(role == Role.PROVIDER, () -> summaries.mine("HW-1", 1), role + " reads its own summary");
            boolean reads = List.of(
                            Role.COMMISSIONER,
                            Role.PROCUREMENT_OFFICER,
                            Role.CONTRACT_MANAGER,
                            Role.FINANCE,
                            Role.AUDITOR)
                    .contains(role);
            refusedUnless(reads, () -> reading.award("HW-1", 1), role + " reads an award");
        }
    }

    /** Who may gets as far as the tender, which is not there. */
    private static void refusedUnless(boolean may, Runnable use, String what) {
        RuntimeException refusal = assertThrows(RuntimeException.class, use::run, what);
        assertEquals(!may, refusal instanceof NotAllowed, what + ": " + refusal);
    }
}
