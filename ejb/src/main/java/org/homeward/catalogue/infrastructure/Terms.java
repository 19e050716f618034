package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.catalogue.domain.Term;
import org.homeward.catalogue.domain.TermKind;
import org.homeward.catalogue.domain.Vocabulary;
import org.homeward.shared.infrastructure.Sql;

/** The regulator's words that the catalogue holds. */
@ApplicationScoped
public class Terms {

    @Inject
    private Sql sql;

    public Vocabulary vocabulary() {
        return new Vocabulary(sql.list(
                "select kind, code, name from catalogue_term",
                row -> new Term(
                        TermKind.valueOf(row.getString("kind")), row.getString("code"), row.getString("name"))));
    }
}
