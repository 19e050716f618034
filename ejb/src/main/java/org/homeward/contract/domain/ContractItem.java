package org.homeward.contract.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the list of contracts.
 *
 * @param endDate last day as it stands
 * @param latestEndDate last day if every agreed extension is used
 * @param runningOut true when the time has come to think of what follows
 * @param openCases cases that are not over; for a provider those that it knows of
 */
public record ContractItem(
        String ref,
        String title,
        String buyer,
        String provider,
        ContractState state,
        int people,
        LocalDate startDate,
        LocalDate endDate,
        LocalDate latestEndDate,
        boolean runningOut,
        long valuePence,
        int openCases,
        Optional<LocalDate> lastReport) {}
