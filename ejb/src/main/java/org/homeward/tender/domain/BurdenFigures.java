package org.homeward.tender.domain;

import java.math.BigDecimal;
import org.homeward.shared.domain.Money;

/**
 * What the burden is reckoned with; all of it settings.
 *
 * @param largeHours from more hours than these the burden is large
 * @param largePercent from a greater share of the value than this the burden is large
 */
public record BurdenFigures(
        int readingWordsPerMinute,
        int writingWordsPerHour,
        int minutesPerUpload,
        Money hourCost,
        int largeHours,
        BigDecimal largePercent) {}
