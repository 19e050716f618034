package org.homeward.bidding.domain;

/** An answer of an opened bid. */
public record OpenedAnswer(String question, String text, int words) {}
