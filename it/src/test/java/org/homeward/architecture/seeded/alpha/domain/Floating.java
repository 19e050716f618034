package org.homeward.architecture.seeded.alpha.domain;

/** Money in floating point. */
public record Floating(double pounds) {}
