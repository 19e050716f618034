package org.homeward.bidding.domain;

import java.time.Instant;

/**
 * What an officer or evaluator declared about interests of their own in a tender (Procurement Act 2023 s.81 to 83).
 *
 * @param nature what it is; empty when there is none
 */
public record ConflictView(long personId, String person, boolean conflict, String nature, Instant declaredAt) {}
