package org.homeward.needs.domain;

/**
 * A kind of support that people need and that is bought, in words that people use.
 *
 * @param code name in data and addresses
 * @param name what a person reads
 */
public record SupportKind(String code, String name) {}
