package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** Too many attempts or requests; the code's text says when to try again (HTTP 429). */
@ApplicationException(rollback = true)
public class TooMany extends Refusal {

    public TooMany(String code, String... parameters) {
        super(code, List.of(parameters));
    }
}
