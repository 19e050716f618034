package org.homeward.publication.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.homeward.publication.domain.NoticeArea;
import org.homeward.publication.domain.Opportunity;
import org.homeward.publication.domain.TenderNotice;
import org.homeward.shared.infrastructure.Sql;

/** What providers can bid for, as feeds and calendars read it. Kept up to date by those who publish tenders. */
@ApplicationScoped
public class Opportunities {

    private static final String SELECT = """
            select p.*, o.name as buyer from opportunity p join organisation o on o.id = p.buyer_id
            """;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Writes the tender as it stands now, new or changed. */
    @Transactional(TxType.MANDATORY)
    public void keep(TenderNotice tender, Opportunity.State state) {
        sql.update(
                """
                insert into opportunity as old (tender_ref, ocid, buyer_id, title, summary, areas, questions_close,
                                                deadline, state, invited_only, path, published_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (tender_ref) do update
                   set title = excluded.title, summary = excluded.summary, areas = excluded.areas,
                       questions_close = excluded.questions_close, deadline = excluded.deadline,
                       state = excluded.state, updated_at = excluded.updated_at, revision = old.revision + 1
                """,
                tender.tenderRef(),
                tender.ocid(),
                tender.buyer().id(),
                tender.title(),
                tender.summary(),
                tender.lots().stream()
                        .flatMap(lot -> lot.areas().stream())
                        .map(NoticeArea::name)
                        .distinct()
                        .toList(),
                tender.questionsClose(),
                tender.deadline(),
                state,
                tender.competition().isByInvitation(),
                tender.path(),
                tender.publishedAt(),
                clock.instant());
    }

    /** Open to everybody and taking bids now, the next deadline first. */
    public List<Opportunity> open() {
        return sql.list(SELECT + """
                 where p.state = 'OPEN' and not p.invited_only and p.deadline > homeward_now()
                 order by p.deadline, p.tender_ref limit 500
                """, Opportunities::read);
    }

    /** Open to everybody, what changed last first, closed ones too: a reader of a feed must learn of the end. */
    public List<Opportunity> newest(int most) {
        return sql.list(
                SELECT + "where not p.invited_only order by p.updated_at desc, p.tender_ref limit ?",
                Opportunities::read,
                most);
    }

    public Optional<Opportunity> find(String tenderRef) {
        return sql.first(SELECT + "where p.tender_ref = ?", Opportunities::read, tenderRef);
    }

    private static Opportunity read(ResultSet row) throws SQLException {
        return new Opportunity(
                row.getString("tender_ref"),
                row.getString("ocid"),
                row.getLong("buyer_id"),
                row.getString("buyer"),
                row.getString("title"),
                row.getString("summary"),
                Sql.texts(row, "areas"),
                Sql.instantIfAny(row, "questions_close"),
                Sql.instant(row, "deadline"),
                Opportunity.State.valueOf(row.getString("state")),
                row.getBoolean("invited_only"),
                row.getString("path"),
                Sql.instant(row, "published_at"),
                Sql.instant(row, "updated_at"),
                row.getInt("revision"));
    }
}
