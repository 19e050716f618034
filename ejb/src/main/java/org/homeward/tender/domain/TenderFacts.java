package org.homeward.tender.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.NotFound;

/**
 * A tender as other features read it. Says nothing about who may see it: whoever hands it on asks that first.
 *
 * @param value the most that could be paid, VAT and all extensions included; empty when unknown
 * @param questionsClose until when bidders may ask
 * @param deadline until when bids are taken; at this moment no more
 */
public record TenderFacts(
        long id,
        String ref,
        Optional<String> ocid,
        long buyerId,
        String buyer,
        TenderState state,
        String title,
        String summary,
        Route route,
        BuyingRegime regime,
        List<String> cpv,
        Optional<Money> value,
        PriceTerms price,
        boolean standstillOffered,
        Optional<Instant> questionsClose,
        Optional<Instant> deadline,
        Optional<Instant> publishedAt,
        List<LotFacts> lots,
        List<QuestionFacts> questions) {

    public TenderFacts {
        cpv = List.copyOf(cpv);
        lots = List.copyOf(lots);
        questions = List.copyOf(questions);
    }

    /** Refused with {@code no-such-lot}. */
    public LotFacts lot(int number) {
        return lots.stream()
                .filter(lot -> lot.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-lot"));
    }

    /** Refused with {@code no-such-question}. */
    public QuestionFacts question(String questionRef) {
        return questions.stream()
                .filter(question -> question.ref().equals(questionRef))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-question"));
    }
}
