package org.homeward.shared.application;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of this request in logs, problem details and the audit trail. The HTTP filter takes it over from the caller's
 * {@code X-Request-Id} where that is harmless; a job carries on the name of the request that started it.
 */
@RequestScoped
public class RequestId {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private String id = UUID.randomUUID().toString();

    public String id() {
        return id;
    }

    /** Takes over the name that a caller gave; one that could break a log line is left aside. */
    public void carryOn(String given) {
        if (HARMLESS.matcher(given).matches()) {
            id = given;
        }
    }
}
