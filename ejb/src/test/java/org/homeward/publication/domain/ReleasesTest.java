package org.homeward.publication.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What releases say, field by field where somebody could be misled. */
class ReleasesTest {

    @Test
    void sumsAreDecimalPoundsAndExact() {
        Map<?, ?> value = (Map<?, ?>) tender().get("value");
        assertEquals(new BigDecimal("700000.50"), value.get("amount"));
        assertEquals("GBP", value.get("currency"));
    }

    @Test
    void aLightTouchTenderSaysItsRegimeAndThatItIsAboveTheThreshold() {
        assertEquals(List.of("lightTouch"), tender().get("specialRegime"));
        assertEquals(true, tender().get("aboveThreshold"));
        Map<String, Object> below = tender(Invented.tender("BELOW_THRESHOLD", "OPEN"));
        assertEquals(false, below.get("aboveThreshold"));
        assertNull(below.get("specialRegime"));
    }

    @Test
    void aTenderUnderTheSelectionRegimeNamesItsOwnLawAndNoThreshold() {
        Map<String, Object> psr = tender(Invented.tender("PSR", "OPEN"));
        assertEquals("UKSI", ((Map<?, ?>) psr.get("legalBasis")).get("scheme"));
        assertFalse(psr.containsKey("aboveThreshold"));
    }

    @Test
    void anInvitationIsALimitedProcedure() {
        assertEquals("open", tender().get("procurementMethod"));
        assertEquals(
                "limited",
                tender(Invented.tender("BELOW_THRESHOLD", "QUOTATION")).get("procurementMethod"));
    }

    @Test
    void everyCriterionStandsInEveryLotWithItsWeight() {
        for (Object lot : (List<?>) tender().get("lots")) {
            List<?> criteria = (List<?>) ((Map<?, ?>) ((Map<?, ?>) lot).get("awardCriteria")).get("criteria");
            BigDecimal sum = criteria.stream()
                    .map(one -> (Map<?, ?>) ((List<?>) ((Map<?, ?>) one).get("numbers")).get(0))
                    .map(number -> (BigDecimal) number.get("number"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, sum.compareTo(new BigDecimal(100)));
        }
    }

    @Test
    void daysOfAContractAreLondonDays() {
        Map<?, ?> period = (Map<?, ?>) tender().get("contractPeriod");
        assertEquals("2027-03-01T00:00:00Z", period.get("startDate"));
        Map<?, ?> wait = (Map<?, ?>) award().get("standstillPeriod");
        assertEquals("2027-01-11T00:00:00Z", wait.get("startDate"));
        assertEquals("2027-01-21T00:00:00Z", wait.get("endDate"));
    }

    @Test
    void theNoticeStandsInItsSectionWithItsNumber() {
        List<Map<String, Object>> story = Invented.story();
        assertEquals("UK3", document(story.get(0).get("planning")).get("noticeType"));
        assertEquals("UK4", document(story.get(1).get("tender")).get("noticeType"));
        assertEquals(
                "UK6", document(((List<?>) story.get(4).get("awards")).get(0)).get("noticeType"));
        assertEquals(
                "UK7",
                document(((List<?>) story.get(5).get("contracts")).get(0)).get("noticeType"));
        Map<String, Object> intention =
                Invented.published(1, NoticeKind.PSR_INTENTION, "award", AwardRelease.of(Invented.award()));
        assertNull(document(((List<?>) intention.get("awards")).get(0)).get("noticeType"));
    }

    @Test
    void aChangeNamesTheReleaseThatItChangesAndItsOwn() {
        Map<?, ?> change =
                (Map<?, ?>) ((List<?>) ((Map<?, ?>) Invented.story().get(2).get("tender")).get("amendments")).get(0);
        assertEquals("NT-00002", change.get("amendsReleaseID"));
        assertEquals("NT-00003", change.get("releaseID"));
    }

    @Test
    void anAwardIsPendingUntilTheContractIsSigned() {
        assertEquals("pending", award().get("status"));
        Map<?, ?> signed =
                (Map<?, ?>) ((List<?>) AwardRelease.signed(Invented.contract()).get("awards")).get(0);
        assertEquals("active", signed.get("status"));
    }

    @Test
    void anAwardThatDoesNotStandIsCancelledAndTheNextIsAnotherOne() {
        Map<String, Object> compiled = CompiledRelease.of(List.of(
                Invented.published(1, NoticeKind.UK6, "award", AwardRelease.of(Invented.award())),
                Invented.published(
                        2,
                        NoticeKind.UK6,
                        "awardCancellation",
                        AwardRelease.withdrawn(Invented.award(), "The supplier did not take the contract.")),
                Invented.published(3, NoticeKind.UK6, "award", AwardRelease.of(Invented.nextAward()))));
        List<?> awards = (List<?>) compiled.get("awards");
        assertEquals(
                List.of("cancelled", "pending"),
                awards.stream().map(one -> ((Map<?, ?>) one).get("status")).toList());
        for (Object award : awards) {
            assertEquals(1, ((List<?>) ((Map<?, ?>) award).get("suppliers")).size(), award::toString);
        }
    }

    /** How many people a lot is for could name them; no release says it. */
    @Test
    void noReleaseSaysHowManyPeopleThereAre() {
        assertFalse(tender().toString().contains("people="));
        assertFalse(PlanningRelease.of(Invented.plan()).toString().contains("people="));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        TenderNotice notice = Invented.tender();
        assertTrue(tender().containsKey("enquiryPeriod"));
        assertFalse(tender().containsKey("lotDetails"));
        for (Object lot : (List<?>) tender(notice).get("lots")) {
            assertFalse(((Map<?, ?>) lot).containsKey("value"));
        }
    }

    private static Map<String, Object> tender() {
        return tender(Invented.tender());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tender(TenderNotice notice) {
        return (Map<String, Object>) TenderRelease.of(notice).get("tender");
    }

    private static Map<?, ?> award() {
        return (Map<?, ?>) ((List<?>) AwardRelease.of(Invented.award()).get("awards")).get(0);
    }

    private static Map<?, ?> document(Object section) {
        return (Map<?, ?>) ((List<?>) ((Map<?, ?>) section).get("documents")).get(0);
    }
}
