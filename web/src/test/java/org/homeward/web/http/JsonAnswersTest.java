package org.homeward.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonAnswersTest {

    record Answer(
            LocalDate day,
            YearMonth month,
            Instant at,
            BigDecimal sum,
            Optional<String> there,
            Optional<String> absent,
            String unknown,
            List<String> none) {}

    @Test
    void writesDatesAsTextAndLeavesOutWhatIsNotKnown() throws JsonProcessingException {
        Answer answer = new Answer(
                LocalDate.of(2026, 4, 1),
                YearMonth.of(2026, 4),
                Instant.parse("2026-04-01T09:30:00.5Z"),
                new BigDecimal("1.50"),
                Optional.of("x"),
                Optional.empty(),
                null,
                List.of());
        assertEquals(
                "{\"day\":\"2026-04-01\",\"month\":\"2026-04\",\"at\":\"2026-04-01T09:30:00.500Z\",\"sum\":1.50,"
                        + "\"there\":\"x\",\"none\":[]}",
                Json.strict().writeValueAsString(answer));
    }
}
