package org.homeward.doublerunning.domain;

import java.time.LocalDate;

/** From this day a person's support costs another sum a week. */
public record SupportChange(LocalDate from, long perWeekPence) {}
