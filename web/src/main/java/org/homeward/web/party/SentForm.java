package org.homeward.web.party;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A form that arrived after its session's end: what somebody wrote in it, and which page it belongs to. */
final class SentForm {

    /** Shorter entries are typed again faster than they are copied. */
    private static final int WORTH_KEEPING = 30;

    private final HttpServletRequest request;

    SentForm(HttpServletRequest request) {
        this.request = request;
    }

    /** Longer texts by the name of their field; never a password. */
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.contains(":")
                    && !name.toLowerCase(Locale.ROOT).contains("password")
                    && values[0].length() >= WORTH_KEEPING) {
                texts.put(name, values[0]);
            }
        });
        return texts;
    }

    /**
     * The query of the page that it was sent from: a form is sent without it, but the browser says where it came from, and a
     * page that showed an error carries it in its hidden fields.
     */
    String query() {
        String from = request.getHeader("Referer");
        String page = request.getServletPath() + "?";
        int at = from == null ? -1 : from.indexOf(page);
        return at < 0 ? hidden() : from.substring(at + page.length());
    }

    /** Hidden fields of a page bear plain names; those of Faces hold a colon or a dot, and a form sends its own name. */
    private String hidden() {
        return new TreeMap<>(request.getParameterMap())
                .entrySet().stream()
                        .filter(sent -> sent.getKey().matches("[a-z]{1,20}")
                                && !sent.getKey().equals(sent.getValue()[0])
                                && sent.getValue()[0].length() <= WORTH_KEEPING)
                        .map(sent ->
                                sent.getKey() + "=" + URLEncoder.encode(sent.getValue()[0], StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
