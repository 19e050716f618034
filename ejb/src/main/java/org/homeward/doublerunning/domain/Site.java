package org.homeward.doublerunning.domain;

/**
 * A building or campus with its wards.
 *
 * @param fixedPerYearPence what it costs in a year however few people live there: estate, management
 * @param releaseLagMonths how many months after its closing day the fixed cost goes on
 */
public record Site(String ref, String name, long fixedPerYearPence, int releaseLagMonths) {}
