package org.homeward.evaluation.domain;

import java.util.List;
import java.util.Map;
import org.homeward.shared.domain.Money;

/**
 * A bid as it comes to the ranking.
 *
 * @param bid its reference, such as BD-00012
 * @param price what it asks; nought when it names none
 * @param marks agreed marks by the reference of the question; a question that is missing is not agreed yet
 * @param leftOutFor why it is out for reasons other than its marks, such as an abnormally low price
 */
public record JudgedBid(
        String bid, long bidderId, String bidder, Money price, Map<String, AgreedMark> marks, List<Reason> leftOutFor) {

    public JudgedBid {
        marks = Map.copyOf(marks);
        leftOutFor = List.copyOf(leftOutFor);
    }
}
