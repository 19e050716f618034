package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** Something that is needed is away for the moment; trying again later may work (HTTP 503). */
@ApplicationException(rollback = true)
public class Unavailable extends Refusal {

    public Unavailable(String code, String... parameters) {
        super(code, List.of(parameters));
    }
}
