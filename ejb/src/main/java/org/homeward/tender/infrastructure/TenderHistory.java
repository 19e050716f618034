package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.TenderStep;

/** What a tender and its lots went through. Rows are only ever added. */
@ApplicationScoped
public class TenderHistory {

    @Inject
    private Sql sql;

    /** Every change of state, the oldest first; of one moment the tender's before its lots'. */
    public List<TenderStep> of(long tenderId) {
        return sql.list(
                """
                select 0 as lot, c.from_state, c.to_state, p.name, c.reason, c.happened_at, c.id
                  from tender_state_change c left join person p on p.id = c.by_person where c.tender_id = ?
                union all
                select l.number, c.from_state, c.to_state, p.name, c.reason, c.happened_at, c.id
                  from lot_state_change c join lot l on l.id = c.lot_id left join person p on p.id = c.by_person
                 where l.tender_id = ?
                 order by happened_at, lot, id
                """,
                row -> new TenderStep(
                        row.getInt("lot"),
                        Optional.ofNullable(row.getString("from_state")),
                        row.getString("to_state"),
                        Optional.ofNullable(row.getString("name")),
                        row.getString("reason"),
                        Sql.instant(row, "happened_at")),
                tenderId,
                tenderId);
    }
}
