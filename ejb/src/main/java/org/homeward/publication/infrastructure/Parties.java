package org.homeward.publication.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.homeward.publication.domain.Party;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/** Organisations as they stand in notices. */
@ApplicationScoped
public class Parties {

    @Inject
    private Sql sql;

    /** Refused with {@code no-such-organisation}. */
    public Party of(long organisationId) {
        return sql.first(
                        "select id, ref, name, kind, area_code from organisation where id = ?",
                        Parties::read,
                        organisationId)
                .orElseThrow(() -> new NotFound("no-such-organisation"));
    }

    private static Party read(ResultSet row) throws SQLException {
        return new Party(
                row.getLong("id"),
                row.getString("ref"),
                row.getString("name"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("area_code"))
                        .map(code -> List.of(new Party.Identifier(Party.GSS, code)))
                        .orElse(List.of()));
    }
}
