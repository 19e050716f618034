package org.homeward.doublerunning.domain;

import java.time.YearMonth;

/**
 * Something that is paid once for a person: furniture, an adaptation, training of the team before the move.
 *
 * @param capital true for capital, false for revenue
 */
public record OneOff(YearMonth month, long amountPence, boolean capital) {}
