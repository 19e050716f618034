package org.homeward.tender.domain;

/** The deadline of a tender has passed and its lots have just been closed, in this transaction. */
public record TenderClosed(String ref) {}
