package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** There is no such thing, or the actor may not know of it: the two answer alike (HTTP 404). */
@ApplicationException(rollback = true)
public class NotFound extends Refusal {

    public NotFound(String code, String... parameters) {
        super(code, List.of(parameters));
    }
}
