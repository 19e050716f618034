package org.homeward.web.ledger;

import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.Rating;
import org.homeward.contract.domain.VoiceView;

/**
 * What a contract that released money pays for has made possible: what people can say there, and how it is rated.
 *
 * @param quote words that somebody allowed to be quoted, without their name; the last ones
 */
public record Made(String contract, String title, String provider, List<Aim> aims, Optional<String> quote) {

    /**
     * An outcome of the contract.
     *
     * @param statement in the person's own terms
     * @param rating the worst of its indicators' latest ratings
     */
    public record Aim(String statement, Rating rating) {}

    public Made {
        aims = List.copyOf(aims);
    }

    static Made of(ContractView contract, List<VoiceView> voices) {
        return new Made(
                contract.ref(),
                contract.terms().title(),
                contract.provider(),
                contract.terms().outcomes().stream()
                        .map(outcome -> new Aim(outcome.statement(), contract.rating(outcome.ref())))
                        .toList(),
                voices.stream()
                        .filter(VoiceView::mayQuote)
                        .map(VoiceView::words)
                        .filter(words -> !words.isBlank())
                        .reduce((before, after) -> after));
    }
}
