package org.homeward.evaluation.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.shared.domain.Money;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.QuestionFacts;

/** Questions and bids for tests. */
final class Judged {

    private Judged() {}

    static QuestionFacts question(String ref, String weight, boolean lived) {
        return question(ref, weight, lived, Optional.empty());
    }

    static QuestionFacts question(String ref, String weight, boolean lived, Optional<Integer> minimum) {
        List<MarkMeaning> scale = List.of(0, 1, 2, 3, 4, 5).stream()
                .map(mark -> new MarkMeaning(mark, "meaning of " + mark))
                .toList();
        return new QuestionFacts(
                1, 1, ref, "How is " + ref + "?", "", 300, scale, new BigDecimal(weight), minimum, lived);
    }

    /** A bid with agreed marks for Q1, Q2, Q3 and so on; below nought is not agreed yet. */
    static JudgedBid bid(String ref, long pence, int... marks) {
        return bid(ref, pence, List.of(), marks);
    }

    static JudgedBid bid(String ref, long pence, List<Reason> leftOutFor, int... marks) {
        Map<String, AgreedMark> agreed = new HashMap<>();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] >= 0) {
                agreed.put("Q" + (i + 1), new AgreedMark(marks[i], "because of " + marks[i]));
            }
        }
        return new JudgedBid(ref, 7, "Bidder " + ref, Money.ofPence(pence), agreed, leftOutFor);
    }
}
