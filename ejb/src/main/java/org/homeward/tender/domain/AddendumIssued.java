package org.homeward.tender.domain;

/** A published tender has just been changed, in this transaction. */
public record AddendumIssued(String ref, int number) {}
