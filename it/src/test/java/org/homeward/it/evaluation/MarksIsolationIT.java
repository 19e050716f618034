package org.homeward.it.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.homeward.evaluation.application.Agreeing;
import org.homeward.evaluation.application.PanelSetting;
import org.homeward.evaluation.application.Scoring;
import org.homeward.evaluation.domain.PanelDraft;
import org.homeward.it.Stage;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks are their buyer's: the database shows them to nobody else, and nobody changes one that was given. */
@ArquillianTest
class MarksIsolationIT {

    private static final List<String> TABLES =
            List.of("panel_member", "individual_mark", "agreed_mark", "price_check", "lots_draw");

    @Inject
    Stage stage;

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Scoring scoring;

    @Inject
    Agreeing agreeing;

    @Inject
    PanelSetting panels;

    private long buyer;
    private long bidder;

    @BeforeEach
    void oneRowOfEach() throws SQLException {
        buyer = stage.newKey();
        bidder = stage.newKey();
        stage.asSuperuser(
                "set session_replication_role = replica",
                "insert into panel_member (buyer_id, tender_id, person_id) values (" + buyer + ", 1, " + buyer + ")",
                "insert into individual_mark (buyer_id, lot_id, bid_ref, question_id, person_id, mark, reason) values ("
                        + buyer + ", " + buyer + ", 'BD-1', 1, 1, 4, 'why')",
                "insert into agreed_mark (buyer_id, lot_id, bid_ref, question_id, mark, reason, agreed_by) values ("
                        + buyer + ", " + buyer + ", 'BD-1', 1, 4, 'why', 1)",
                "insert into price_check (buyer_id, bidder_id, lot_id, bid_ref, state, working, question, asked_by,"
                        + " asked_at, answer_by) values (" + buyer + ", " + bidder + ", " + buyer + ", 'BD-" + buyer
                        + "', 'ASKED', '', 'how', 1, homeward_now(), homeward_now())",
                "insert into lots_draw (buyer_id, lot_id, bids, begun_by, begun_at) values (" + buyer + ", " + buyer
                        + ", '{a,b}', 1, homeward_now())");
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    private long seen(String table) {
        return transactions.<Long>own(() -> sql.number("select count(*) from " + table + " where buyer_id = ?", buyer));
    }

    @Test
    void onlyTheBuyerSeesThem() {
        for (String table : TABLES) {
            stage.organisation(buyer);
            assertEquals(1, seen(table), table + " for its buyer");
            stage.organisation(stage.newKey());
            assertEquals(0, seen(table), table + " for another organisation");
            stage.nobody();
            assertEquals(0, seen(table), table + " for nobody");
        }
    }

    @Test
    void aBidderSeesWhatItIsAskedAndNothingElse() {
        stage.organisation(bidder);
        for (String table : TABLES) {
            assertEquals(table.equals("price_check") ? 1 : 0, seen(table), table);
        }
    }

    @Test
    void aMarkThatWasGivenIsNeitherChangedNorDeleted() {
        stage.organisation(buyer);
        for (String table : List.of("individual_mark", "agreed_mark")) {
            assertThrows(
                    IllegalStateException.class,
                    () -> transactions.<Integer>own(() -> sql.update("update " + table + " set mark = 0")));
            assertThrows(
                    IllegalStateException.class,
                    () -> transactions.<Integer>own(() -> sql.update("delete from " + table)));
        }
    }

    @Test
    void eachRoleDoesItsOwnPartOnly() {
        for (Role role : Role.values()) {
            stage.person(stage.newKey(), buyer, role);
            boolean evaluates = role == Role.EVALUATOR;
            boolean officer = role == Role.PROCUREMENT_OFFICER;
            refusedUnless(evaluates, () -> scoring.score("HW-1", 1, "BD-1", "Q1", 4, "why"), role + " gives a mark");
            refusedUnless(
                    evaluates || officer,
                    () -> agreeing.agree("HW-1", 1, "BD-1", "Q1", 4, "why"),
                    role + " agrees a mark");
            refusedUnless(
                    officer, () -> panels.set("HW-1", new PanelDraft(List.of(), "")), role + " chooses the panel");
        }
    }

    /** Who may gets as far as the tender, which is not there. */
    private static void refusedUnless(boolean may, Runnable use, String what) {
        RuntimeException refusal = assertThrows(RuntimeException.class, use::run, what);
        assertEquals(!may, refusal instanceof NotAllowed, what + ": " + refusal);
    }
}
