package org.homeward.it.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.homeward.it.Stage;
import org.homeward.shared.application.TodayReading;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database keeps of contracts, whatever a program thinks: whose they are, what was signed, what happened. */
@ArquillianTest
class ContractIsolationIT {

    private static final List<String> OF_BOTH = List.of(
            "contract_state_change",
            "contract_rung",
            "contract_line",
            "contract_outcome",
            "contract_text",
            "contract_agreement");

    @Inject
    Stage stage;

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    TodayReading today;

    private long buyer;
    private long provider;

    /** A contract in agreement, signed by its buyer, with a proposed case, an open one, and two voices. */
    @BeforeEach
    void aContract() throws SQLException {
        buyer = stage.newKey();
        provider = stage.newKey();
        stage.asSuperuser(
                "set session_replication_role = replica",
                "insert into contract (id, ref, award_id, tender_ref, lot, buyer_id, provider_id, buyer, provider, title, people,"
                        + " starts, ends, value_pence, ladder, state, made_by, made_at, offered_at, text_sha256)"
                        + " overriding system value values (" + buyer + ", 'CT-" + buyer + "', " + buyer
                        + ", 'HW-1', 1, " + buyer
                        + ", " + provider + ", 'Buyer', 'Provider', 'Title', 4, current_date, current_date + 700, 100,"
                        + " 'HEALTH', 'IN_AGREEMENT', 1, homeward_now(), homeward_now(),"
                        + " encode(sha256('{}'), 'hex'))",
                row("contract_state_change", "to_state, happened_at", "'DRAFT', homeward_now()"),
                row("contract_rung", "parameter, value, source, verified", "'CAP_PERCENT', 10, 'clause', false"),
                row(
                        "contract_line",
                        "position, ref, title, unit, rate_pence, planned, with_person",
                        "1, 'P1', 'Hours', 'an hour', 2360, 1, true"),
                row(
                        "contract_outcome",
                        "position, ref, statement, measure, baseline, target, cadence, evidence, weight",
                        "1, 'O1', 'I know', 'm', 'b', 't', 'MONTHLY', 'e', 100"),
                row("contract_text", "sha256, document, made_at", "encode(sha256('{}'), 'hex'), '{}', homeward_now()"),
                row(
                        "contract_agreement",
                        "sha256, side, person_id, person, at",
                        "encode(sha256('{}'), 'hex'), 'BUYER', 1, 'Sam', homeward_now()"),
                row("contract_case", "number, title, state, opened_on", "1, 'Proposed', 'PROPOSED', current_date"),
                row("contract_case", "number, title, state, opened_on", "2, 'Open', 'NOTICE_GIVEN', current_date"),
                row(
                        "contract_voice",
                        "relation, words, may_quote, said_at",
                        "'PERSON', 'for you alone', false, homeward_now()"),
                row(
                        "contract_voice",
                        "relation, words, may_quote, said_at",
                        "'FAMILY', 'tell them', true, homeward_now()"));
    }

    private String row(String table, String columns, String values) {
        return "insert into " + table + " (contract_id, buyer_id, provider_id, " + columns + ") values (" + buyer + ", "
                + buyer + ", " + provider + ", " + values + ")";
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
    void bothSidesSeeItAndAStrangerNothing() {
        for (String table : OF_BOTH) {
            for (long side : List.of(buyer, provider)) {
                stage.organisation(side);
                assertEquals(1, seen(table), table);
            }
            stage.organisation(stage.newKey());
            assertEquals(0, seen(table), table + " for another organisation");
            stage.nobody();
            assertEquals(0, seen(table), table + " for nobody");
        }
    }

    @Test
    void aProviderSeesNoDraftNoProposedCaseAndNoWordsThatAreNotForIt() throws SQLException {
        stage.organisation(buyer);
        assertEquals(2, seen("contract_case"));
        assertEquals(2, seen("contract_voice"));
        stage.organisation(provider);
        assertEquals(1, seen("contract_case"));
        assertEquals(1, seen("contract_voice"));
        stage.asSuperuser(
                "set session_replication_role = replica",
                "update contract set state = 'DRAFT', offered_at = null where id = " + buyer);
        for (String table : OF_BOTH) {
            assertEquals(0, seen(table), table + " before it was put to the provider");
        }
        assertEquals(0, seen("contract"));
    }

    @Test
    void aProviderWritesOnlyWhatIsItsOwn() {
        stage.organisation(provider);
        refused(
                row(
                        "contract_plan",
                        "kind, text, by_person, at",
                        "'EXIT', 'twenty letters or more', 1, homeward_now()"),
                "row-level security");
        refused("update contract_line set rate_pence = 1 where contract_id = " + buyer, "permission denied");
        assertEquals(0, changed("delete from contract_line where contract_id = " + buyer));
        refused(
                "update contract_case set state = 'CLOSED' where number = 2 and contract_id = " + buyer,
                "row-level security");
        assertEquals(
                1, changed("update contract_case set state = 'ANSWERED' where number = 2 and contract_id = " + buyer));
        refused("update contract set provider_id = 1 where id = " + buyer, "do not change");
    }

    @Test
    void whatHappenedStaysAndATextIsItsHash() {
        stage.organisation(buyer);
        for (String table : List.of("contract_state_change", "contract_text")) {
            assertThrows(IllegalStateException.class, () -> changed("update " + table + " set buyer_id = buyer_id"));
            assertThrows(IllegalStateException.class, () -> changed("delete from " + table));
        }
        refused(
                row("contract_text", "sha256, document, made_at", "'" + "a".repeat(64) + "', '{}', homeward_now()"),
                "contract_text_is_its_hash");
        refused(
                "update contract_agreement set person = 'Else' where contract_id = " + buyer,
                "a signature is not changed");
        assertEquals(
                1, changed("update contract_agreement set voided_at = homeward_now() where contract_id = " + buyer));
    }

    @Test
    void nothingStartsWithoutPlansWhateverAProgramThinks() throws SQLException {
        stage.asSuperuser(
                "set session_replication_role = replica",
                "update contract set state = 'AGREED', agreed_at = homeward_now() where id = " + buyer);
        stage.organisation(buyer);
        refused(
                "update contract set state = 'RUNNING', started_on = current_date where id = " + buyer,
                "no contract starts without");
    }

    @Test
    void aManagerSeesTodayThePromisesWhoseDayIsNearOrOver() throws SQLException {
        long stranger = stage.newKey();
        stage.asSuperuser(
                "set session_replication_role = replica",
                "insert into organisation (id, name, kind) values (" + buyer + ", 'Buyer " + buyer + "', 'COUNCIL'), ("
                        + stranger + ", 'Stranger " + stranger + "', 'COUNCIL')",
                "update contract_case set state = 'CLOSED' where contract_id = " + buyer,
                "update contract set state = 'RUNNING', agreed_at = homeward_now(), started_on = current_date where id = "
                        + buyer,
                promise(1, "Over", "homeward_now()::date - 1", "null, null"),
                promise(2, "Near", "homeward_now()::date + 13", "null, null"),
                promise(3, "Far", "homeward_now()::date + 16", "null, null"),
                promise(4, "Kept", "homeward_now()::date", "true, homeward_now()"));
        assertEquals(List.of("Over", "Near"), promisesFor(buyer, Role.CONTRACT_MANAGER));
        assertEquals(List.of(), promisesFor(buyer, Role.AUDITOR));
        assertEquals(List.of(), promisesFor(stranger, Role.CONTRACT_MANAGER));
    }

    @Test
    void whoWorksForTheOtherSideOnlyHasNothingToDoInAContract() throws SQLException {
        stage.asSuperuser(
                "set session_replication_role = replica",
                "insert into organisation (id, name, kind) values (" + provider + ", 'Provider " + provider
                        + "', 'SUPPORT_PROVIDER')");
        stage.person(stage.newKey(), provider, Role.CONTRACT_MANAGER);
        assertEquals(List.of(), today.forMe());
    }

    private String promise(int number, String text, String due, String kept) {
        return row(
                "contract_obligation",
                "number, text, due_on, kept, checked_at",
                number + ", '" + text + "', " + due + ", " + kept);
    }

    private List<String> promisesFor(long organisation, Role role) {
        stage.person(stage.newKey(), organisation, role);
        return today.forMe().stream()
                .filter(todo -> todo.code().equals("today-contract-promise"))
                .map(todo -> todo.parameters().get(0))
                .toList();
    }
}
