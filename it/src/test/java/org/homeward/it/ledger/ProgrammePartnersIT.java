package org.homeward.it.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.doublerunning.application.DoubleRunningToday;
import org.homeward.doublerunning.application.Partnering;
import org.homeward.doublerunning.application.PayerAgreeing;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.application.ProgrammeWriting;
import org.homeward.doublerunning.domain.AgreementDraft;
import org.homeward.doublerunning.domain.AgreementKind;
import org.homeward.doublerunning.domain.PartnerView;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.domain.SignOffDraft;
import org.homeward.it.Stage;
import org.homeward.ledger.application.ActualsTaking;
import org.homeward.ledger.application.FactConfirming;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.application.LedgerToday;
import org.homeward.ledger.application.PeriodClosing;
import org.homeward.ledger.application.Reinvesting;
import org.homeward.ledger.domain.ActualTarget;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.FactView;
import org.homeward.ledger.domain.MappingRule;
import org.homeward.ledger.domain.ReleaseView;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Refusal;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner reads all of its lead's programme and ledger and changes nothing; when it is no partner, it reads nothing. */
@ArquillianTest
class ProgrammePartnersIT {

    private static final List<String> TABLES = List.of(
            "programme",
            "programme_version",
            "programme_agreement",
            "programme_sign_off",
            "ledger_period",
            "ledger_fact",
            "ledger_fact_state_change",
            "ledger_release",
            "ledger_release_person",
            "ledger_reinvestment",
            "ledger_journal",
            "ledger_posting",
            "ledger_mapping",
            "ledger_actuals",
            "ledger_actual_row",
            "ledger_actual_fault");

    @Inject
    Stage stage;

    @Inject
    LedgerStage ledgers;

    @Inject
    Partnering partnering;

    @Inject
    ProgrammeReading programmes;

    @Inject
    ProgrammeWriting writing;

    @Inject
    PayerAgreeing agreeing;

    @Inject
    LedgerReading reading;

    @Inject
    FactConfirming confirming;

    @Inject
    Reinvesting reinvesting;

    @Inject
    PeriodClosing closing;

    @Inject
    ActualsTaking actuals;

    @Inject
    LedgerToday ledgerToday;

    @Inject
    DoubleRunningToday programmesToday;

    @Inject
    Transactions transactions;

    @Inject
    Acting acting;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private LedgerStage.Scene scene;
    private long board;
    private long third;
    private FactView waiting;

    @BeforeEach
    void aProgrammeWithEverythingInItsLedger() throws SQLException {
        scene = ledgers.scene();
        board = organisation("ICB");
        third = organisation("COUNCIL");
        agreeing.agree(scene.programme(), agreement());
        agreeing.sign(scene.programme(), new SignOffDraft("NHS", "Imran Shah, director", Optional.of(today())));
        ledgers.confirmed(scene, FactKind.MOVE, "P2", ledgers.closed());
        ReleaseView release =
                reading.available(scene.programme(), ListQuery.first()).items().get(0);
        reinvesting.promise(scene.programme(), promise(release.ref()));
        actuals.setRules(scene.programme(), List.of(new MappingRule("C1", "", ActualTarget.NOT_OURS, "")));
        String extract = "Date,Cost centre,Subjective code,Amount,Reference,Description\n" + ledgers.closed()
                + ",C9,52,150.00,O-1,Nobody knows\n31/02/2026,C9,52,lots,O-2,Wrong\n";
        actuals.take(
                scene.programme(), "extract.csv", new ByteArrayInputStream(extract.getBytes(StandardCharsets.UTF_8)));
        waiting = ledgers.enter(scene, FactKind.MOVE, "P3", ledgers.closed());
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    private long organisation(String kind) throws SQLException {
        long key = stage.newKey();
        stage.asSuperuser("insert into organisation (id, name, kind) values (" + key + ", '" + kind + " " + key + "', '"
                + kind + "')");
        return key;
    }

    private String ref(long organisation) {
        return sql.first("select ref from organisation where id = ?", row -> row.getString(1), organisation)
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private AgreementDraft agreement() {
        return new AgreementDraft(
                Optional.of(AgreementKind.SECTION_256),
                "NHS",
                "COUNCIL",
                "All support",
                Optional.of(today()),
                Optional.empty());
    }

    private static Reinvesting.Promise promise(String release) {
        return new Reinvesting.Promise(
                Optional.of(release), Optional.empty(), Optional.of("TEAM"), Optional.of(100L), Optional.empty());
    }

    private void lead() {
        stage.person(scene.leonie(), scene.council(), Role.FINANCE);
    }

    private PartnerView makePartner() {
        lead();
        return partnering.add(scene.programme(), ref(board));
    }

    private Map<String, Long> rows() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        table -> transactions.<Long>own(() -> sql.number("select count(*) from " + table))));
    }

    private int changed(String statement, Object... values) {
        return transactions.<Integer>own(() -> sql.update(statement, values));
    }

    private static void refused(String code, Runnable use) {
        assertEquals(code, assertThrows(Refusal.class, use::run).code());
    }

    @Test
    void aPartnerReadsEveryTableAndNobodyElseReadsAny() {
        lead();
        Map<String, Long> all = rows();
        assertFalse(all.containsValue(0L), "the programme has something in every table: " + all);
        stage.organisation(board);
        assertTrue(rows().values().stream().allMatch(count -> count == 0), "not a partner yet");
        makePartner();
        assertEquals(all, rows(), "the lead reads what it read before");
        stage.organisation(board);
        assertEquals(all, rows());
        ProgrammeView view = programmes.view(scene.programme());
        assertFalse(view.own());
        assertEquals("Council " + scene.council(), view.lead());
        assertEquals(
                "ENTERED",
                reading.fact(scene.programme(), waiting.ref()).state().name());
        stage.organisation(third);
        assertTrue(rows().values().stream().allMatch(count -> count == 0), rows()::toString);
        refused("no-such-programme", () -> programmes.view(scene.programme()));
        refused("no-such-programme", () -> writing.replace(scene.programme(), 1, view.programme()));
        refused("no-such-programme", () -> confirming.confirm(scene.programme(), waiting.ref()));
    }

    @Test
    void aPartnerChangesNothingByAnyWay() {
        makePartner();
        stage.organisation(board);
        String programme = scene.programme();
        ProgrammeView view = programmes.view(programme);
        String release =
                reading.available(programme, ListQuery.first()).items().get(0).ref();
        for (Runnable use : List.<Runnable>of(
                () -> writing.replace(programme, view.version(), view.programme()),
                () -> agreeing.agree(programme, agreement()),
                () -> agreeing.end(programme, 1, "no more"),
                () -> agreeing.sign(programme, new SignOffDraft("NHS", "Somebody", Optional.of(today()))),
                () -> partnering.add(programme, ref(third)),
                () -> partnering.end(programme, ref(board)),
                () -> confirming.confirm(programme, waiting.ref()),
                () -> reinvesting.promise(programme, promise(release)),
                () -> actuals.matchAgain(programme),
                () -> closing.close(programme, view.programme().firstMonth()))) {
            refused("programme-not-lead", use);
        }
        for (String statement : List.of(
                "update programme set name = 'Ours'",
                "update programme_agreement set ended_reason = ended_reason",
                "update ledger_period set state = state",
                "update ledger_fact set version = version",
                "update ledger_actual_row set version = version",
                "delete from ledger_mapping",
                "update joint_work_partner set valid = valid")) {
            assertEquals(0, changed(statement), statement);
        }
        assertEquals(
                0,
                transactions.<Integer>own(() -> sql.list("select id from programme for update", row -> row.getLong(1))
                        .size()));
        assertThrows(IllegalStateException.class, () -> changed("""
                insert into programme_sign_off (programme_id, organisation_id, version, payer, signed_by, signed_on, recorded_at)
                select id, organisation_id, version, 'NHS', 'Somebody', '2026-01-01', homeward_now() from programme
                """));
    }

    @Test
    void whatWaitsForTheLeadIsNotThePartnersWork() {
        makePartner();
        stage.organisation(board);
        assertEquals(List.of(), transactions.own(() -> ledgerToday.todos(acting.actor())));
        assertEquals(List.of(), transactions.own(() -> programmesToday.todos(acting.actor())));
        assertEquals(1, programmes.ofOthers().size());
        lead();
        assertTrue(acting.actor().may(Permission.LEDGER_POST));
        assertFalse(transactions.own(() -> ledgerToday.todos(acting.actor())).isEmpty());
        assertEquals(List.of(), programmes.ofOthers());
    }

    @Test
    void whoIsEndedReadsNothingAndStaysOnRecordAndCanComeBackOnTheSameDay() throws SQLException {
        long imran = stage.newKey();
        stage.asSuperuser(
                "insert into person (id, email, name, state) overriding system value values (" + imran + ", 'imran"
                        + imran + "@board.example', 'Imran', 'INVITED')",
                "insert into role_grant (person_id, organisation_id, role, granted_at) values (" + imran + ", " + board
                        + ", 'COMMISSIONER', homeward_now())");
        PartnerView partner = makePartner();
        partnering.end(scene.programme(), partner.organisation());
        refused("no-such-partner", () -> partnering.end(scene.programme(), partner.organisation()));
        stage.organisation(board);
        assertTrue(rows().values().stream().allMatch(count -> count == 0), rows()::toString);
        refused("no-such-programme", () -> programmes.view(scene.programme()));
        makePartner();
        PartnerView ended = partnering.partners(scene.programme()).partners().get(1);
        assertEquals(Optional.of(today()), ended.until());
        assertEquals("Leonie", ended.endedBy());
        // a partnership that ended yesterday, whatever else stands in its row
        stage.asSuperuser("update joint_work_partner set valid = daterange(current_date - 9, current_date - 1)"
                + " where organisation_id = " + board + " and ended_at is null");
        stage.organisation(board);
        assertEquals(0, rows().get("programme"));
        assertEquals(
                2,
                sql.number(
                        "select count(*) from audit_entry where action = 'programme.partner-added' and subject_ref = ?",
                        scene.programme()));
        assertEquals(
                List.of("programme-partner-added", "programme-partner-ended", "programme-partner-added"),
                sql.list(
                        "select code from notice where person_id = ? order by id",
                        row -> row.getString("code"),
                        imran));
    }

    @Test
    void onlyACouncilOrBoardCanBePartnerOnceAndOnlyItsLeadNamesIt() throws SQLException {
        String provider = ref(organisation("SUPPORT_PROVIDER"));
        String own = ref(scene.council());
        lead();
        for (String[] wrong : new String[][] {
            {"partner-itself", own}, {"partner-no-buyer", provider}, {"partner-needed", ""}, {"partner-needed", "ORG-X"}
        }) {
            Invalid refusal = assertThrows(Invalid.class, () -> partnering.add(scene.programme(), wrong[1]), wrong[0]);
            assertEquals(wrong[0], refusal.errors().get(0).code());
        }
        makePartner();
        assertEquals(
                "partner-twice",
                assertThrows(Invalid.class, this::makePartner).errors().get(0).code());
        long work = transactions.<Long>own(
                () -> sql.number("select id from joint_work where lead_id = ?", scene.council()));
        stage.organisation(third);
        assertThrows(
                IllegalStateException.class,
                () -> changed(
                        "insert into joint_work_partner (joint_work_id, organisation_id, part, valid)"
                                + " values (?, ?, 'READS', daterange(current_date - 9, null))",
                        work,
                        third));
    }
}
