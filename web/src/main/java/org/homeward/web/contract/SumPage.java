package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.homeward.contract.application.MonthSumming;
import org.homeward.contract.domain.Measure;
import org.homeward.contract.domain.MonthSum;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;

/** How the sum of a month was made, with every part, and the other months beside it. */
@Named("contractSumPage")
@RequestScoped
public class SumPage {

    @Inject
    private ContractPlace contract;

    @Inject
    private MonthSumming summing;

    private MonthSum sum;
    private List<MonthSum> all;

    public MonthSum getSum() {
        if (sum == null) {
            String month = contract.sent("month");
            try {
                sum = month.isEmpty() && !getAll().isEmpty()
                        ? getAll().get(0)
                        : summing.sum(contract.getRef(), YearMonth.parse(month));
            } catch (DateTimeException | Invalid e) {
                throw new NotFound("no-such-contract");
            }
        }
        return sum;
    }

    public List<MonthSum> getAll() {
        if (all == null) {
            all = summing.sums(contract.getRef());
        }
        return all;
    }

    /** What a measure is for: a step of a plan, or no plan. */
    public String reason(Measure measure) {
        return measure.milestone() == 0
                ? ContractPlace.text("sum.noplan", measure.caseNumber())
                : ContractPlace.text("sum.milestone", measure.caseNumber(), measure.milestone());
    }

    public boolean isStatable() {
        return contract.isWorker() && contract.getView().startedOn().isPresent();
    }
}
