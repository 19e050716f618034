package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                " =HYPERLINK(\"https://example.invalid\")",
                "=",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1+1)",
                "+A1",
                "-B7*2",
                "@Sheet1!A1",
                "\tSUM(A1)",
                "\r+A1+A2"
            })
    void whatASpreadsheetWouldComputeIsAFormula(String cell) {
        assertTrue(Formula.isIn(cell), cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@Home Care",
                "@Home Care (North)",
                "'Mollies' Hebe Healthcare Kings Norton",
                "-",
                "- none -",
                "1 & 2 Flax Cottages",
                "A1 Care",
                "Care = kindness",
                "100% Support",
                "1.00%",
                "\tTansy Row"
            })
    void aNameIsOnlyAName(String cell) {
        assertFalse(Formula.isIn(cell), cell);
    }

    @Test
    void aFormulaInAnyCellPutsTheRowOut() {
        assertEquals(
                List.of("row-formula"),
                Rows.faults(Rows.with(RegulatorColumn.WEB, "=WEBSERVICE(\"https://example.invalid\")")));
    }
}
