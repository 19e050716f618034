package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.contract.application.MonthSumming;
import org.homeward.contract.domain.MonthSum;
import org.homeward.contract.domain.PayLine;
import org.homeward.contract.domain.PriceLine;
import org.homeward.shared.domain.Invalid;

/** A contract manager says what was delivered in a month. */
@Named
@RequestScoped
public class MonthPage {

    /** A line in the form. */
    public record Row(PriceLine line, String id, String value) {}

    @Inject
    private ContractPlace contract;

    @Inject
    private MonthSumming summing;

    @Inject
    private SumPage sums;

    public MonthSum getSum() {
        return sums.getSum();
    }

    public YearMonth getMonth() {
        return getSum().pay().month();
    }

    public List<Row> getRows() {
        return contract.getView().terms().lines().stream()
                .map(line -> new Row(line, "lines." + line.ref(), value(line)))
                .toList();
    }

    private String value(PriceLine line) {
        String id = "lines." + line.ref();
        return contract.sent("form").isEmpty()
                ? getSum().pay().lines().stream()
                        .filter(one -> one.ref().equals(line.ref()))
                        .map(PayLine::quantity)
                        .map(Plain::of)
                        .findFirst()
                        .orElse("")
                : contract.sent(id);
    }

    public String getReason() {
        return contract.sent("reason");
    }

    public String save() {
        try {
            Map<String, BigDecimal> quantities = new LinkedHashMap<>();
            for (Row row : getRows()) {
                String typed = row.value().strip().replace(",", "");
                if (!typed.matches("[0-9]{1,9}([.][0-9]{1,9})?")) {
                    throw Invalid.field(row.id(), "contract-decimal");
                }
                quantities.put(row.line().ref(), new BigDecimal(typed));
            }
            summing.state(contract.getRef(), getMonth(), quantities, getReason());
        } catch (Invalid e) {
            return contract.refused(e, field -> field);
        }
        return contract.done("month.done", "sum", "month=" + getMonth());
    }
}
