package org.homeward.evaluation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.tender.domain.QuestionFacts;

/** What the panel has to agree on in a lot. Marks are in it only where everybody has given theirs. */
public record AgreeingView(
        String tender,
        String title,
        int lot,
        String lotTitle,
        boolean writable,
        List<PanelMember> panel,
        List<OpenedBid> bids,
        List<QuestionFacts> questions,
        List<Cell> cells) {

    /**
     * One answer of one bid.
     *
     * @param given how many of those who are waited for have given a mark
     * @param awaited how many are waited for
     * @param marks side by side; empty until everybody has given one
     * @param agreed what was agreed, the latest first; the others are its history
     */
    public record Cell(
            String bid, String question, int given, int awaited, List<ShownMark> marks, List<AgreedEntry> agreed) {

        public Cell {
            marks = List.copyOf(marks);
            agreed = List.copyOf(agreed);
        }

        public boolean isReady() {
            return awaited > 0 && given == awaited;
        }

        public Optional<AgreedEntry> current() {
            return agreed.stream().findFirst();
        }
    }

    /** One person's mark as the panel sees it. */
    public record ShownMark(String name, boolean simplePage, int mark, String reason, Instant givenAt) {}

    public AgreeingView {
        panel = List.copyOf(panel);
        bids = List.copyOf(bids);
        questions = List.copyOf(questions);
        cells = List.copyOf(cells);
    }

    public Optional<Cell> cell(String bid, String question) {
        return cells.stream()
                .filter(cell -> cell.bid().equals(bid) && cell.question().equals(question))
                .findFirst();
    }

    /** Answers that can be agreed now and are not yet. */
    public long toAgree() {
        return cells.stream()
                .filter(cell -> cell.isReady() && cell.agreed().isEmpty())
                .count();
    }
}
