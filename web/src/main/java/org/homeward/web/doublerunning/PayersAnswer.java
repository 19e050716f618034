package org.homeward.web.doublerunning;

import java.time.YearMonth;
import java.util.List;
import org.homeward.doublerunning.domain.AgreementView;
import org.homeward.doublerunning.domain.CostFlag;
import org.homeward.doublerunning.domain.MovedCost;
import org.homeward.doublerunning.domain.PayerCost;
import org.homeward.doublerunning.domain.PayerMonth;
import org.homeward.doublerunning.domain.PayersView;
import org.homeward.doublerunning.domain.SignOffView;

/**
 * Who pays what before and after, as it is answered.
 *
 * @param movedCost who pays more and who less over all months
 * @param flags moves that need a second look
 * @param agreements what payers have agreed, also what was taken back
 * @param signOffs each payer's last sign-off, with the version that was signed
 */
public record PayersAnswer(
        String ref,
        int version,
        List<PayerAnswer> payers,
        MovedAnswer movedCost,
        List<CostFlag> flags,
        List<AgreementView> agreements,
        List<SignOffView> signOffs) {

    /** One payer. */
    public record PayerAnswer(
            String payer, long beforePence, long afterPence, long changePence, List<MonthAnswer> months) {

        static PayerAnswer of(PayerCost cost) {
            return new PayerAnswer(
                    cost.payer(),
                    cost.beforePence(),
                    cost.afterPence(),
                    cost.changePence(),
                    cost.months().stream().map(MonthAnswer::of).toList());
        }
    }

    /** One month of a payer. */
    public record MonthAnswer(
            YearMonth month, long inpatientBeforePence, long inpatientAfterPence, long communityPence) {

        static MonthAnswer of(PayerMonth month) {
            return new MonthAnswer(
                    month.month(), month.inpatientBeforePence(), month.inpatientAfterPence(), month.communityPence());
        }
    }

    /** All payers together; {@code moved} where one pays more while another pays less. */
    public record MovedAnswer(boolean moved, long beforePence, long afterPence) {

        static MovedAnswer of(MovedCost cost) {
            return new MovedAnswer(cost.moved(), cost.beforePence(), cost.afterPence());
        }
    }

    static PayersAnswer of(PayersView view) {
        return new PayersAnswer(
                view.ref(),
                view.version(),
                view.payers().stream().map(PayerAnswer::of).toList(),
                MovedAnswer.of(view.movedCost()),
                view.flags(),
                view.agreements(),
                view.signOffs());
    }
}
