package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.AddendumView;
import org.homeward.tender.domain.AddendumView.Change;

/** Changes of published tenders. They are only ever added. */
@ApplicationScoped
public class AddendumRecords {

    @Inject
    private Sql sql;

    /** Adds the next one; its number. Who adds holds the tender. */
    public int add(long tender, String reason, List<Change> changes, OptionalLong by, Instant at) {
        return Math.toIntExact(sql.number(
                """
                insert into tender_addendum (tender_id, number, reason, changes, by_person, issued_at)
                select ?, 1 + count(*), ?, ?::jsonb, ?, ? from tender_addendum where tender_id = ? returning number
                """,
                tender,
                reason,
                TenderStatements.text(changes),
                by.isPresent() ? by.getAsLong() : null,
                at,
                tender));
    }

    /** All of one tender, the first one first. */
    public List<AddendumView> of(long tender) {
        return sql.list(
                """
                select a.number, a.reason, a.changes::text as changes, a.issued_at, coalesce(p.name, '') as by_name
                  from tender_addendum a left join person p on p.id = a.by_person
                 where a.tender_id = ? order by a.number
                """,
                row -> new AddendumView(
                        row.getInt("number"),
                        row.getString("reason"),
                        List.of(TenderStatements.value(row.getString("changes"), Change[].class)
                                .orElseThrow()),
                        row.getString("by_name"),
                        Sql.instant(row, "issued_at")),
                tender);
    }
}
