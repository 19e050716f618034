package org.homeward.web.contract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.Measure;
import org.homeward.contract.domain.MonthSum;

/**
 * How the sum of a month is made.
 *
 * @param stated whether somebody has said what was delivered; otherwise it is as planned
 * @param hoursWithPeoplePence lines that pay hours with a person: in the payable sum, never in the monthly value
 * @param monthlyValuePence payable less those hours
 * @param capPence most that may be withheld, rounded down
 * @param toPayPence payable less withheld and with what is paid back
 */
public record MonthAnswer(
        YearMonth month,
        boolean stated,
        List<LinePart> lines,
        long payablePence,
        long hoursWithPeoplePence,
        long monthlyValuePence,
        String capPercent,
        long capPence,
        List<PartPart> withheld,
        long withheldPence,
        List<RepaymentPart> repaid,
        long repaidPence,
        long toPayPence) {

    /** A line of the price schedule in this month. */
    public record LinePart(
            String ref,
            String title,
            String unit,
            String quantity,
            long ratePence,
            long amountPence,
            boolean withPerson) {}

    /** What one decision withholds. */
    public record PartPart(
            int caseNumber,
            Optional<Integer> milestone,
            String percent,
            long sharePence,
            long withheldPence,
            boolean capped,
            Measure.Fate fate,
            Optional<LocalDate> fateOn) {}

    /** What is paid back in this month. */
    public record RepaymentPart(
            int caseNumber,
            Optional<Integer> milestone,
            YearMonth of,
            long pence,
            LocalDate from,
            LocalDate on,
            long days,
            String interestPercent,
            long interestPence,
            Measure.Fate fate) {}

    static MonthAnswer of(MonthSum sum) {
        return new MonthAnswer(
                sum.pay().month(),
                sum.pay().stated(),
                sum.pay().lines().stream()
                        .map(line -> new LinePart(
                                line.ref(),
                                line.title(),
                                line.unit(),
                                Plain.of(line.quantity()),
                                line.ratePence(),
                                line.amountPence(),
                                line.withPerson()))
                        .toList(),
                sum.pay().payablePence(),
                sum.pay().hoursPence(),
                sum.pay().valuePence(),
                Plain.of(sum.capPercent()),
                sum.capPence(),
                sum.parts().stream().map(MonthAnswer::part).toList(),
                sum.withheldPence(),
                sum.repayments().stream().map(MonthAnswer::repayment).toList(),
                sum.repaidPence(),
                sum.toPayPence());
    }

    private static PartPart part(MonthSum.Part part) {
        Measure measure = part.measure();
        return new PartPart(
                measure.caseNumber(),
                milestone(measure),
                Plain.of(measure.percent()),
                part.wantedPence(),
                part.withheldPence(),
                part.isCapped(),
                measure.fate(),
                measure.fateOn());
    }

    private static RepaymentPart repayment(MonthSum.Repayment back) {
        return new RepaymentPart(
                back.measure().caseNumber(),
                milestone(back.measure()),
                back.of(),
                back.pence(),
                back.from(),
                back.on(),
                back.days(),
                Plain.of(back.interestPercent()),
                back.interestPence(),
                back.measure().fate());
    }

    private static Optional<Integer> milestone(Measure measure) {
        return Optional.of(measure.milestone()).filter(number -> number > 0);
    }
}
