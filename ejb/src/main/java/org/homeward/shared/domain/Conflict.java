package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The thing is not in a state for this, or somebody else got there first (HTTP 409). */
@ApplicationException(rollback = true)
public class Conflict extends Refusal {

    public Conflict(String code, String... parameters) {
        super(code, List.of(parameters));
    }
}
