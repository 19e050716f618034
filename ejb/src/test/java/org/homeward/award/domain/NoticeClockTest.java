package org.homeward.award.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.award.domain.PublishingDuty.Standing;
import org.homeward.publication.domain.NoticeDuty;
import org.homeward.publication.domain.NoticeDuty.Moment;
import org.homeward.publication.domain.NoticeDuty.Strength;
import org.homeward.publication.domain.NoticeKind;
import org.junit.jupiter.api.Test;

class NoticeClockTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 12, 17);

    private static PublishingDuty on(
            Strength strength, Optional<LocalDate> from, Optional<String> notice, LocalDate day) {
        NoticeDuty duty = new NoticeDuty(
                NoticeKind.UK7, strength, Moment.AFTER_SIGNING, OptionalInt.of(30), "rule", "source", true);
        return new NoticeClock(duty, 1, notice, from).at(day);
    }

    @Test
    void thirtyDaysAfterTheSigningItIsStillInTimeAndTheDayAfterItIsLate() {
        LocalDate last = SIGNED.plusDays(30);
        PublishingDuty due = on(Strength.MUST, Optional.of(SIGNED), Optional.empty(), last);
        assertEquals(Optional.of(last), due.due());
        assertEquals(Standing.DUE, due.standing());
        assertEquals(
                Standing.OVERDUE,
                on(Strength.MUST, Optional.of(SIGNED), Optional.empty(), last.plusDays(1))
                        .standing());
    }

    @Test
    void beforeItsMomentItWaitsAndOnceItIsOutItIsDone() {
        assertEquals(
                Standing.LATER,
                on(Strength.MUST, Optional.empty(), Optional.empty(), SIGNED).standing());
        assertEquals(
                Standing.DONE,
                on(Strength.MUST, Optional.of(SIGNED), Optional.of("NT-00001"), SIGNED.plusDays(99))
                        .standing());
    }

    @Test
    void whatMayBePublishedIsNeverLate() {
        assertEquals(
                Standing.OPTIONAL,
                on(Strength.MAY, Optional.of(SIGNED), Optional.empty(), SIGNED.plusDays(99))
                        .standing());
    }
}
