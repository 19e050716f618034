package org.homeward.doublerunning.domain;

import java.util.List;
import java.util.function.ToLongFunction;

/** What one payer pays before and after, month by month. */
public record PayerCost(String payer, List<PayerMonth> months) {

    public PayerCost {
        months = List.copyOf(months);
    }

    /** Over all months, if nobody moved. */
    public long beforePence() {
        return sum(PayerMonth::inpatientBeforePence);
    }

    /** Over all months as people move: hospital and support. */
    public long afterPence() {
        return Math.addExact(sum(PayerMonth::inpatientAfterPence), sum(PayerMonth::communityPence));
    }

    /** Above nought where the payer pays more than before. */
    public long changePence() {
        return Math.subtractExact(afterPence(), beforePence());
    }

    private long sum(ToLongFunction<PayerMonth> figure) {
        return months.stream().mapToLong(figure).reduce(0, Math::addExact);
    }
}
