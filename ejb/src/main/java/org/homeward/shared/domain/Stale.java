package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** Someone changed this since it was read (HTTP 409, or 412 where the caller named the version). */
@ApplicationException(rollback = true)
public class Stale extends Refusal {

    public Stale(String what) {
        super("stale", List.of(what));
    }
}
