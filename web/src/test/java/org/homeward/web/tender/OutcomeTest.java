package org.homeward.web.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.domain.OutcomeView.Kind;
import org.homeward.award.domain.ToldBid;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Instant END = Instant.parse("2026-12-02T00:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 1);
    private static final Instant BEFORE = END.minusSeconds(1);

    @Test
    void theTagSaysWhatTheBuyerWaitsFor() {
        assertEquals("TENDER_STANDSTILL", Outcome.tag(List.of(said(Kind.INTENDED)), BEFORE));
        assertEquals("TENDER_CHOSEN", Outcome.tag(List.of(said(Kind.INTENDED)), END));
        assertEquals("TENDER_AWARDED", Outcome.tag(List.of(said(Kind.CONTRACTED), said(Kind.AWARDED)), END));
        assertEquals("TENDER_CONTRACTED", Outcome.tag(List.of(said(Kind.NO_AWARD), said(Kind.CONTRACTED)), END));
        assertEquals("TENDER_NOBODY", Outcome.tag(List.of(said(Kind.NO_AWARD)), END));
        assertEquals("TENDER_DECIDED", Outcome.tag(List.of(), END));
    }

    @Test
    void aTenderIsBeingJudgedUntilBiddersWereToldAboutEachOpenedLot() {
        List<OutcomeView> told = List.of(said(Kind.INTENDED));
        assertEquals("TENDER_STANDSTILL", Outcome.tag("TENDER_OPENED", 1, told, BEFORE));
        assertEquals("TENDER_OPENED", Outcome.tag("TENDER_OPENED", 2, told, BEFORE));
        assertEquals("TENDER_OPENED", Outcome.tag("TENDER_OPENED", 1, List.of(said(Kind.DECLINED)), BEFORE));
        assertEquals("LOT_CLOSED", Outcome.tag("LOT_CLOSED", 0, List.of(), BEFORE));
    }

    @Test
    void aDecisionStandsUntilItIsDeclinedOrTakenBack() {
        assertTrue(Outcome.stands(List.of(said(Kind.DECLINED), said(Kind.CONTRACTED))));
        assertFalse(Outcome.stands(List.of(said(Kind.DECLINED), said(Kind.SET_ASIDE))));
        assertFalse(Outcome.stands(List.of()));
    }

    @Test
    void aBidderIsToldTheLastDayOfAStandstillOnlyWhileItRuns() {
        assertEquals(Optional.of(LAST_DAY), told(Kind.INTENDED).waitsUntil(BEFORE));
        assertEquals(Optional.empty(), told(Kind.INTENDED).waitsUntil(END));
        assertEquals(Optional.empty(), told(Kind.AWARDED).waitsUntil(BEFORE));
        assertTrue(told(Kind.SET_ASIDE).open());
        assertTrue(told(Kind.NO_AWARD).nobody());
    }

    private static ToldBid told(Kind kind) {
        return new ToldBid(
                "HW-2026-0001", 1, true, Optional.of(kind), Optional.of(LAST_DAY), Optional.of(END), Optional.empty());
    }

    private static OutcomeView said(Kind kind) {
        return new OutcomeView(
                1,
                kind,
                "",
                "",
                Optional.of(LAST_DAY),
                Optional.of(END),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                BEFORE);
    }
}
