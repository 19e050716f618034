package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowJudgeTest {

    @Test
    void aGoodRowIsUnderstoodWithAllItsFacts() {
        Judgement.Accepted row = Rows.accepted(Rows.with(Map.of()));
        assertEquals(3, row.row());
        assertEquals("Tansy Row", row.location().name());
        assertEquals(Rows.WENBRIDGE, row.location().councilId());
        assertEquals(Optional.of(LocalDate.of(2016, 9, 5)), row.location().opened());
        assertEquals(Optional.of(LocalDate.of(2024, 9, 18)), row.ratings().published());
        assertEquals(Rating.GOOD, row.ratings().of(RatingDomain.OVERALL));
        assertEquals(Rating.NOT_RATED, row.ratings().of(RatingDomain.SAFE));
        assertEquals(Optional.empty(), row.location().places());
        assertEquals("1-9000001007", row.provider().regulatorId());
    }

    @Test
    void strayBlanksAndCapitalsChangeNothing() {
        Judgement.Accepted tidy = Rows.accepted(Rows.with(Map.of()));
        Judgement.Accepted untidy = Rows.accepted(Rows.with(Map.of(
                RegulatorColumn.LOCATION_NAME, "  Tansy \n Row ",
                RegulatorColumn.LOCATION_ID, " 1-9000002004",
                RegulatorColumn.COUNCIL, "wenBRIDGE ",
                RegulatorColumn.DORMANT, " n",
                RegulatorColumn.OVERALL_RATING, "  good ",
                RegulatorColumn.SERVICE_TYPES, "SUPPORTED living service ,")));
        assertEquals(tidy.contentsDigest(), untidy.contentsDigest());
    }

    @Test
    void anotherRatingIsAnotherContentButTheSameFacts() {
        Judgement.Accepted good = Rows.accepted(Rows.with(Map.of()));
        Judgement.Accepted better = Rows.accepted(Rows.with(RegulatorColumn.OVERALL_RATING, "Outstanding"));
        assertNotEquals(good.contentsDigest(), better.contentsDigest());
        assertEquals(good.location().digest("1-1"), better.location().digest("1-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "LOCATION_ID, 1-9OOOOO2004, row-id",
        "LOCATION_ID, '', row-id",
        "LOCATION_ID, RX3LD, row-id",
        "PROVIDER_ID, 12345, row-id",
        "LOCATION_NAME, ' ', row-empty-cell",
        "PROVIDER_NAME, '', row-empty-cell",
        "COUNCIL, '', row-empty-cell",
        "COUNCIL, Nowhere on the Wold, row-council",
        "OPENED, 31/02/2016, row-date",
        "OPENED, 2016-02-30, row-date",
        "PUBLISHED, 13/40/2025 12:00:00 AM, row-date",
        "PUBLISHED, 1/2/0025, row-date",
        "CLOSED, 2016-09-04, row-closed-before-opened",
        "OVERALL_RATING, Splendid, row-rating",
        "WELL_LED_RATING, Okay, row-rating",
        "DORMANT, perhaps, row-yes-or-no",
        "DORMANT, '', row-yes-or-no",
        "PLACES, -3, row-number",
        "PLACES, 4.5, row-number",
        "PLACES, many, row-number",
        "PLACES, 999999, row-number",
        "LOCATIONS_NATIONALLY, 99999999999, row-number",
        "COMPANY_NUMBER, 123456789, row-company-number",
        "SERVICE_TYPES, ???, row-words"
    })
    void aCellThatCannotBeUnderstoodIsNamed(RegulatorColumn column, String cell, String code) {
        assertEquals(List.of(code), Rows.faults(Rows.with(column, cell)));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertEquals(
                List.of("row-council", "row-id", "row-rating"),
                Rows.faults(Rows.with(Map.of(
                        RegulatorColumn.COUNCIL, "Atlantis",
                        RegulatorColumn.LOCATION_ID, "x",
                        RegulatorColumn.OVERALL_RATING, "Fine"))));
    }

    @Test
    void anNhsBodyAndItsSitesHaveCodesOfNhsOds() {
        assertEquals(
                List.of(),
                Rows.faults(Rows.with(Map.of(
                        RegulatorColumn.OWNERSHIP, "NHS Body",
                        RegulatorColumn.LOCATION_ID, "RX3LD",
                        RegulatorColumn.PROVIDER_ID, "RX3"))));
    }

    @Test
    void aCompanyNumberGetsBackTheNoughtThatASpreadsheetDropped() {
        assertEquals(
                Optional.of("03286106"),
                Rows.accepted(Rows.with(RegulatorColumn.COMPANY_NUMBER, "3286106"))
                        .provider()
                        .companyNumber());
    }

    @Test
    void theMarkBeforeABrandIsNoPartOfItsName() {
        assertEquals(
                Optional.of("Voyage"),
                Rows.accepted(Rows.with(RegulatorColumn.BRAND, "BRAND Voyage"))
                        .provider()
                        .brand());
    }

    @Test
    void aWordThatWeDoNotKnowIsTakenUpAsItStands() {
        List<Term> words = Rows.accepted(
                        Rows.with(RegulatorColumn.SERVICE_TYPES, "Supported living service, Teleported support"))
                .location()
                .serviceTypes();
        assertTrue(words.contains(new Term(TermKind.SERVICE_TYPE, "TELEPORTED_SUPPORT", "Teleported support")));
        assertEquals(2, words.size());
    }

    @Test
    void aRowThatIsTooShortOrBlankIsLeftOut() {
        assertEquals(List.of("row-cells"), Rows.faults(Rows.of(List.of("Tansy Row", "1-9000002004"))));
        assertEquals(
                List.of("row-blank"), Rows.faults(Rows.of(Collections.nCopies(RegulatorColumn.values().length, " "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tansy\u0007Row", "Tansy\u001bRow"})
    void controlCharactersAreRefused(String name) {
        assertEquals(List.of("row-control"), Rows.faults(Rows.with(RegulatorColumn.LOCATION_NAME, name)));
    }

    @Test
    void whatIsQuotedFromACellIsShort() {
        Judgement.Rejected rejected =
                (Judgement.Rejected) Rows.JUDGE.judge(Rows.with(RegulatorColumn.COUNCIL, "x".repeat(400)));
        assertEquals(81, rejected.faults().get(0).parameters().get(0).length());
    }
}
