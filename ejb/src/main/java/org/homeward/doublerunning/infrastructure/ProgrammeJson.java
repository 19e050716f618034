package org.homeward.doublerunning.infrastructure;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import org.homeward.doublerunning.domain.Programme;

/** A programme as it lies in the database: the fields of its records by name, percentages as texts. */
final class ProgrammeJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .withConfigOverride(
                    BigDecimal.class, decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    private ProgrammeJson() {}

    static String write(Programme programme) {
        try {
            return MAPPER.writeValueAsString(programme);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a programme cannot be written", e);
        }
    }

    static Programme read(String document) {
        try {
            return MAPPER.readValue(document, Programme.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored programme cannot be read", e);
        }
    }
}
