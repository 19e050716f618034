package org.homeward.tender.domain;

/** A question about a published tender has just been answered to all, in this transaction. */
public record ClarificationAnswered(String ref, int number) {}
