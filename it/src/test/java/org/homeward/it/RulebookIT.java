package org.homeward.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.application.RulebookReading;
import org.homeward.shared.application.StandstillComputing;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Regime;
import org.homeward.shared.domain.Role;
import org.homeward.shared.domain.Setting;
import org.homeward.shared.domain.Standstill;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.Sql;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One rule holds on a day, with its source; what no rule says is refused. */
@ArquillianTest
class RulebookIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Inject
    Stage stage;

    @Inject
    Rulebook rulebook;

    @Inject
    RulebookReading reading;

    @Inject
    StandstillComputing standstill;

    @Inject
    Sql sql;

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    @Test
    void settingsAreReadAsTheirKind() {
        assertEquals(8, rulebook.whole("standstill.psr.working-days", TODAY));
        assertEquals(Money.ofPence(66_354_000), rulebook.money("threshold.light-touch", TODAY));
        assertThrows(IllegalStateException.class, () -> rulebook.whole("threshold.light-touch", TODAY));
        assertThrows(IllegalStateException.class, () -> rulebook.whole("no.such-key", TODAY));
        assertTrue(
                rulebook.find("threshold.light-touch", LocalDate.of(2020, 1, 1)).isEmpty());
    }

    @Test
    void thePageListsEverySettingWithRuleAndSource() {
        Page<Setting> page = reading.list(TODAY, ListQuery.of(1, 200));
        assertEquals(page.total(), page.items().size());
        assertTrue(page.total() >= 20);
        page.items().forEach(setting -> {
            assertFalse(setting.title().isBlank(), setting.key());
            assertFalse(setting.rule().isBlank(), setting.key());
            assertFalse(setting.source().isBlank(), setting.key());
        });
    }

    @Test
    void whatNobodyHasReadInTheLawIsMarkedSo() {
        assertEquals(0, sql.number("select count(*) from route_rule where regime = 'PSR' and verified"));
        assertEquals(0, sql.number("select count(*) from cpv_rule where verified"));
        assertEquals(0, sql.number("select count(*) from notice_duty where regime = 'PSR' and verified"));
        LocalDate before = LocalDate.of(2025, 6, 1);
        for (String key : List.of("threshold.light-touch", "threshold.services-sub-central")) {
            assertFalse(rulebook.setting(key, before).verified(), key);
            assertTrue(rulebook.setting(key, TODAY).verified(), key);
        }
    }

    @Test
    void twoRulesForOneDayAreRefused() throws SQLException {
        String overlapping = """
                insert into rule_setting (key, valid, kind, value, title, rule, source, verified)
                values ('mail.keep-days', daterange('2027-01-01', null), 'WHOLE', '5', 't', 'r', 's', true)
                """;
        try (Connection owner = stage.owner();
                Statement statement = owner.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(overlapping));
            assertEquals("23P01", refused.getSQLState());
        }
    }

    @Test
    void theApplicationChangesNoRule() {
        assertThrows(IllegalStateException.class, () -> sql.update("update rule_setting set value = '1'"));
    }

    @Test
    void aNoticeOfSeventhDecemberEndsAsTheLawsSay() {
        stage.person(stage.newKey(), stage.newKey(), Role.PROCUREMENT_OFFICER);
        LocalDate monday = LocalDate.of(2026, 12, 7);
        assertEquals(
                new Standstill(monday, LocalDate.of(2026, 12, 16), Instant.parse("2026-12-17T00:00:00Z")),
                standstill.compute(Regime.PA2023, monday));
        assertEquals(
                new Standstill(
                        LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 18), Instant.parse("2026-12-19T00:00:00Z")),
                standstill.compute(Regime.PSR, monday));
    }

    @Test
    void christmasAndNewYearAreLeftOut() {
        stage.person(stage.newKey(), stage.newKey(), Role.PROCUREMENT_OFFICER);
        assertEquals(
                LocalDate.of(2027, 1, 5),
                standstill.compute(Regime.PA2023, LocalDate.of(2026, 12, 22)).lastDay());
    }

    @Test
    void beforeTheRegimeThereIsNoStandstill() {
        stage.person(stage.newKey(), stage.newKey(), Role.PROCUREMENT_OFFICER);
        assertThrows(Refused.class, () -> standstill.compute(Regime.PSR, LocalDate.of(2023, 6, 1)));
    }
}
