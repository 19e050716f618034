package org.homeward.bidding.domain;

/**
 * One thing that was looked at when a receipt was checked.
 *
 * @param check stable name
 * @param message what was found, in words
 */
public record ReceiptCheck(String check, boolean holds, String message) {}
