package org.homeward.tender.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.homeward.shared.domain.Money;

/**
 * What a tender costs one bidder.
 *
 * @param wordsToRead words of everything that a bidder has to read
 * @param wordsToWrite most words of all answers
 * @param uploads documents asked for
 * @param evidenceBeyondProfile of those, the ones that a provider's profile does not hold
 * @param hours estimated hours of work, two decimals
 * @param cost estimated cost of these hours
 * @param percentOfValue the cost in percent of the contract's value, two decimals; empty when the value is unknown
 * @param large whether it is over what the policy calls large
 */
public record Burden(
        int wordsToRead,
        int questions,
        int wordsToWrite,
        int uploads,
        int evidenceBeyondProfile,
        BigDecimal hours,
        Money cost,
        Optional<BigDecimal> percentOfValue,
        boolean large) {}
