package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * People of other commissioners on a ward. They count for occupancy, steps and closure, not for variable cost.
 *
 * @param people how many
 * @param leaves the day on which they are no longer there; empty where they stay
 */
public record OtherOccupants(int people, Optional<LocalDate> leaves) {}
