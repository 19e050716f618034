package org.homeward.evaluation.domain;

import java.util.List;
import java.util.Optional;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.tender.domain.QuestionFacts;

/**
 * What one evaluator has to mark in a lot, and the marks that this person gave. Nobody else's marks are in it.
 *
 * @param locked answers that the panel has agreed on, as bid and question with a blank between
 */
public record MarkingView(
        String tender,
        String title,
        int lot,
        String lotTitle,
        boolean simplePage,
        List<OpenedBid> bids,
        List<QuestionFacts> questions,
        List<GivenMark> mine,
        List<String> locked) {

    public MarkingView {
        bids = List.copyOf(bids);
        questions = List.copyOf(questions);
        mine = List.copyOf(mine);
        locked = List.copyOf(locked);
    }

    public Optional<GivenMark> given(String bid, String question) {
        return mine.stream()
                .filter(mark -> mark.bid().equals(bid) && mark.question().equals(question))
                .findFirst();
    }

    public boolean isLocked(String bid, String question) {
        return locked.contains(bid + " " + question);
    }

    /** How many marks this person gives in all. */
    public int whole() {
        return bids.size() * questions.size();
    }

    /** How many are still missing. */
    public int toGive() {
        return whole() - mine.size();
    }
}
