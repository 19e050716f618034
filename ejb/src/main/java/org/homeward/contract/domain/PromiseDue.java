package org.homeward.contract.domain;

import java.time.LocalDate;

/**
 * A promise that nobody has looked at and whose day has come or is near.
 *
 * @param contract reference of the contract
 * @param dueOn the last day on which it may be kept
 */
public record PromiseDue(String contract, String provider, String text, LocalDate dueOn) {}
