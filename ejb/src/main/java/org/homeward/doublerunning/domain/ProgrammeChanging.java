package org.homeward.doublerunning.domain;

/**
 * Somebody is putting another programme in place of what was written, in the same transaction. Features that stand on it
 * may refuse what contradicts what has happened.
 *
 * @param ref reference of the programme
 * @param after as it will be
 */
public record ProgrammeChanging(String ref, Programme after) {}
