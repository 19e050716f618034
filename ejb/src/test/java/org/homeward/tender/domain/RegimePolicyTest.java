package org.homeward.tender.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Setting;
import org.homeward.tender.domain.TenderHead.HealthAnswer;
import org.homeward.tender.domain.TenderHead.ValueAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimePolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final long LIGHT = 66_354_000;
    private static final long SERVICES = 20_772_000;

    @ParameterizedTest
    @CsvSource({
        "85312400, 66353999, BELOW_THRESHOLD",
        "85312400, 66354000, LIGHT_TOUCH",
        "85312400, 66354001, LIGHT_TOUCH",
        "75300000, 66354000, LIGHT_TOUCH",
        "75100000, 66354000, STANDARD",
        "79412000, 20771999, BELOW_THRESHOLD",
        "79412000, 20772000, STANDARD",
        "85312400,         , LIGHT_TOUCH",
        "79412000,         , STANDARD",
    })
    void theThresholdItselfIsReachedAndAPennyLessIsNot(String cpv, Long pence, BuyingRegime expected) {
        assertEquals(
                expected,
                choose(OrganisationKind.COUNCIL, byCodes(), known(pence), cpv).regime());
    }

    @ParameterizedTest
    @CsvSource({
        // pure health, then mixed, then social care alone
        "COUNCIL, true, false, 85141200, PSR",
        "ICB, true, true, 85141200, PSR",
        "NHS_PROVIDER, true, false, 85141200, PSR",
        "OTHER, true, false, 85141200, BELOW_THRESHOLD",
        "SUPPORT_PROVIDER, true, false, 85141200, BELOW_THRESHOLD",
        "ICB, false, false, 85141200, BELOW_THRESHOLD",
        "ICB, true, false, 85141200 85312400, PSR",
        "ICB, true, true, 85141200 85312400, BELOW_THRESHOLD",
        "ICB, false, false, 85141200 85312400, BELOW_THRESHOLD",
        "ICB, true, false, 85312400, BELOW_THRESHOLD",
    })
    void healthCareOfARelevantAuthorityFollowsItsOwnRegime(
            OrganisationKind buyer, boolean main, boolean separable, String cpv, BuyingRegime expected) {
        HealthAnswer health = new HealthAnswer(Optional.of(main), Optional.of(separable));
        assertEquals(
                expected,
                choose(buyer, health, ValueAnswer.of(100), cpv.split(" ")).regime());
    }

    @Test
    void aMixedContractThatNobodySaidIsInseparableIsNotHealthCare() {
        HealthAnswer health = new HealthAnswer(Optional.of(true), Optional.empty());
        assertEquals(
                BuyingRegime.BELOW_THRESHOLD,
                choose(OrganisationKind.ICB, health, ValueAnswer.of(100), "85141200", "85312400")
                        .regime());
    }

    @Test
    void theFirstCodeSaysWhatAMixedContractIsMainlyFor() {
        ValueAnswer value = ValueAnswer.of(SERVICES);
        assertEquals(
                BuyingRegime.BELOW_THRESHOLD,
                choose(OrganisationKind.COUNCIL, byCodes(), value, "85312400", "79412000")
                        .regime());
        assertEquals(
                BuyingRegime.STANDARD,
                choose(OrganisationKind.COUNCIL, byCodes(), value, "79412000", "85312400")
                        .regime());
    }

    @ParameterizedTest
    @CsvSource({
        "55294999, 0, 0, BELOW_THRESHOLD",
        "55295000, 0, 0, LIGHT_TOUCH",
        "1, 55294999, 0, LIGHT_TOUCH",
        "1, 0, 55294999, LIGHT_TOUCH"
    })
    void vatExtensionsAndOptionsAreAdded(long value, long extensions, long options, BuyingRegime expected) {
        ValueAnswer answer = new ValueAnswer(Optional.of(value), extensions, options, false);
        assertEquals(
                expected,
                choose(OrganisationKind.COUNCIL, byCodes(), answer, "85312400").regime());
    }

    @Property
    void aGreaterValueNeverLeadsBackBelowTheThreshold(
            @ForAll @LongRange(min = 1, max = 200_000_000) long value,
            @ForAll @LongRange(min = 0, max = 200_000_000) long more) {
        boolean above = choose(OrganisationKind.COUNCIL, byCodes(), ValueAnswer.of(value), "85312400")
                        .regime()
                == BuyingRegime.LIGHT_TOUCH;
        boolean stillAbove = choose(
                                OrganisationKind.COUNCIL,
                                byCodes(),
                                new ValueAnswer(Optional.of(value), more, 0, true),
                                "85312400")
                        .regime()
                == BuyingRegime.LIGHT_TOUCH;
        assertTrue(stillAbove || !above);
        assertEquals(value >= LIGHT, above);
    }

    @Test
    void whatRestsOnAnUncheckedSourceSaysSo() {
        assertTrue(choose(OrganisationKind.COUNCIL, byCodes(), ValueAnswer.of(1), "98000000")
                .needsLegalCheck());
        assertFalse(choose(OrganisationKind.COUNCIL, byCodes(), ValueAnswer.of(1), "85312400")
                .needsLegalCheck());
    }

    @Test
    void theAnswerNamesTheFigureAndTheValueThatWereCompared() {
        RegimeAnswer answer = choose(OrganisationKind.COUNCIL, byCodes(), ValueAnswer.of(LIGHT), "85312400");
        assertEquals(Optional.of(Money.ofPence(LIGHT)), answer.reckonedValue());
        assertEquals(Money.ofPence(LIGHT), answer.thresholds().get(0).value());
    }

    private static HealthAnswer byCodes() {
        return HealthAnswer.byCodes();
    }

    private static ValueAnswer known(Long pence) {
        return new ValueAnswer(Optional.ofNullable(pence), 0, 0, true);
    }

    private static RegimeAnswer choose(OrganisationKind buyer, HealthAnswer health, ValueAnswer value, String... cpv) {
        List<CpvCode> codes = CpvCode.readAll(Arrays.asList(cpv), "cpv");
        return RegimePolicy.answer(new RegimeFacts(buyer, codes, health, value, DAY), figures());
    }

    private static RegimeFigures figures() {
        return new RegimeFigures(
                setting("threshold.light-touch", Setting.Kind.MONEY, "" + LIGHT),
                setting("threshold.services-sub-central", Setting.Kind.MONEY, "" + SERVICES),
                setting("vat.standard-percent", Setting.Kind.PERCENT, "20"),
                List.of(
                        new CpvRule(CpvRule.List.LIGHT_TOUCH, "85", "Health and social work", "Sch 1", true),
                        new CpvRule(CpvRule.List.LIGHT_TOUCH, "753", "Social security", "Sch 1", true),
                        new CpvRule(CpvRule.List.LIGHT_TOUCH, "98", "Other services", "Sch 1", false),
                        new CpvRule(CpvRule.List.PSR_HEALTH, "851", "Health services", "Sch 1", true)),
                List.of());
    }

    private static Setting setting(String key, Setting.Kind kind, String value) {
        return new Setting(
                key, LocalDate.of(2026, 1, 1), Optional.empty(), kind, value, "", key, "rule", "source", true, "");
    }
}
