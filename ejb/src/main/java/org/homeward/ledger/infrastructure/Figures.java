package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.ledger.domain.Figure;
import org.homeward.shared.infrastructure.Sql;

/** Released and reinvested money by programme and financial year, for everybody; kept up with every posting. */
@ApplicationScoped
public class Figures {

    /** April begins the financial year; a reversal counts in the year of what it takes back. */
    private static final String RECKON = """
            with standing as (
                select r.id, r.released_pence,
                       extract(year from r.month - interval '3 months')::integer as year
                  from ledger_release r
                  join ledger_journal j on j.release_id = r.id and j.kind = 'RELEASE'
                 where r.programme_id = ? and not exists (select from ledger_journal v where v.reverses = j.id)),
            released as (
                select year, sum(released_pence) as pence from standing group by year),
            behind as (
                select s.year, count(distinct p.person_ref) as people
                  from standing s join ledger_release_person p on p.release_id = s.id group by s.year),
            spending as (
                select q.release_id, q.pence,
                       extract(year from coalesce(o.month, q.month) - interval '3 months')::integer as year
                  from ledger_posting q
                  join ledger_journal j on j.id = q.journal_id
                  left join ledger_journal o on o.id = j.reverses
                 where q.programme_id = ? and q.account = 'REINVESTMENT_SPENT'),
            spent as (
                select year, sum(pence) as pence from spending group by year),
            spenders as (
                select s.year, count(distinct p.person_ref) as people
                  from spending s join ledger_release_person p on p.release_id = s.release_id group by s.year),
            years as (select year from released union select year from spent)
            insert into ledger_figure (programme_id, year, programme_ref, programme, organisation, released_pence,
                                       released_people, reinvested_pence, reinvested_people)
            select g.id, y.year, g.ref, g.name, o.name, coalesce(r.pence, 0), coalesce(b.people, 0),
                   greatest(coalesce(s.pence, 0), 0), coalesce(w.people, 0)
              from years y
              join programme g on g.id = ?
              join organisation o on o.id = g.organisation_id
              left join released r on r.year = y.year
              left join behind b on b.year = y.year
              left join spent s on s.year = y.year
              left join spenders w on w.year = y.year
            """;

    @Inject
    private Sql sql;

    /** Reckons the figures of a programme anew, in the transaction that posted; the caller holds the programme. */
    public void reckon(Book book) {
        sql.update("delete from ledger_figure where programme_id = ?", book.id());
        sql.update(RECKON, book.id(), book.id(), book.id());
    }

    /** Every programme's figures by organisation and name, the newest year first. */
    public List<Figure> all() {
        return sql.list(
                "select * from ledger_figure order by organisation, programme, programme_ref, year desc",
                row -> new Figure(
                        row.getString("programme_ref"),
                        row.getString("programme"),
                        row.getString("organisation"),
                        row.getInt("year"),
                        row.getLong("released_pence"),
                        row.getInt("released_people"),
                        row.getLong("reinvested_pence"),
                        row.getInt("reinvested_people")));
    }
}
