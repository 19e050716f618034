package org.homeward.web.bidding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a file is handed out: always to be saved, never to be shown, under a name that harms nobody (RFC 6266). */
public final class Download {

    private Download() {}

    /** The value of {@code Content-Disposition}. */
    public static String as(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
