package org.homeward.evaluation.domain;

/** What the panel agreed on for one answer, and why. The bidder reads both. */
public record AgreedMark(int mark, String reason) {}
