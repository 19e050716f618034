package org.homeward.shared.domain;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the verifier found.
 *
 * @param links how many links hold, from the first on
 * @param head hash of the last one that holds, in hexadecimal
 * @param brokenAt the link at which the chain first breaks; empty when it holds
 * @param why the break in a sentence; empty when the chain holds
 */
public record AuditVerdict(long links, String head, OptionalLong brokenAt, Optional<String> why) {

    public boolean holds() {
        return why.isEmpty();
    }
}
