package org.homeward.tender.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Setting;
import org.homeward.tender.domain.TenderHead.HealthAnswer;
import org.homeward.tender.domain.TenderHead.ValueAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenderRulesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");

    @Test
    void aTenderThatHoldsToEverythingHasNothingInItsWay() {
        assertEquals(List.of(), codes(tender("60", "40", "LOWEST_OVER_THIS", 300, "2026-12-10T12:00:00Z", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "60, 40, LOWEST_OVER_THIS, ''",
        "60.01, 39.99, LOWEST_OVER_THIS, ''",
        "60, 39.99, LOWEST_OVER_THIS, weights-not-100",
        "60.01, 40, LOWEST_OVER_THIS, weights-not-100",
        "59.99, 40.01, LOWEST_OVER_THIS, price-share-high",
        "100, 0, FIXED_FEE, ''",
        "60, 40, FIXED_FEE, fixed-fee-weight",
        "100, 0, LOWEST_OVER_THIS, price-weight-nought",
    })
    void weightsMakeAHundredAndThePriceHasItsBound(String quality, String price, String method, String expected) {
        List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected);
        assertEquals(wanted, codes(tender(quality, price, method, 300, "2026-12-10T12:00:00Z", "")));
    }

    @Property
    void anyWeightsPassOnlyIfTheyMakeAHundredExactly(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 10_000) Integer> hundredths) {
        List<QuestionDraft> questions = new ArrayList<>();
        hundredths.forEach(
                weight -> questions.add(question("Q" + questions.size(), BigDecimal.valueOf(weight, 2), 100, "How?")));
        boolean refused = codes(with(questions, "40", "LOWEST_OVER_THIS", "2026-12-30T12:00:00Z", ""))
                .contains("weights-not-100");
        assertEquals(hundredths.stream().mapToInt(Integer::intValue).sum() != 6_000, refused);
    }

    /** At half past eleven in the evening in London it is still the 22nd: days are counted by date, not by hours. */
    @ParameterizedTest
    @CsvSource({
        "1000, 2026-12-02T00:00:00Z, '', ''",
        "1000, 2026-12-01T23:59:59Z, '', period-short",
        "1000, 2026-12-01T23:59:59Z, People go home soon, ''",
        "1001, 2026-12-02T00:00:00Z, '', period-short",
        "1001, 2026-12-22T00:00:00Z, '', ''",
        "1001, 2026-12-21T23:59:59Z, '', period-short",
        "1000, 2026-11-22T23:30:00Z, '', deadline-past",
    })
    void daysAreCountedByDateInLondon(int words, String deadline, String reason, String expected) {
        List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected);
        assertEquals(wanted, codes(tender("60", "40", "LOWEST_OVER_THIS", words, deadline, reason)));
    }

    @Test
    void whatTheLawForbidsIsFoundWhereverItStands() {
        TenderDraft good = tender("60", "40", "LOWEST_OVER_THIS", 300, "2026-12-10T12:00:00Z", "");
        TenderDraft bad = new TenderDraft(
                good.head(),
                good.lots(),
                "",
                List.of(question("Q1", new BigDecimal("60"), 300, "Attach your audited accounts.")),
                good.price(),
                good.timetable(),
                "Insurance must be in place before award.",
                List.of("You must hold ISO 9001."),
                List.of(
                        demand("PRIOR_AWARD", "A contract with anyone", "AT_CONTRACT_START"),
                        demand("INSURANCE", "Public liability of £5 million", "BEFORE_AWARD"),
                        demand("INSURANCE", "Public liability of £5 million", "AT_CONTRACT_START")),
                "",
                true,
                Optional.empty());
        assertEquals(
                List.of(
                        "questions[0].text demand-audited-accounts",
                        "contractTerms demand-early-insurance",
                        "conditions[0] demand-no-equivalent",
                        "demands[0].text demand-prior-award",
                        "demands[1].text demand-early-insurance"),
                DemandRules.refused(bad).stream()
                        .map(finding -> finding.field() + " " + finding.code())
                        .toList());
        Refused refusal = assertThrows(Refused.class, () -> Findings.refuse(DemandRules.refused(bad)));
        assertEquals(5, refusal.errors().size());
        assertTrue(refusal.source().contains("s.22"));
    }

    @Test
    void whatIsMissingIsInvalidAndNotARule() {
        TenderDraft empty = new TenderDraft(
                head("OPEN"),
                List.of(),
                "",
                List.of(),
                new PriceDraft(BigDecimal.ZERO, "LOWEST_OVER_THIS", ""),
                new TimetableDraft(Optional.empty(), Optional.empty(), ""),
                "",
                List.of(),
                List.of(),
                "",
                true,
                Optional.empty());
        Invalid refusal = assertThrows(Invalid.class, () -> Findings.refuse(blockers(empty)));
        assertEquals(
                List.of("lots", "questions", "questionsClose", "deadline"),
                refusal.errors().stream().map(Invalid.FieldError::field).toList());
    }

    @Test
    void theBurdenIsReadingWritingAndWhatTheProfileDoesNotHold() {
        TenderDraft tender = tender("60", "40", "LOWEST_OVER_THIS", 500, "2026-12-30T12:00:00Z", "");
        TenderDraft asking = new TenderDraft(
                tender.head(),
                tender.lots(),
                "",
                tender.questions(),
                tender.price(),
                tender.timetable(),
                "",
                List.of(),
                List.of(
                        new DemandDraft("POLICY", "Safeguarding", "BEFORE_AWARD", false, false, "SAFEGUARDING_POLICY"),
                        new DemandDraft("OTHER", "A plan", "BEFORE_AWARD", false, false, ""),
                        demand("INSURANCE", "Cover", "AT_CONTRACT_START")),
                "",
                true,
                Optional.empty());
        Burden burden = BurdenMeter.of(asking, figures().burden());
        assertEquals(500, burden.wordsToWrite());
        assertEquals(2, burden.uploads());
        assertEquals(1, burden.evidenceBeyondProfile());
        // 500 words at 250 an hour, 20 minutes for the plan, and 18 words to read at 200 a minute
        assertEquals(18, burden.wordsToRead());
        assertEquals(new BigDecimal("2.33"), burden.hours());
        assertEquals(Money.ofPence(5837), burden.cost());
        assertEquals(Optional.of(new BigDecimal("0.06")), burden.percentOfValue());
    }

    private static List<String> codes(TenderDraft draft) {
        return blockers(draft).stream().map(Finding::code).toList();
    }

    private static List<Finding> blockers(TenderDraft draft) {
        return TenderRules.blockers(draft, BuyingRegime.BELOW_THRESHOLD, figures(), NOW, LONDON);
    }

    private static TenderDraft tender(
            String quality, String price, String method, int words, String deadline, String reason) {
        return with(
                List.of(question("Q1", new BigDecimal(quality), words, "How will you support people?")),
                price,
                method,
                deadline,
                reason);
    }

    private static TenderDraft with(
            List<QuestionDraft> questions, String price, String method, String deadline, String reason) {
        Instant until = Instant.parse(deadline);
        return new TenderDraft(
                head("OPEN"),
                List.of(new LotDraft(
                        "Hallow Vale", List.of("E1"), Optional.empty(), Optional.empty(), Optional.empty())),
                "",
                questions,
                new PriceDraft(new BigDecimal(price), method, ""),
                new TimetableDraft(Optional.of(NOW.plusSeconds(60)), Optional.of(until), reason),
                "",
                List.of(),
                List.of(),
                "",
                true,
                Optional.empty());
    }

    private static TenderHead head(String route) {
        return new TenderHead(
                "Support at home",
                "Four people",
                route,
                List.of("85312400"),
                "",
                ValueAnswer.of(10_000_000),
                HealthAnswer.byCodes());
    }

    private static QuestionDraft question(String ref, BigDecimal weight, int words, String text) {
        return new QuestionDraft(
                ref,
                text,
                "",
                words,
                List.of(new MarkMeaning(0, "No"), new MarkMeaning(5, "Yes")),
                weight,
                Optional.empty(),
                false);
    }

    private static DemandDraft demand(String kind, String text, String when) {
        return new DemandDraft(kind, text, when, false, false, "");
    }

    private static TenderFigures figures() {
        return new TenderFigures(
                setting(Setting.Kind.PERCENT, "40"),
                setting(Setting.Kind.WHOLE, "30"),
                setting(Setting.Kind.WHOLE, "10"),
                setting(Setting.Kind.WHOLE, "1000"),
                new BurdenFigures(200, 250, 20, Money.ofPence(2500), 24, new BigDecimal("1")),
                List.of(new RouteRule(
                        BuyingRegime.BELOW_THRESHOLD,
                        "OPEN",
                        "ALWAYS",
                        true,
                        List.of(),
                        0,
                        "VOLUNTARY",
                        "ANYBODY",
                        0,
                        "rule",
                        "source",
                        "explanation",
                        true)));
    }

    private static Setting setting(Setting.Kind kind, String value) {
        return new Setting(
                "key",
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                kind,
                value,
                "",
                "title",
                "rule",
                "source",
                true,
                "");
    }
}
