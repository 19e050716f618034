package org.homeward.contract.domain;

import static org.homeward.contract.domain.Ladders.HEALTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.contract.domain.Measure.Fate;
import org.junit.jupiter.api.Test;

class WithholdingTest {

    private static final BigDecimal TWO = new BigDecimal(2);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 14);

    /** 64,200 pounds a month, and on top of it 23,600 pounds of hours with a person. */
    private static MonthPay pay(YearMonth month) {
        return new MonthPay(
                month,
                List.of(
                        new PayLine(
                                "P1", "Hours with a person", "an hour", new BigDecimal("1000"), 2_360, 2_360_000, true),
                        new PayLine("P2", "The team's core", "a month", BigDecimal.ONE, 6_420_000, 6_420_000, false)),
                true);
    }

    private static Measure measure(int file, int milestone, LocalDate from, LocalDate until, Fate fate, LocalDate on) {
        return new Measure(file, milestone, TWO, from, Optional.ofNullable(until), fate, Optional.ofNullable(on));
    }

    private static MonthSum sum(YearMonth month, Measure... measures) {
        return new Withholding(HEALTH, List.of(measures), WithholdingTest::pay).of(month);
    }

    @Test
    void theMonthlyValueLeavesHoursWithAPersonOut() {
        MonthSum sum = sum(DECEMBER);
        assertEquals(8_780_000, sum.pay().payablePence());
        assertEquals(2_360_000, sum.pay().hoursPence());
        assertEquals(6_420_000, sum.pay().valuePence());
        assertEquals(642_000, sum.capPence());
        assertEquals(8_780_000, sum.toPayPence());
    }

    @Test
    void aMeasureTakesTwoPerCentOfEveryMonthOfWhichItRunsOneDay() {
        Measure one = measure(1, 1, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 2, 1), Fate.HELD, null);
        assertEquals(0, sum(YearMonth.of(2026, 11), one).withheldPence());
        assertEquals(128_400, sum(DECEMBER, one).withheldPence());
        assertEquals(128_400, sum(YearMonth.of(2027, 1), one).withheldPence());
        assertEquals(0, sum(YearMonth.of(2027, 2), one).withheldPence(), "put right as the month began");
    }

    @Test
    void theCapIsForTheContractOverAllCases() {
        Measure[] six = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> measure(number, 1, FIRST.plusDays(number), null, Fate.HELD, null))
                .toArray(Measure[]::new);
        MonthSum sum = sum(DECEMBER, six);
        assertEquals(642_000, sum.withheldPence());
        assertEquals(6, sum.parts().size());
        assertEquals(0, sum.parts().get(5).withheldPence(), "whoever came last finds nothing left");
        assertTrue(sum.parts().get(5).isCapped());
        assertEquals(8_780_000 - 642_000, sum.toPayPence());
    }

    @Test
    void sharesAreRoundedDownToTheTakenPenny() {
        assertEquals(0, Withholding.share(49, TWO));
        assertEquals(1, Withholding.share(50, TWO));
        assertEquals(1, Withholding.share(99, TWO));
        assertEquals(12_345, Withholding.share(1_234_599, BigDecimal.ONE));
    }

    @Test
    void whatIsPutRightInTimeComesBackWithoutInterest() {
        LocalDate right = LocalDate.of(2027, 1, 14);
        Measure one = measure(1, 1, FIRST, right, Fate.RELEASED, right);
        assertEquals(128_400, sum(DECEMBER, one).withheldPence());
        MonthSum january = sum(YearMonth.of(2027, 1), one);
        assertEquals(128_400, january.withheldPence());
        assertEquals(256_800, january.repaidPence());
        assertEquals(8_780_000 + 128_400, january.toPayPence());
    }

    @Test
    void whatWasWronglyWithheldComesBackWithInterestByTheDay() {
        LocalDate decided = LocalDate.of(2027, 3, 15);
        Measure one = measure(1, 1, FIRST, decided, Fate.WRONG, decided);
        MonthSum march = sum(YearMonth.of(2027, 3), one);
        assertEquals(4, march.repayments().size());
        MonthSum.Repayment first = march.repayments().get(0);
        assertEquals(74, first.days());
        // 1,284.00 x 8 % x 74 / 365 = 20.8255
        assertEquals(2_083, first.interestPence());
        // 43 and 15 days, and none for March itself
        assertEquals(
                List.of(2_083L, 1_210L, 422L, 0L),
                march.repayments().stream()
                        .map(MonthSum.Repayment::interestPence)
                        .toList());
        assertEquals(4 * 128_400 + 2_083 + 1_210 + 422, march.repaidPence());
    }

    @Test
    void whatIsKeptDoesNotComeBack() {
        Measure one = measure(1, 1, FIRST, null, Fate.KEPT, LocalDate.of(2027, 1, 15));
        assertEquals(0, sum(YearMonth.of(2027, 1), one).repaidPence());
        assertEquals(128_400, new Withholding(HEALTH, List.of(one), WithholdingTest::pay).keptPence(DECEMBER));
    }

    @Test
    void aCappedSumComesBackAsMuchAsWasTaken() {
        Measure[] six = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> number < 5
                        ? measure(number, 1, FIRST, null, Fate.HELD, null)
                        : measure(number, 1, FIRST, FIRST.plusDays(5), Fate.RELEASED, FIRST.plusDays(5)))
                .toArray(Measure[]::new);
        MonthSum sum = sum(DECEMBER, six);
        assertEquals(642_000, sum.withheldPence());
        assertEquals(128_400, sum.repaidPence(), "the sixth had found nothing left");
    }

    @Test
    void aCouncilLadderTakesNoMoney() {
        MonthSum sum = new Withholding(Ladders.COUNCIL, List.of(), WithholdingTest::pay).of(DECEMBER);
        assertEquals(0, sum.withheldPence());
        assertEquals(8_780_000, sum.toPayPence());
    }
}
