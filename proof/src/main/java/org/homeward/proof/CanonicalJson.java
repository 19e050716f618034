package org.homeward.proof;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes JSON in the one form of RFC 8785 (JSON Canonicalization Scheme), so that the same content always gives the same
 * bytes to hash and sign: members sorted by the UTF-16 code units of their names, no white space, the shortest escapes,
 * UTF-8. Numbers are whole and within 2^53 - 1, where the RFC's number format is plain digits.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static byte[] bytes(Json value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Json value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /**
     * Reads one JSON value strictly (RFC 8259): no fractions or exponents, no name twice in an object, no lone
     * surrogates, nothing after the value.
     *
     * @throws IllegalArgumentException when the text is anything else, with the place
     */
    public static Json parse(String text) {
        return new JsonParser(text).whole();
    }

    private static void write(Json value, StringBuilder out) {
        if (value instanceof Json.Obj object) {
            writeObject(object, out);
        } else if (value instanceof Json.Arr array) {
            writeArray(array, out);
        } else if (value instanceof Json.Text text) {
            writeText(text.value(), out);
        } else if (value instanceof Json.Whole number) {
            out.append(number.value());
        } else if (value instanceof Json.Bool truth) {
            out.append(truth.value());
        } else {
            out.append("null");
        }
    }

    private static void writeObject(Json.Obj object, StringBuilder out) {
        out.append('{');
        Iterator<Map.Entry<String, Json>> members = object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, Json> member = members.next();
            writeText(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            if (members.hasNext()) {
                out.append(',');
            }
        }
        out.append('}');
    }

    private static void writeArray(Json.Arr array, StringBuilder out) {
        out.append('[');
        Iterator<Json> items = array.items().iterator();
        while (items.hasNext()) {
            write(items.next(), out);
            if (items.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private static void writeText(String text, StringBuilder out) {
        refuseLoneSurrogates(text);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** A lone surrogate has no UTF-8 form: two writers would replace it differently. */
    static void refuseLoneSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("half a character at " + i);
            }
        }
    }
}
