package org.homeward.party.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.shared.application.PersonNames;
import org.homeward.shared.infrastructure.Sql;

/** Tells the readers of the audit trail who the people in it are. */
@ApplicationScoped
public class NamesOfPeople implements PersonNames {

    /** A person's key and name. */
    private record Known(long id, String name) {}

    @Inject
    private Sql sql;

    @Override
    public Map<Long, String> names(Collection<Long> personIds) {
        List<String> keys = personIds.stream().map(String::valueOf).toList();
        return sql
                .list(
                        "select id, name from person where id = any(?::bigint[])",
                        row -> new Known(row.getLong("id"), row.getString("name")),
                        keys)
                .stream()
                .collect(Collectors.toMap(Known::id, Known::name));
    }
}
