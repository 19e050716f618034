package org.homeward.contract.domain;

import java.time.LocalDate;

/**
 * A step of a remedial plan.
 *
 * @param number 1 for the first
 * @param owner who does it
 * @param dueOn last day on which it is in time
 */
public record Milestone(int number, String title, String owner, LocalDate dueOn) {}
