package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.infrastructure.Programmes;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/**
 * The ledgers of the programmes that the acting organisation leads or reads as a partner. Who posts leads, and holds the
 * programme until the transaction ends.
 */
@ApplicationScoped
public class Books {

    @Inject
    private Programmes programmes;

    @Inject
    private Sql sql;

    /** A programme that has a ledger, of any organisation. */
    public record Due(long programmeId, long organisationId) {}

    private record Key(long id, long organisationId) {}

    /** Refused with {@code no-such-programme}, also when it is another organisation's. */
    public Book view(String ref) {
        return book(
                key("select id, organisation_id from programme where ref = ?", ref)
                        .orElseThrow(() -> new NotFound("no-such-programme")),
                ref);
    }

    /**
     * The same, held against everybody else who posts or changes the programme. Opens the ledger at the first time. A partner
     * is refused ({@code programme-not-lead}).
     */
    public Book hold(String ref) {
        Key key = key("select id, organisation_id from programme where ref = ? for update", ref)
                .orElseThrow(() -> programmes.notOurs(ref));
        sql.update(
                "insert into ledger_book (programme_id, organisation_id) values (?, ?) on conflict do nothing",
                key.id(),
                key.organisationId());
        return book(key, ref);
    }

    private Optional<Key> key(String select, String ref) {
        return sql.first(select, row -> new Key(row.getLong("id"), row.getLong("organisation_id")), ref);
    }

    private Book book(Key key, String ref) {
        ProgrammeView view = programmes.view(ref);
        return new Book(key.id(), ref, key.organisationId(), view.version(), view.programme());
    }

    /** Every programme that has a ledger: keys only. */
    public List<Due> all() {
        return sql.list(
                "select programme_id, organisation_id from ledger_book order by programme_id",
                row -> new Due(row.getLong("programme_id"), row.getLong("organisation_id")));
    }

    /** The reference of a programme of the acting organisation. */
    public Optional<String> ref(long programmeId) {
        return sql.first("select ref from programme where id = ?", row -> row.getString("ref"), programmeId);
    }
}
