package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ObligationView;
import org.homeward.contract.domain.PromiseDue;
import org.homeward.shared.infrastructure.Sql;

/** Promises of winning bids that are watched. */
@ApplicationScoped
public class Obligations {

    @Inject
    private Sql sql;

    /** Keeps a promise and gives its number. */
    public int add(Contract contract, String text, String source, LocalDate due) {
        return (int) sql.number(
                """
                insert into contract_obligation (contract_id, buyer_id, provider_id, number, text, source, due_on)
                select ?, ?, ?, 1 + coalesce(max(o.number), 0), ?, ?, ? from contract_obligation o where o.contract_id = ?
                returning number
                """,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                text.strip(),
                source.strip(),
                due,
                contract.id());
    }

    /** Says whether a promise was kept; false when there is no such one that nobody has looked at. */
    public boolean check(Contract contract, int number, boolean kept, String note, long by, Instant at) {
        return sql.update("""
                        update contract_obligation set kept = ?, note = ?, checked_by = ?, checked_at = ?
                         where contract_id = ? and number = ? and kept is null
                        """, kept, note.strip(), by, at, contract.id(), number) == 1;
    }

    public List<ObligationView> of(Contract contract) {
        return sql.list(
                """
                select o.*, p.name from contract_obligation o left join person p on p.id = o.checked_by
                 where o.contract_id = ? order by o.number
                """,
                row -> new ObligationView(
                        row.getInt("number"),
                        row.getString("text"),
                        row.getString("source"),
                        row.getObject("due_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("kept", Boolean.class)),
                        row.getString("note"),
                        Optional.ofNullable(row.getString("name")),
                        Sql.instantIfAny(row, "checked_at")),
                contract.id());
    }

    /**
     * Promises to a buyer that nobody has looked at, of contracts that are agreed and not over, the earliest first.
     *
     * @param lastDay only those that are to be kept by this day or earlier
     */
    public List<PromiseDue> waiting(long buyer, LocalDate lastDay) {
        return sql.list(
                """
                select c.ref, c.provider, o.text, o.due_on
                  from contract_obligation o join contract c on c.id = o.contract_id
                 where o.buyer_id = ? and o.kept is null and o.due_on <= ?
                   and c.state in ('AGREED', 'RUNNING', 'SUSPENDED', 'ENDING')
                 order by o.due_on, o.id limit 50
                """,
                row -> new PromiseDue(
                        row.getString("ref"),
                        row.getString("provider"),
                        row.getString("text"),
                        row.getObject("due_on", LocalDate.class)),
                buyer,
                lastDay);
    }
}
