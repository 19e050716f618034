package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The actor is known and may not do this (HTTP 403). */
@ApplicationException(rollback = true)
public class NotAllowed extends Refusal {

    public NotAllowed(String code, String... parameters) {
        super(code, List.of(parameters));
    }
}
