package org.homeward.publication.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Money;

/**
 * A tender as its notices tell it (UK4, and what follows from it).
 *
 * @param value the most that could be paid, VAT and extensions included
 * @param cpv codes of the Common Procurement Vocabulary, the main one first
 * @param lotsReason why there is only one lot; empty when nobody said
 * @param standstillOffered whether the buyer waits before it signs
 * @param path public page of the tender, beginning with a slash
 */
public record TenderNotice(
        String ocid,
        String tenderRef,
        Party buyer,
        String title,
        String summary,
        Competition competition,
        List<String> cpv,
        Optional<Money> value,
        List<NoticeLot> lots,
        List<NoticeCriterion> criteria,
        String lotsReason,
        boolean standstillOffered,
        Instant publishedAt,
        Optional<Instant> questionsClose,
        Instant deadline,
        String path) {

    public TenderNotice {
        cpv = List.copyOf(cpv);
        lots = List.copyOf(lots);
        criteria = List.copyOf(criteria);
    }

    /** The same with other states of its lots. */
    public TenderNotice withLots(List<NoticeLot> others) {
        return new TenderNotice(
                ocid,
                tenderRef,
                buyer,
                title,
                summary,
                competition,
                cpv,
                value,
                others,
                criteria,
                lotsReason,
                standstillOffered,
                publishedAt,
                questionsClose,
                deadline,
                path);
    }

    /** The same with every lot in one state. */
    public TenderNotice withLots(String state) {
        return withLots(lots.stream().map(lot -> lot.as(state)).toList());
    }
}
