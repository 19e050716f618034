package org.homeward.ledger.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * How one payment to a contract or scheme is drawn from the commitments made to it: the oldest first, each as far as it
 * goes. A refund goes back to the newest spending first.
 */
public final class Draw {

    private Draw() {}

    /** What of a payment falls on one reinvestment; below nought for a refund. */
    public record Part(ReinvestmentFund from, long pence) {}

    /** A reinvestment with what is left of it, in the order in which they were made. */
    public record ReinvestmentFund(long id, String ref, long releaseId, Fund fund) {}

    /** The parts of the payment; empty when the commitments, or for a refund the spending, do not reach. */
    public static List<Part> of(long pence, List<ReinvestmentFund> oldestFirst) {
        List<ReinvestmentFund> order = new ArrayList<>(oldestFirst);
        if (pence < 0) {
            java.util.Collections.reverse(order);
        }
        long left = Math.abs(pence);
        List<Part> parts = new ArrayList<>();
        for (ReinvestmentFund one : order) {
            long there = pence > 0 ? one.fund().committedPence() : one.fund().spentPence();
            long part = Math.min(left, there);
            if (part > 0) {
                parts.add(new Part(one, pence > 0 ? part : -part));
                left -= part;
            }
        }
        return left == 0 ? List.copyOf(parts) : List.of();
    }
}
