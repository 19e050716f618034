package org.homeward.ledger.domain;

/**
 * What a programme released and reinvested in a financial year, before small numbers are hidden.
 *
 * @param year the year in which its April lies
 * @param releasedPeople how many people stand behind what was released
 * @param reinvestedPeople how many people stand behind the releases that were spent
 */
public record Figure(
        String programme,
        String name,
        String organisation,
        int year,
        long releasedPence,
        int releasedPeople,
        long reinvestedPence,
        int reinvestedPeople) {}
