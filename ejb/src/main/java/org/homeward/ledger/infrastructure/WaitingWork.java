package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.shared.infrastructure.Sql;

/** What waits in all ledgers of the acting organisation; what waits for the lead of another is not its work. */
@ApplicationScoped
public class WaitingWork {

    @Inject
    private Sql sql;

    /**
     * A programme with something that waits.
     *
     * @param count how many rows, or how many pence
     */
    public record Line(String programme, String name, long count) {}

    /** Programmes with rows of the general ledger that nobody knows. */
    public List<Line> rows() {
        return lines("""
                select p.ref, p.name, count(*) as n from ledger_actual_row r join programme p on p.id = r.programme_id
                 where r.state = 'UNMATCHED' and p.organisation_id = acting_organisation() group by p.id, p.ref, p.name order by p.id
                """);
    }

    /** Programmes with released money that nobody has committed. */
    public List<Line> available() {
        return lines("""
                select p.ref, p.name, sum(q.pence) as n from ledger_posting q join programme p on p.id = q.programme_id
                 where q.account = 'INPATIENT_COST_RELEASED' and p.organisation_id = acting_organisation()
                 group by p.id, p.ref, p.name having sum(q.pence) > 0 order by p.id
                """);
    }

    private List<Line> lines(String select) {
        return sql.list(select, row -> new Line(row.getString("ref"), row.getString("name"), row.getLong("n")));
    }
}
