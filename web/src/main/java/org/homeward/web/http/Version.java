package org.homeward.web.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of something, as {@code ETag} says it and {@code If-Match} gives it back. */
public final class Version {

    private static final Pattern FORM = Pattern.compile("(W/)?\"([0-9]{1,9})\"|([0-9]{1,9})");

    private Version() {}

    /** For the header {@code ETag}. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** What {@code If-Match} names; refused (412) where it is missing or no version of ours. */
    public static int named(HttpHeaders headers) {
        String header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        Matcher form = FORM.matcher(header == null ? "" : header.strip());
        if (!form.matches()) {
            throw new VersionNeeded();
        }
        return Integer.parseInt(form.group(2) == null ? form.group(3) : form.group(2));
    }
}
