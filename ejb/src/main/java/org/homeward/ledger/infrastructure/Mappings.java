package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.ledger.domain.ActualTarget;
import org.homeward.ledger.domain.MappingRule;
import org.homeward.shared.infrastructure.Sql;

/** What cost centres and codes of the general ledger are, as a programme's finance officers have said. */
@ApplicationScoped
public class Mappings {

    @Inject
    private Sql sql;

    /** In the order in which they are tried. */
    public List<MappingRule> of(Book book) {
        return sql.list(
                "select * from ledger_mapping where programme_id = ? order by position",
                row -> new MappingRule(
                        row.getString("cost_centre"),
                        row.getString("subjective_code"),
                        ActualTarget.valueOf(row.getString("target")),
                        row.getString("aim")),
                book.id());
    }

    /** Puts these rules in place of all others. */
    public void set(Book book, List<MappingRule> rules) {
        sql.update("delete from ledger_mapping where programme_id = ?", book.id());
        for (int i = 0; i < rules.size(); i++) {
            MappingRule rule = rules.get(i);
            sql.update(
                    """
                    insert into ledger_mapping (programme_id, position, organisation_id, cost_centre, subjective_code, target, aim)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    book.id(),
                    i + 1,
                    book.organisationId(),
                    rule.costCentre(),
                    rule.subjectiveCode(),
                    rule.target(),
                    rule.aim());
        }
    }
}
