package org.homeward.doublerunning.domain;

import java.math.BigDecimal;

/**
 * A part of a ward's step cost (mostly its team) that can be given up when fewer people live there.
 *
 * @param occupiedAtMost holds while no more people than this live on the ward
 * @param releasedPercent of the whole step cost that is then released, 0 to 100
 */
public record Step(int occupiedAtMost, BigDecimal releasedPercent) {}
