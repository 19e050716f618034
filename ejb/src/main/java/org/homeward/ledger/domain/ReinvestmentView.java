package org.homeward.ledger.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Released money that was promised to a contract or scheme.
 *
 * @param release reference of the release that it spends
 * @param contract reference of the contract; empty for a scheme
 * @param scheme reference of the programme's scheme; empty for a contract
 * @param amountPence what was promised
 * @param committedPence what of it is not spent yet
 * @param journal the journal that committed it
 */
public record ReinvestmentView(
        String ref,
        ReinvestmentState state,
        String release,
        Optional<String> contract,
        Optional<String> scheme,
        long amountPence,
        long committedPence,
        long spentPence,
        String note,
        String by,
        Instant at,
        String journal) {

    /** The contract or scheme. */
    public String aim() {
        return contract.or(() -> scheme).orElse("");
    }
}
