package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.homeward.bidding.domain.Consent;
import org.homeward.bidding.domain.ConsentView;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.TenderFacts;

/** Which officers agreed to the opening of a lot, and who may. */
@ApplicationScoped
public class Consents {

    @Inject
    private Sql sql;

    public List<Consent> of(long lotId) {
        return sql.list(
                "select person_id, stands_for from opening_consent where lot_id = ? order by id",
                row -> new Consent(row.getLong("person_id"), Sql.keyIfAny(row, "stands_for")),
                lotId);
    }

    public List<ConsentView> views(long lotId) {
        return sql.list(
                """
                select c.person_id, p.name, s.name as stands_for, c.given_at
                  from opening_consent c join person p on p.id = c.person_id
                  left join person s on s.id = c.stands_for
                 where c.lot_id = ? order by c.id
                """,
                row -> new ConsentView(
                        row.getLong("person_id"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("stands_for")),
                        Sql.instant(row, "given_at")),
                lotId);
    }

    /** Keeps a consent; a second one of the same person changes nothing. */
    public void add(long lotId, Consent consent) {
        sql.update("""
                insert into opening_consent (lot_id, organisation_id, person_id, stands_for)
                values (?, acting_organisation(), ?, ?) on conflict (lot_id, person_id) do nothing
                """, lotId, consent.person(), consent.standsFor());
    }

    /** True when the person was an officer of the buyer before the tender was published, and still is. */
    public boolean heldTheRoleBefore(TenderFacts tender, long person) {
        return sql.first(
                        """
                        select 1 from role_grant where person_id = ? and organisation_id = ?
                           and role = 'PROCUREMENT_OFFICER' and revoked_at is null and granted_at < ?
                        """,
                        row -> row.getInt(1),
                        person,
                        tender.buyerId(),
                        tender.publishedAt().orElseThrow())
                .isPresent();
    }

    /** For whom the person may stand in today: officers who held the role before publication. */
    public List<Long> standsInFor(TenderFacts tender, long person) {
        return sql.list(
                """
                select d.person_id from deputy d
                  join role_grant g on g.person_id = d.person_id and g.organisation_id = d.organisation_id
                                   and g.role = d.role and g.granted_at < ? and g.revoked_at is null
                 where d.deputy_id = ? and d.organisation_id = ? and d.role = 'PROCUREMENT_OFFICER'
                   and d.valid @> homeward_now() order by d.id
                """, row -> row.getLong("person_id"), tender.publishedAt().orElseThrow(), person, tender.buyerId());
    }
}
