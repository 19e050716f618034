package org.homeward.evaluation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.homeward.evaluation.domain.Declared;
import org.homeward.evaluation.domain.PanelMember;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.TenderFacts;

/** Who marks the bids of a tender. Where no officer has chosen, everybody of the buyer who evaluates does. */
@ApplicationScoped
public class Panels {

    /** Somebody who has the simple page once has it again, until an officer says otherwise. */
    private static final String EVALUATORS = """
            select distinct g.person_id, coalesce((select m.simple_page from panel_member m
                                                    where m.person_id = g.person_id order by m.id desc limit 1), false)
                            as simple_page
              from role_grant g where g.organisation_id = ? and g.role = 'EVALUATOR' and g.revoked_at is null
            """;

    private static final String MEMBERS =
            "select person_id, simple_page from panel_member where tender_id = ? and ended_at is null";

    private static final String PEOPLE = """
            select p.id, p.name, p.email::text as email, m.simple_page,
                   (select c.conflict from conflict_declaration c
                     where c.tender_id = ? and c.person_id = p.id order by c.id desc limit 1) as conflict
              from person p join (%s) m on m.person_id = p.id
             where p.state <> 'LEFT' order by p.name, p.id
            """;

    @Inject
    private Sql sql;

    /** True when an officer has chosen the members. */
    public boolean isChosen(TenderFacts tender) {
        return sql.number("select count(*) from panel_member where tender_id = ? and ended_at is null", tender.id())
                > 0;
    }

    public List<PanelMember> of(TenderFacts tender) {
        return isChosen(tender)
                ? sql.list(PEOPLE.formatted(MEMBERS), Panels::read, tender.id(), tender.id())
                : evaluators(tender);
    }

    /** Everybody of the buyer who may evaluate. */
    public List<PanelMember> evaluators(TenderFacts tender) {
        return sql.list(PEOPLE.formatted(EVALUATORS), Panels::read, tender.id(), tender.buyerId());
    }

    public Optional<PanelMember> member(TenderFacts tender, long personId) {
        return of(tender).stream()
                .filter(member -> member.personId() == personId)
                .findFirst();
    }

    /** What somebody has declared last, on the panel or not. */
    public Declared declared(TenderFacts tender, long personId) {
        return sql.first(
                        "select conflict from conflict_declaration where tender_id = ? and person_id = ?"
                                + " order by id desc limit 1",
                        row -> row.getBoolean(1) ? Declared.CONFLICT : Declared.NO_CONFLICT,
                        tender.id(),
                        personId)
                .orElse(Declared.NOT_YET);
    }

    /** Writes one change at a time for each tender. */
    public void lock(TenderFacts tender) {
        sql.number("select id from tender where id = ? for no key update", tender.id());
    }

    public void seat(TenderFacts tender, long personId, boolean simplePage, long setBy) {
        int changed = sql.update(
                "update panel_member set simple_page = ? where tender_id = ? and person_id = ? and ended_at is null",
                simplePage,
                tender.id(),
                personId);
        if (changed == 0) {
            sql.update(
                    "insert into panel_member (buyer_id, tender_id, person_id, simple_page, set_by) values (?, ?, ?, ?, ?)",
                    tender.buyerId(),
                    tender.id(),
                    personId,
                    simplePage,
                    setBy);
        }
    }

    public void end(TenderFacts tender, long personId, String reason) {
        sql.update(
                "update panel_member set ended_at = homeward_now(), end_reason = ?"
                        + " where tender_id = ? and person_id = ? and ended_at is null",
                reason,
                tender.id(),
                personId);
    }

    private static PanelMember read(ResultSet row) throws SQLException {
        Boolean conflict = row.getObject("conflict", Boolean.class);
        Declared declared = conflict == null ? Declared.NOT_YET : conflict ? Declared.CONFLICT : Declared.NO_CONFLICT;
        return new PanelMember(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("simple_page"),
                declared);
    }
}
