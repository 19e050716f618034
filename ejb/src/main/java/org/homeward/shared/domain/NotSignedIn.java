package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** This needs a sign-in and nobody is signed in (HTTP 401). */
@ApplicationException(rollback = true)
public class NotSignedIn extends Refusal {

    public NotSignedIn(String code, String... parameters) {
        super(code, List.of(parameters));
    }
}
