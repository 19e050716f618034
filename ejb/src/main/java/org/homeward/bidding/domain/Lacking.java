package org.homeward.bidding.domain;

/**
 * What is still missing before a bid can be submitted.
 *
 * @param field where: {@code answers.Q1}, {@code pricePence}, {@code conditions}, {@code addenda}
 * @param code stable
 * @param message in words
 */
public record Lacking(String field, String code, String message) {}
