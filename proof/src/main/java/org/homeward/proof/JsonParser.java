package org.homeward.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A strict reader for {@link CanonicalJson#parse}: what could be understood in two ways is refused. */
final class JsonParser {

    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    JsonParser(String text) {
        this.text = text;
    }

    Json whole() {
        Json value = value();
        skipBlanks();
        if (at != text.length()) {
            throw wrong("something follows the value");
        }
        return value;
    }

    private Json value() {
        skipBlanks();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Bool(true));
            case 'f' -> word("false", new Json.Bool(false));
            case 'n' -> word("null", new Json.Nil());
            default -> number();
        };
    }

    private Json object() {
        goDeeper();
        expect('{');
        Map<String, Json> members = new HashMap<>();
        skipBlanks();
        if (peek() == '}') {
            at++;
        } else {
            do {
                skipBlanks();
                String name = string();
                skipBlanks();
                expect(':');
                if (members.put(name, value()) != null) {
                    throw wrong("the name " + name + " stands twice");
                }
                skipBlanks();
            } while (more('}'));
        }
        depth--;
        return new Json.Obj(members);
    }

    private Json array() {
        goDeeper();
        expect('[');
        List<Json> items = new ArrayList<>();
        skipBlanks();
        if (peek() == ']') {
            at++;
        } else {
            do {
                items.add(value());
                skipBlanks();
            } while (more(']'));
        }
        depth--;
        return new Json.Arr(items);
    }

    private boolean more(char end) {
        if (peek() == end) {
            at++;
            return false;
        }
        expect(',');
        return true;
    }

    private Json word(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw wrong("no value");
        }
        at += word.length();
        return value;
    }

    private Json number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == digits || at - digits > 16) {
            throw wrong(at == digits ? "no value" : "the number is too large");
        }
        if (text.charAt(digits) == '0' && at - start > 1) {
            throw wrong("a number has no needless nought or minus");
        }
        if (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0) {
            throw wrong("only whole numbers are read");
        }
        return new Json.Whole(Long.parseLong(text.substring(start, at)));
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < 0x20) {
                throw wrong("a control character must be escaped");
            }
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        String string = out.toString();
        CanonicalJson.refuseLoneSurrogates(string);
        return string;
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw wrong("an unknown escape");
        };
    }

    private char codeUnit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0 || peek() > 'f') {
                throw wrong("four hexadecimal digits are wanted");
            }
            unit = unit * 16 + digit;
            at++;
        }
        return (char) unit;
    }

    private void goDeeper() {
        if (++depth > DEEPEST) {
            throw wrong("nested too deeply");
        }
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("the text ends too early");
        }
        return text.charAt(at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw wrong("expected " + wanted);
        }
        at++;
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("not the JSON that is read here, at character " + at + ": " + why);
    }
}
