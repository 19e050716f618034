package org.homeward.ledger.domain;

import java.util.List;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Refused;

/**
 * Where the reinvestable money of one release or one reinvestment is now. Nothing may bring a part of it below nought: what
 * is committed was released before, what is spent was committed before. The database holds the same line.
 *
 * @param availablePence released and reinvestable, not committed
 * @param committedPence committed, not spent
 * @param spentPence spent
 */
public record Fund(long availablePence, long committedPence, long spentPence) {

    public static final Fund EMPTY = new Fund(0, 0, 0);

    private static final String RULE = "Only released money is reinvested, and each pound once";
    private static final String SOURCE = "Product policy: released money follows people home";

    /** The fund after these postings; may be below nought, which {@link #holds} says. */
    public Fund plus(List<Posting> postings) {
        long available = availablePence;
        long committed = committedPence;
        long spent = spentPence;
        for (Posting posting : postings) {
            switch (posting.account()) {
                case INPATIENT_COST_RELEASED -> available = Math.addExact(available, posting.pence());
                case REINVESTMENT_COMMITTED -> committed = Math.addExact(committed, posting.pence());
                case REINVESTMENT_SPENT -> spent = Math.addExact(spent, posting.pence());
                default -> {}
            }
        }
        return new Fund(available, committed, spent);
    }

    /** True while no part is below nought. */
    public boolean holds() {
        return availablePence >= 0 && committedPence >= 0 && spentPence >= 0;
    }

    /** Refuses to commit more than is there ({@code reinvestment-too-much}). */
    public void checkCommitting(long pence, String release) {
        if (pence > availablePence) {
            throw refused("reinvestment-too-much", pounds(pence), release, pounds(availablePence));
        }
    }

    /** Refuses to spend more than is committed, or to refund more than was spent ({@code spending-too-much}). */
    public void checkSpending(long pence, String reinvestment) {
        if (pence > committedPence) {
            throw refused("spending-too-much", pounds(pence), reinvestment, pounds(committedPence));
        }
        if (pence < 0 && Math.negateExact(pence) > spentPence) {
            throw refused("refund-too-much", pounds(-pence), reinvestment, pounds(spentPence));
        }
    }

    /** Refused as a whole, and said beside the sum that was asked for. */
    private static Refused refused(String code, String... parameters) {
        List<Invalid.FieldError> beside = List.of(Invalid.FieldError.of("amountPence", code, parameters));
        return new Refused(code, List.of(parameters), RULE, SOURCE, beside);
    }

    private static String pounds(long pence) {
        return org.homeward.shared.domain.Money.ofPence(pence).toString();
    }
}
