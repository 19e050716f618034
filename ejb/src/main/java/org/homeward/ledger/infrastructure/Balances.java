package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.ledger.domain.Account;
import org.homeward.ledger.domain.FundStatement;
import org.homeward.ledger.domain.PublicFigures;
import org.homeward.ledger.domain.TrialBalance;
import org.homeward.shared.infrastructure.Sql;

/** What the accounts of a programme hold, added up in the database. */
@ApplicationScoped
public class Balances {

    /** Sums of the postings; also what {@code bench/ledger} compares with. */
    static final String BY_ACCOUNT = """
            select account, coalesce(sum(pence) filter (where pence > 0), 0) as debit,
                   coalesce(-sum(pence) filter (where pence < 0), 0) as credit
              from ledger_posting
             where programme_id = ? and (?::date is null or month <= ?::date) group by account
            """;

    private static final String BY_MONTH = """
            select month, account, sum(pence) as pence from ledger_posting where programme_id = ? group by month, account
             order by month
            """;

    /** A release and its reversal have both columns; what was reversed is not counted. */
    private static final String RELEASED = """
            select coalesce(sum(r.released_pence), 0) as released, coalesce(sum(r.reinvestable_pence), 0) as reinvestable
              from ledger_release r
              join ledger_journal j on j.release_id = r.id and j.kind = 'RELEASE'
              left join ledger_journal v on v.reverses = j.id
             where r.programme_id = ? and v.id is null and (?::date is null or r.month <= ?::date)
            """;

    @Inject
    private Sql sql;

    /** Every account, also those that hold nothing. */
    public TrialBalance trial(Book book, Optional<YearMonth> through) {
        Optional<LocalDate> month = through.map(one -> one.atDay(1));
        Map<Account, TrialBalance.Line> found = sql.list(BY_ACCOUNT, Balances::line, book.id(), month, month).stream()
                .collect(Collectors.toMap(TrialBalance.Line::account, Function.identity()));
        List<TrialBalance.Line> lines = Arrays.stream(Account.values())
                .map(account -> found.getOrDefault(account, new TrialBalance.Line(account, 0, 0, 0)))
                .toList();
        long debit = lines.stream().mapToLong(TrialBalance.Line::debitPence).sum();
        long credit = lines.stream().mapToLong(TrialBalance.Line::creditPence).sum();
        return new TrialBalance(
                book.ref(), through, lines, debit, credit, debit - credit, released(book, month, lines));
    }

    private static TrialBalance.Line line(ResultSet row) throws SQLException {
        long debit = row.getLong("debit");
        long credit = row.getLong("credit");
        return new TrialBalance.Line(Account.valueOf(row.getString("account")), debit, credit, debit - credit);
    }

    private TrialBalance.Released released(Book book, Optional<LocalDate> month, List<TrialBalance.Line> lines) {
        return sql.first(
                        RELEASED,
                        row -> {
                            long released = row.getLong("released");
                            long spent = balance(lines, Account.REINVESTMENT_SPENT);
                            return new TrialBalance.Released(
                                    released,
                                    row.getLong("reinvestable"),
                                    balance(lines, Account.INPATIENT_COST_RELEASED),
                                    balance(lines, Account.REINVESTMENT_COMMITTED),
                                    spent,
                                    balance(lines, Account.RETURNED_TO_PAYER),
                                    released == 0
                                            ? Optional.empty()
                                            : Optional.of(PublicFigures.rate(spent, released)
                                                    .toPlainString()));
                        },
                        book.id(),
                        month,
                        month)
                .orElseThrow();
    }

    private static long balance(List<TrialBalance.Line> lines, Account account) {
        return lines.stream()
                .filter(line -> line.account() == account)
                .mapToLong(TrialBalance.Line::balancePence)
                .sum();
    }

    private record Movement(YearMonth month, Account account, long pence) {}

    /** Month by month, the months with journals only. */
    public FundStatement statement(Book book) {
        Map<YearMonth, List<Movement>> byMonth = sql
                .list(
                        BY_MONTH,
                        row -> new Movement(
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                Account.valueOf(row.getString("account")),
                                row.getLong("pence")),
                        book.id())
                .stream()
                .collect(Collectors.groupingBy(Movement::month, java.util.TreeMap::new, Collectors.toList()));
        List<FundStatement.Month> months = new ArrayList<>();
        FundStatement.Month total = new FundStatement.Month("", 0, 0, 0, 0, 0, 0, 0, 0);
        for (Map.Entry<YearMonth, List<Movement>> entry : byMonth.entrySet()) {
            FundStatement.Month month = FundStatement.Month.of(entry.getKey(), sums(entry.getValue()));
            months.add(month);
            total = total.plus(month);
        }
        return new FundStatement(book.ref(), months, total);
    }

    /**
     * What a month's movements mean. Retained is what was due or released; what fell due is what is receivable now and what
     * came; what is committed is what is promised now and what was spent.
     */
    private static FundStatement.Month sums(List<Movement> movements) {
        Map<Account, Long> by = movements.stream().collect(Collectors.toMap(Movement::account, Movement::pence));
        long spent = by.getOrDefault(Account.REINVESTMENT_SPENT, 0L);
        long committed = by.getOrDefault(Account.REINVESTMENT_COMMITTED, 0L) + spent;
        long returned = by.getOrDefault(Account.RETURNED_TO_PAYER, 0L);
        long released = by.getOrDefault(Account.INPATIENT_COST_RELEASED, 0L) + committed + returned;
        long doubleRunning = by.getOrDefault(Account.DOUBLE_RUNNING_SPEND, 0L);
        long capital = by.getOrDefault(Account.CAPITAL, 0L);
        long received = by.getOrDefault(Account.FUNDING_RECEIVED, 0L) + doubleRunning + capital;
        long due = by.getOrDefault(Account.FUNDING_RECEIVABLE, 0L) + received;
        return new FundStatement.Month("", due, received, doubleRunning, capital, released, returned, committed, spent);
    }
}
