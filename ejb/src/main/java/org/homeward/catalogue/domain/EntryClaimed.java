package org.homeward.catalogue.domain;

/** An organisation has just been confirmed to speak for an entry of the catalogue, in this transaction. */
public record EntryClaimed(long providerId, long organisationId) {}
