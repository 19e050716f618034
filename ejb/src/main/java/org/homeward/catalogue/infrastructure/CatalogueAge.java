package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.homeward.shared.infrastructure.Sql;

/** How fresh the catalogue is. */
@ApplicationScoped
public class CatalogueAge {

    @Inject
    private Sql sql;

    /** When a file of the regulator was last applied; empty when none ever was. */
    public Optional<Instant> lastApplied() {
        return sql.first(
                "select applied from catalogue_edition order by id desc limit 1",
                row -> row.getObject(1, OffsetDateTime.class).toInstant());
    }
}
