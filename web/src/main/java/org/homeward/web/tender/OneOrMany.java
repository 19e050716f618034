package org.homeward.web.tender;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one text, or a list of texts, as a list. */
public class OneOrMany extends StdDeserializer<List<String>> {

    private static final long serialVersionUID = 1;

    public OneOrMany() {
        super(List.class);
    }

    @Override
    public List<String> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        List<String> texts = new ArrayList<>();
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                texts.add(text(parser, context));
            }
        } else {
            texts.add(text(parser, context));
        }
        return texts;
    }

    /** By the reader of texts that everything uses: nothing but a text, and one that can be stored. */
    private static String text(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw context.wrongTokenException(parser, String.class, JsonToken.VALUE_STRING, "a text is needed");
        }
        return context.readValue(parser, String.class);
    }
}
