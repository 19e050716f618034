package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.MonthPay;
import org.homeward.contract.domain.PayLine;
import org.homeward.contract.domain.PriceLine;
import org.homeward.shared.infrastructure.Sql;

/** What was delivered in a month. A correction is a further version; none is ever changed. */
@ApplicationScoped
public class Months {

    @Inject
    private Sql sql;

    /** Keeps what was delivered in a month. */
    public void add(Contract contract, MonthPay pay, String reason, long by, Instant at) {
        long id = sql.number(
                """
                insert into contract_month (contract_id, buyer_id, provider_id, month, version, reason, by_person, at)
                select ?, ?, ?, ?, 1 + coalesce(max(m.version), 0), ?, ?, ?
                  from contract_month m where m.contract_id = ? and m.month = ?
                returning id
                """,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                pay.month().atDay(1),
                reason.strip(),
                by,
                at,
                contract.id(),
                pay.month().atDay(1));
        pay.lines()
                .forEach(line -> sql.update(
                        """
                        insert into contract_month_line (month_id, contract_id, buyer_id, provider_id, line, quantity,
                                                         rate_pence, amount_pence)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        id,
                        contract.id(),
                        contract.buyerId(),
                        contract.providerId(),
                        line.ref(),
                        line.quantity(),
                        line.ratePence(),
                        line.amountPence()));
    }

    /** Whether somebody has said what was delivered in a month. */
    public boolean isStated(Contract contract, YearMonth month) {
        return latest(contract, month).isPresent();
    }

    private Optional<Long> latest(Contract contract, YearMonth month) {
        return sql.first(
                "select id from contract_month where contract_id = ? and month = ? order by version desc limit 1",
                row -> row.getLong("id"),
                contract.id(),
                month.atDay(1));
    }

    /** What is payable for a month: as it was stated, or else as the price schedule plans it. */
    public MonthPay pay(Contract contract, ContractTerms terms, YearMonth month) {
        Optional<Long> stated = latest(contract, month);
        if (stated.isEmpty()) {
            List<PayLine> planned = terms.lines().stream()
                    .map(line -> PayLine.of(line, line.planned()))
                    .toList();
            return new MonthPay(month, planned, false);
        }
        Map<String, BigDecimal> quantities = new HashMap<>();
        Map<String, Long> rates = new HashMap<>();
        sql.list(
                "select line, quantity, rate_pence from contract_month_line where month_id = ?",
                row -> {
                    rates.put(row.getString("line"), row.getLong("rate_pence"));
                    return quantities.put(row.getString("line"), row.getBigDecimal("quantity"));
                },
                stated.get());
        return new MonthPay(
                month,
                terms.lines().stream()
                        .filter(line -> quantities.containsKey(line.ref()))
                        .map(line -> at(line, rates.get(line.ref()), quantities.get(line.ref())))
                        .toList(),
                true);
    }

    private static PayLine at(PriceLine line, long rate, BigDecimal quantity) {
        return PayLine.of(
                new PriceLine(line.ref(), line.title(), line.unit(), rate, line.planned(), line.withPerson()),
                quantity);
    }
}
