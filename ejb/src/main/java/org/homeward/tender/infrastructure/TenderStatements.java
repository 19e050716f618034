package org.homeward.tender.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.RegimeAnswer;
import org.homeward.tender.domain.TenderHead.HealthAnswer;
import org.homeward.tender.domain.TenderHead.ValueAnswer;

/**
 * What was asked and answered when the route of a tender was chosen, kept word for word: the figures of that day are part
 * of the reason, whatever they become later.
 */
@ApplicationScoped
public class TenderStatements {

    /** The answers that the regime was chosen by. */
    public record Asked(ValueAnswer value, HealthAnswer health) {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // only the components of a record are kept, not what it works out from them
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    @Inject
    private Sql sql;

    public void write(long tender, Asked asked, RegimeAnswer answer) {
        sql.update(
                "update tender set regime_question = ?::jsonb, regime_reason = ?::jsonb where id = ?",
                text(asked),
                text(answer),
                tender);
    }

    public Asked asked(long tender) {
        return read("regime_question", Asked.class, tender);
    }

    public RegimeAnswer answer(long tender) {
        return read("regime_reason", RegimeAnswer.class, tender);
    }

    private <T> T read(String column, Class<T> type, long tender) {
        String json = sql.first(
                        "select " + column + "::text as json from tender where id = ?",
                        row -> row.getString("json"),
                        tender)
                .orElseThrow();
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept of the tender's route cannot be read", e);
        }
    }

    static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can always be written", e);
        }
    }

    static <T> Optional<T> value(String json, Class<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(json, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept cannot be read", e);
        }
    }
}
