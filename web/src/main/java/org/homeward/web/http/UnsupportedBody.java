package org.homeward.web.http;

import java.util.List;
import org.homeward.shared.domain.Refusal;

/** The body's type, character set or encoding is not taken here (HTTP 415). */
public class UnsupportedBody extends Refusal {

    public UnsupportedBody(String code, String... parameters) {
        super(code, List.of(parameters));
    }
}
