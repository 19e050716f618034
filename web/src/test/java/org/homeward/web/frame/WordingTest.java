package org.homeward.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.shared.domain.Money;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Instant NOON_IN_WINTER = Instant.parse("2026-12-11T12:00:00Z");

    @Test
    void datesAreSaidWithTheMonthAsAWord() {
        assertEquals("3 March 2027", Wording.date(LocalDate.of(2027, 3, 3)));
        assertEquals("Wednesday 3 March 2027", Wording.day(LocalDate.of(2027, 3, 3)));
        assertEquals("", Wording.date(null));
    }

    @Test
    void anInstantIsSaidInLondonWithItsZone() {
        assertEquals("Friday 11 December 2026, 12 noon GMT", Wording.moment(NOON_IN_WINTER));
        assertEquals("Wednesday 1 July 2026, 00:30 BST", Wording.moment(Instant.parse("2026-06-30T23:30:00Z")));
        assertEquals("11 December 2026, 12:00:00 GMT", Wording.stamp(NOON_IN_WINTER));
    }

    @Test
    void aWordGoesWithItsNumber() {
        String text = "{0} {0|person has|people have} {1} {1|question|questions}";
        assertEquals("1 person has 2 questions", Wording.fill2(text, 1, "2"));
        assertEquals("1,001 people have 1 question", Wording.fill2(text, "1,001", 1));
        assertEquals("0 people have {1|a} ", Wording.fill("{0} {0|person has|people have} {1|a} ", 0));
    }

    @Test
    void theTimeLeftIsSaidInDaysHoursAndMinutes() {
        assertEquals(
                "18 days, 1 hour and 46 minutes left",
                Wording.left(NOON_IN_WINTER, Instant.parse("2026-11-23T10:14:00Z")));
        assertEquals("1 minute left", Wording.left(NOON_IN_WINTER, NOON_IN_WINTER.minusSeconds(119)));
        assertEquals("less than a minute left", Wording.left(NOON_IN_WINTER, NOON_IN_WINTER.minusSeconds(59)));
        assertEquals("2 hours ago", Wording.left(NOON_IN_WINTER, NOON_IN_WINTER.plusSeconds(7200)));
    }

    @Test
    void aDeadlineIsSoonWithinTwoDaysAndPastFromItsOwnInstantOn() {
        assertEquals("", Wording.urgency(NOON_IN_WINTER, NOON_IN_WINTER.minusSeconds(48 * 3600)));
        assertEquals("hw-clock--soon", Wording.urgency(NOON_IN_WINTER, NOON_IN_WINTER.minusSeconds(48 * 3600 - 1)));
        assertEquals("hw-clock--soon", Wording.urgency(NOON_IN_WINTER, NOON_IN_WINTER.minusNanos(1)));
        assertEquals("hw-clock--past", Wording.urgency(NOON_IN_WINTER, NOON_IN_WINTER));
    }

    @Test
    void moneyIsPenceAsNumberTextOrSumWithARealMinusSign() {
        assertEquals("£1,234.50", Wording.money(123450L));
        assertEquals("£25.15", Wording.money("2515"));
        assertEquals("\u2212£0.05", Wording.money(Money.ofPence(-5)));
    }

    @Test
    void wordsAreRunsOfAnythingButWhiteSpace() {
        assertEquals(0, Wording.words(" \n "));
        assertEquals(5, Wording.words(" One-page  profile,\nthen the advert "));
        assertEquals("2 of 300 words", Wording.count("two words", 300));
    }

    @Test
    void aBarNeverLeavesItsFrame() {
        assertEquals(114, Wording.share("38", 100));
        assertEquals(300, Wording.share(140, 100));
        assertEquals(0, Wording.share(-1, 100));
        assertEquals(0, Wording.share(1, 0));
    }
}
