package org.homeward.doublerunning.domain;

/**
 * The hospital's cost of a month by kind, at the month's prices: together the programme's inpatient pence, what is left
 * over after rounding going by largest remainder.
 */
public record HospitalKinds(long fixedPence, long stepPence, long variablePence) {}
