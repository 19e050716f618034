package org.homeward.bidding.domain;

/**
 * What a bidder says about one condition of the tender.
 *
 * @param condition the condition as the tender names it
 * @param met whether the bidder meets it, or will from the day when it is needed
 * @param note what the bidder adds; may be empty
 */
public record ConditionMet(String condition, boolean met, String note) {}
