package org.homeward.tender.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A tender that stands still because its installation was restored from a back-up. It takes no bids and does not close
 * until an officer has decided.
 *
 * @param since when it was stopped
 * @param reachesTo the moment up to which the restored data reaches; what came later may be missing. Empty where nobody
 *     knows
 */
public record TenderStop(Instant since, Optional<Instant> reachesTo) {}
