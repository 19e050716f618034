package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.time.Instant;

/** A moment has passed (HTTP 422). Tells which clock said so: the server's time goes with the answer. */
@ApplicationException(rollback = true)
public class TooLate extends Refused {

    private final Instant serverTime;

    /**
     * @param serverTime what the database's clock said when this was judged
     */
    public TooLate(String code, String rule, String source, Instant serverTime, String... parameters) {
        super(code, rule, source, parameters);
        this.serverTime = serverTime;
    }

    public Instant serverTime() {
        return serverTime;
    }
}
