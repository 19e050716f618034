package org.homeward.evaluation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeward.bidding.infrastructure.Conflicts;
import org.homeward.bidding.infrastructure.Consents;
import org.homeward.evaluation.domain.Decision;
import org.homeward.evaluation.domain.Decision.Kind;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderFacts;

/** Who decided what on the way from the opening to the result, gathered from where each of it is kept. */
@ApplicationScoped
public class Decisions {

    /** Marks that somebody gave alone are counted and not shown: what each was worth stands on the panel's page. */
    private static final String OWN = """
            select 'PANEL_CHOSEN' as kind, s.name as by, m.set_at as at, p.name as subject, '' as outcome
              from panel_member m join person p on p.id = m.person_id join person s on s.id = m.set_by
             where m.tender_id = ? and m.ended_at is null
            union all
            select 'MARKS_GIVEN', p.name, max(i.given_at), '', count(distinct (i.bid_ref, i.question_id))::text
              from individual_mark i join person p on p.id = i.person_id where i.lot_id = ? group by p.id, p.name
            union all
            select 'MARK_AGREED', p.name, a.agreed_at, a.bid_ref || ', ' || q.ref, a.mark::text
              from agreed_mark a join person p on p.id = a.agreed_by join tender_question q on q.id = a.question_id
             where a.lot_id = ?
            union all
            select 'PRICE_ASKED', p.name, c.asked_at, c.bid_ref, ''
              from price_check c join person p on p.id = c.asked_by where c.lot_id = ?
            union all
            select 'PRICE_' || c.state, p.name, c.decided_at, c.bid_ref, c.reason
              from price_check c join person p on p.id = c.decided_by
             where c.lot_id = ? and c.state in ('ACCEPTED', 'DISREGARDED')
            union all
            select 'LOTS_BEGUN', p.name, d.begun_at, array_to_string(d.bids, ', '), ''
              from lots_draw d join person p on p.id = d.begun_by where d.lot_id = ?
            union all
            select 'LOTS_DRAWN', p.name, d.drawn_at, '', array_to_string(d.drawn, ', ')
              from lots_draw d join person p on p.id = d.drawn_by where d.lot_id = ?
            """;

    @Inject
    private Sql sql;

    @Inject
    private Consents consents;

    @Inject
    private Conflicts conflicts;

    /** The first decision first. Whoever hands them on asks first who may see them. */
    public List<Decision> of(TenderFacts tender, LotFacts lot) {
        long id = lot.id();
        List<Decision> all = new ArrayList<>(sql.list(OWN, Decisions::read, tender.id(), id, id, id, id, id, id));
        conflicts
                .all(tender.id())
                .forEach(word -> all.add(plain(
                        word.conflict() ? Kind.CONFLICT_DECLARED : Kind.NO_CONFLICT_DECLARED,
                        word.person(),
                        word.declaredAt(),
                        "")));
        consents.views(id)
                .forEach(consent -> all.add(plain(
                        Kind.OPENING_CONSENTED,
                        consent.person(),
                        consent.at(),
                        consent.standsFor().orElse(""))));
        all.sort(Comparator.comparing(Decision::at).thenComparing(Decision::kind));
        return all;
    }

    private static Decision plain(Kind kind, String by, Instant at, String subject) {
        return new Decision(kind, by, at, subject, "");
    }

    private static Decision read(ResultSet row) throws SQLException {
        return new Decision(
                Kind.valueOf(row.getString("kind")),
                row.getString("by"),
                Sql.instant(row, "at"),
                row.getString("subject"),
                row.getString("outcome"));
    }
}
