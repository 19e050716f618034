package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.homeward.bidding.domain.ConflictView;
import org.homeward.shared.infrastructure.Sql;

/** What people of the acting organisation declared of their own interests. Each word stays; the last one counts. */
@ApplicationScoped
public class Conflicts {

    private static final String LAST = """
            select distinct on (c.person_id) c.person_id, p.name, c.conflict, c.nature, c.declared_at
              from conflict_declaration c join person p on p.id = c.person_id
             where c.tender_id = ? %s order by c.person_id, c.id desc""";

    @Inject
    private Sql sql;

    public void add(long tenderId, long personId, boolean conflict, String nature) {
        sql.update("""
                insert into conflict_declaration (tender_id, organisation_id, person_id, conflict, nature)
                values (?, acting_organisation(), ?, ?, ?)
                """, tenderId, personId, conflict, nature);
    }

    public Optional<ConflictView> of(long tenderId, long personId) {
        return sql.first(LAST.formatted("and c.person_id = ?"), Conflicts::read, tenderId, personId);
    }

    /** The last word of each person. */
    public List<ConflictView> all(long tenderId) {
        return sql.list(LAST.formatted(""), Conflicts::read, tenderId);
    }

    private static ConflictView read(ResultSet row) throws SQLException {
        return new ConflictView(
                row.getLong("person_id"),
                row.getString("name"),
                row.getBoolean("conflict"),
                row.getString("nature"),
                Sql.instant(row, "declared_at"));
    }
}
