package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** More was sent than is taken (HTTP 413). */
@ApplicationException(rollback = true)
public class TooLarge extends Refusal {

    public TooLarge(String code, String... parameters) {
        super(code, List.of(parameters));
    }
}
