package org.homeward.contract.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.InWords;
import org.homeward.contract.domain.Measure;
import org.homeward.contract.domain.MonthPay;
import org.homeward.contract.domain.MonthSum;
import org.homeward.contract.domain.PayLine;
import org.homeward.contract.domain.Side;
import org.homeward.contract.domain.Withholding;
import org.homeward.contract.infrastructure.Cases;
import org.homeward.contract.infrastructure.ContractViews;
import org.homeward.contract.infrastructure.Contracts;
import org.homeward.contract.infrastructure.Months;
import org.homeward.contract.infrastructure.TermsStore;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** What is paid for a month, with every part of the sum. */
@Stateless
public class MonthSumming {

    private static final BigDecimal MOST = new BigDecimal("9999999.99");

    @Inject
    private Contracts contracts;

    @Inject
    private TermsStore terms;

    @Inject
    private Cases cases;

    @Inject
    private Months months;

    @Inject
    private ContractViews views;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** How the sum of a month is made. Refused with {@code month-outside} for a month before or after the contract. */
    @Permit(value = Permission.CONTRACTS_READ, reads = true)
    public MonthSum sum(String ref, YearMonth month) {
        return sum(contracts.get(ref), month);
    }

    private MonthSum sum(Contract contract, YearMonth month) {
        inside(contract, month);
        return withholding(contract).of(month);
    }

    /** The sums of every month from the first one of the contract to this one, the latest first. */
    @Permit(value = Permission.CONTRACTS_READ, reads = true)
    public List<MonthSum> sums(String ref) {
        Contract contract = contracts.get(ref);
        Withholding withholding = withholding(contract);
        List<MonthSum> sums = new ArrayList<>();
        YearMonth first = YearMonth.from(contract.startedOn().orElse(contract.starts()));
        YearMonth last = YearMonth.from(contract.endsOn().orElse(contract.ends()));
        YearMonth now = YearMonth.from(views.today());
        for (YearMonth month = now.isAfter(last) ? last : now; !month.isBefore(first); month = month.minusMonths(1)) {
            sums.add(withholding.of(month));
        }
        return sums;
    }

    private Withholding withholding(Contract contract) {
        ContractTerms text = terms.of(contract);
        LocalDate today = views.today();
        List<Measure> measures = cases.of(contract, text.ladder()).stream()
                .flatMap(stored -> stored.file().measures(today).stream())
                .toList();
        return new Withholding(text.ladder(), measures, month -> months.pay(contract, text, month));
    }

    private static void inside(Contract contract, YearMonth month) {
        boolean inside = !month.isBefore(YearMonth.from(contract.starts()))
                && !month.isAfter(YearMonth.from(contract.endsOn().orElse(contract.ends())));
        if (!inside) {
            throw Invalid.field("month", "month-outside", InWords.month(month));
        }
    }

    /**
     * Says what was delivered in a month, line by line; what is left out is nought. Saying it again corrects it and needs a
     * reason.
     */
    @Permit(Permission.CONTRACTS_WRITE)
    public MonthSum state(String ref, YearMonth month, Map<String, BigDecimal> quantities, String reason) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        inside(contract, month);
        if (contract.startedOn().isEmpty()) {
            throw new Conflict("contract-not-running", InWords.of(contract.state()));
        }
        boolean again = months.isStated(contract, month);
        ContractTerms text = terms.of(contract);
        Map<String, BigDecimal> left = new HashMap<>(quantities);
        List<PayLine> lines = text.lines().stream()
                .map(line -> PayLine.of(
                        line, Optional.ofNullable(left.remove(line.ref())).orElse(BigDecimal.ZERO)))
                .toList();
        Invalid.Collector wrong = new Invalid.Collector()
                .check(!quantities.isEmpty(), "lines", "month-lines-needed")
                .check(!month.isAfter(YearMonth.from(views.today())), "month", "month-future")
                .check(!again || reason.strip().length() >= 3, "reason", "month-reason")
                .check(reason.length() <= 2000, "reason", "contract-text-long", "2000");
        left.keySet().forEach(line -> wrong.check(false, "lines." + line, "month-line-unknown", line));
        quantities.forEach((line, quantity) -> wrong.check(isQuantity(quantity), "lines." + line, "contract-decimal"));
        wrong.throwIfAny();
        months.add(contract, new MonthPay(month, lines, true), reason, contracts.person(), clock.instant());
        audit.record("contract.month-stated", "contract", ref, Map.of("month", month.toString()));
        return sum(contract, month);
    }

    private static boolean isQuantity(BigDecimal quantity) {
        return quantity.signum() >= 0
                && quantity.compareTo(MOST) <= 0
                && quantity.stripTrailingZeros().scale() <= 2;
    }
}
