package org.homeward.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.homeward.shared.domain.Invalid;
import org.junit.jupiter.api.Test;

class ActualsHeaderTest {

    private static final ActualsHeader HEADER = ActualsHeader.of(
            List.of("Date", "Cost centre", "Subjective_Code", "Amount", "REFERENCE", "Description", "Batch"));

    private static ActualsHeader.Read read(String date, String amount) {
        return HEADER.read(2, List.of(date, "C100", "5200", amount, "INV 1", "Week 1", "x"));
    }

    private static long pence(String amount) {
        return read("2026-11-02", amount).row().orElseThrow().pence();
    }

    private static String fault(String date, String amount) {
        return read(date, amount).faults().get(0).code();
    }

    @Test
    void sumsAreReadAsLedgersWriteThem() {
        assertEquals(123_450, pence("1234.5"));
        assertEquals(123_450, pence("£1,234.50"));
        assertEquals(-41_200, pence("(412.00)"));
        assertEquals(-41_200, pence("-412"));
        assertEquals(-41_200, pence("412.00-"));
        assertEquals(-41_200, pence("\u2212412.00"));
    }

    @Test
    void whatIsNoSumOrNoDayIsSaid() {
        for (String amount : List.of("", "1,23.00", "12.345", "twelve", "1e3", "--1", "(-1", "99999999999999")) {
            assertEquals("actual-amount", fault("2026-11-02", amount), amount);
        }
        assertEquals("actual-nought", fault("2026-11-02", "0.00"));
        for (String date : List.of("", "31/02/2026", "2026-13-01", "02-11-2026", "1/1/1826")) {
            assertEquals("actual-date", fault(date, "1"), date);
        }
        assertEquals(
                "2026-11-02", read("2/11/2026", "1").row().orElseThrow().date().toString());
    }

    @Test
    void aRowWithOtherCellsThanTheHeaderIsNotTaken() {
        assertEquals(
                "actual-cells",
                HEADER.read(3, List.of("2026-11-02", "C100")).faults().get(0).code());
    }

    @Test
    void missingColumnsAreNamed() {
        Invalid refusal = assertThrows(Invalid.class, () -> ActualsHeader.of(List.of("date", "amount")));
        assertTrue(refusal.parameters().get(0).contains("cost centre"), refusal::getMessage);
        assertThrows(
                Invalid.class,
                () -> ActualsHeader.of(List.of(
                        "date", "Date", "cost centre", "subjective code", "amount", "reference", "description")));
    }

    @Test
    void equalRowsAreToldApartByTheirNumber() {
        ActualRow row = read("2026-11-02", "1").row().orElseThrow();
        assertEquals(row.key(1), read("02/11/2026", "1.00").row().orElseThrow().key(1));
        assertNotEquals(row.key(1), row.key(2));
    }

    @Test
    void aPaymentIsDrawnFromTheOldestAndRefundedToTheNewest() {
        Draw.ReinvestmentFund old = new Draw.ReinvestmentFund(1, "RI-1", 1, new Fund(0, 300, 50));
        Draw.ReinvestmentFund young = new Draw.ReinvestmentFund(2, "RI-2", 2, new Fund(0, 500, 70));
        assertEquals(List.of(new Draw.Part(old, 300), new Draw.Part(young, 200)), Draw.of(500, List.of(old, young)));
        assertEquals(List.of(new Draw.Part(young, -70), new Draw.Part(old, -10)), Draw.of(-80, List.of(old, young)));
        assertEquals(List.of(), Draw.of(801, List.of(old, young)));
    }
}
