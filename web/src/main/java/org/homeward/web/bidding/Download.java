package org.homeward.web.bidding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** How a file of a bid is handed out: to be saved, never to be shown, under a name that harms nobody (RFC 6266). */
public final class Download {

    private static final String ANYTHING = "application/octet-stream";

    /** Kinds that no browser runs in our name. Whatever else a row may say is handed out as mere bytes. */
    private static final Set<String> HARMLESS = Set.of(
            "application/json",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.text",
            "text/csv",
            "text/plain",
            "image/png",
            "image/jpeg");

    private Download() {}

    /** The media type to answer with. */
    public static String type(String mediaType) {
        return HARMLESS.contains(mediaType) ? mediaType : ANYTHING;
    }

    /** The value of {@code Content-Disposition}. */
    public static String as(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String encoded = URLEncoder.encode(name.replaceAll("[\\p{Cntrl}/\\\\]", "_"), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
