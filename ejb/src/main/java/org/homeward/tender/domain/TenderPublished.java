package org.homeward.tender.domain;

/** A tender has just been published, in this transaction. */
public record TenderPublished(String ref) {}
