package org.homeward.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyConverterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"24.65|2465", "£1,234.50|123450", "1234567|123456700", " 1 234.5 |123450", "\u22123|-300"})
    void aSumIsReadAsPeopleTypeIt(String typed, long pence) {
        assertEquals(pence, MoneyConverter.read(typed).pence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"24,65", "1,23,456", "1234,567", ",5", "1.234", "abc", "1e3", "£"})
    void aCommaThatDoesNotPartThousandsIsNotGuessedAt(String typed) {
        assertThrows(NumberFormatException.class, () -> MoneyConverter.read(typed));
    }
}
