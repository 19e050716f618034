package org.homeward.bidding.domain;

import java.time.Instant;

/** A bid was taken back. The withdrawal is a version of its own. */
public record Withdrawal(String tender, int lot, String bidder, int version, Instant withdrawnAt) {}
