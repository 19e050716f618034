package org.homeward.tender.domain;

/** The deadline of a published tender has just been moved, in this transaction. */
public record DeadlineMoved(String ref) {}
