package org.homeward.tender.domain;

/** A tender that was stopped after a restore goes on, in this transaction, with a new deadline. */
public record TenderRestarted(String ref) {}
