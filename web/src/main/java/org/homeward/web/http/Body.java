package org.homeward.web.http;

import java.io.IOException;
import java.io.InputStream;
import org.homeward.shared.domain.TooLarge;

/** Bodies that are read whole, and how large they may be. */
final class Body {

    /** Of a JSON document. Files have addresses of their own, where they are read as streams. */
    static final int LARGEST_JSON = 1024 * 1024;

    private Body() {}

    static byte[] read(InputStream in) throws IOException {
        byte[] body = in.readNBytes(LARGEST_JSON + 1);
        if (body.length > LARGEST_JSON) {
            throw new TooLarge("body-too-large", "" + LARGEST_JSON);
        }
        return body;
    }
}
