package org.homeward.tender.domain;

/** A tender has just been cancelled, in this transaction. */
public record TenderCancelled(String ref, String reason) {}
