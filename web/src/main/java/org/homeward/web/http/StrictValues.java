package org.homeward.web.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Values that Jackson would take in more than one form, or that the database would choke on. */
final class StrictValues {

    /** The scale of a number written with an exponent: 1e999999999 is short to send and endless to work out. */
    private static final int MOST_DIGITS = 30;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");

    private StrictValues() {}

    static Module module() {
        return new SimpleModule("homeward-strict-values")
                .addDeserializer(LocalDate.class, new Text<>(LocalDate.class, StrictValues::date))
                .addDeserializer(YearMonth.class, new Text<>(YearMonth.class, StrictValues::month))
                .addDeserializer(Instant.class, new Text<>(Instant.class, StrictValues::instant))
                .addDeserializer(String.class, new StorableText())
                .addDeserializer(BigDecimal.class, new BoundedNumber());
    }

    static LocalDate date(String text) {
        return within(LocalDate.parse(matched(DATE, text)));
    }

    static YearMonth month(String text) {
        return YearMonth.parse(matched(MONTH, text));
    }

    static Instant instant(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(matched(INSTANT, text));
        within(moment.toLocalDate());
        return moment.toInstant();
    }

    /** Nothing in the product is older or later; a year 202 is a slip of the finger. */
    private static LocalDate within(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("out of range");
        }
        return day;
    }

    private static String matched(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new DateTimeException("not of the form");
        }
        return text;
    }

    /** Reads a value from a JSON text and from nothing else. */
    private static final class Text<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> parse;

        Text(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw context.wrongTokenException(parser, handledType(), JsonToken.VALUE_STRING, "a text is needed");
            }
            String text = parser.getText();
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                throw context.weirdStringException(text, handledType(), "not of the form");
            }
        }
    }

    /** Text that PostgreSQL can store: no NUL, no half of a surrogate pair. */
    private static final class StorableText extends StdScalarDeserializer<String> {

        StorableText() {
            super(String.class);
        }

        @Override
        public LogicalType logicalType() {
            return LogicalType.Textual;
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw context.wrongTokenException(parser, String.class, JsonToken.VALUE_STRING, "a text is needed");
            }
            String text = parser.getText();
            if (!PlainText.canBeStored(text)) {
                throw context.weirdStringException("", String.class, "cannot be stored");
            }
            return text;
        }
    }

    /** A decimal number, or a text that is one (percentages may come as either), of a size that one can work with. */
    private static final class BoundedNumber extends StdScalarDeserializer<BigDecimal> {

        private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

        BoundedNumber() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                return fromText(parser.getText(), context);
            }
            if (!parser.currentToken().isNumeric()) {
                throw context.wrongTokenException(
                        parser, BigDecimal.class, JsonToken.VALUE_NUMBER_FLOAT, "a number is needed");
            }
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
                    || Math.abs((long) number.scale()) > MOST_DIGITS) {
                throw context.weirdStringException("", BigDecimal.class, "too large");
            }
            return number;
        }

        private static BigDecimal fromText(String text, DeserializationContext context) throws IOException {
            if (!DECIMAL.matcher(text).matches()) {
                throw context.weirdStringException("", BigDecimal.class, "not a number");
            }
            return new BigDecimal(text);
        }
    }
}
