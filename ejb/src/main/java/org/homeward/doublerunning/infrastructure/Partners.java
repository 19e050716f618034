package org.homeward.doublerunning.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.PartnerView;
import org.homeward.doublerunning.domain.PartnersView;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/** Which organisations read a programme beside its lead. Whoever changes that holds the programme. */
@ApplicationScoped
public class Partners {

    private static final String FIELD = "organisation";

    private static final String VIEW = """
            select o.ref, o.name, w.ended_at, (w.added_at at time zone 'Europe/London')::date as since,
                   (w.ended_at at time zone 'Europe/London')::date as until, a.name as adder, e.name as ender
              from programme p
              join joint_work_partner w on w.joint_work_id = p.joint_work_id
              join organisation o on o.id = w.organisation_id
              left join person a on a.id = w.added_by
              left join person e on e.id = w.ended_by
             where p.ref = ?
            """;

    @Inject
    private Programmes programmes;

    @Inject
    private Sql sql;

    private record Key(long id, String name, long lead, Optional<Long> work) {}

    private record Organisation(long id, String ref, boolean buyer) {}

    /** Refused with {@code no-such-programme}. */
    public PartnersView of(String ref) {
        return sql.first(
                        """
                        select o.name, p.organisation_id = acting_organisation() as own
                          from programme p join organisation o on o.id = p.organisation_id where p.ref = ?
                        """,
                        row -> new PartnersView(
                                ref, row.getString("name"), all(ref), row.getBoolean("own") ? choices(ref) : List.of()),
                        ref)
                .orElseThrow(() -> new NotFound("no-such-programme"));
    }

    private List<PartnerView> all(String ref) {
        return sql.list(VIEW + " order by w.ended_at is not null, o.name, w.added_at desc", Partners::view, ref);
    }

    /** Councils and boards of today that do not read it yet. */
    private List<PartnersView.Choice> choices(String ref) {
        return sql.list("""
                select o.ref, o.name from organisation o, programme p
                 where p.ref = ? and o.kind in ('COUNCIL', 'ICB') and o.id <> p.organisation_id
                   and (o.ended_on is null or o.ended_on > (homeward_now() at time zone 'Europe/London')::date)
                   and not exists (select from joint_work_partner w
                                    where w.joint_work_id = p.joint_work_id and w.organisation_id = o.id and w.ended_at is null)
                 order by o.name
                """, row -> new PartnersView.Choice(row.getString("ref"), row.getString("name")), ref);
    }

    /** Lets an organisation read the programme from today on. */
    public PartnerView add(String ref, String organisation, Actor actor, Instant at) {
        Key programme = held(ref);
        Organisation partner = partner(organisation);
        if (partner.id() == programme.lead()) {
            throw Invalid.field(FIELD, "partner-itself");
        }
        if (!partner.buyer()) {
            throw Invalid.field(FIELD, "partner-no-buyer");
        }
        if (standing(ref, partner.ref()).isPresent()) {
            throw Invalid.field(FIELD, "partner-twice");
        }
        long work = programme.work().orElseGet(() -> begin(programme));
        sql.update("""
                insert into joint_work_partner (joint_work_id, organisation_id, part, valid, added_by, added_at)
                values (?, ?, 'READS', daterange((homeward_now() at time zone 'Europe/London')::date, null), ?, ?)
                """, work, partner.id(), person(actor), at);
        return standing(ref, partner.ref()).orElseThrow();
    }

    private long begin(Key programme) {
        long work = sql.number("""
                insert into joint_work (title, lead_id, valid)
                values (?, ?, daterange((homeward_now() at time zone 'Europe/London')::date, null)) returning id
                """, programme.name(), programme.lead());
        sql.update("update programme set joint_work_id = ? where id = ?", work, programme.id());
        return work;
    }

    /** Ends it with today: nothing is read from now on. */
    public PartnerView end(String ref, String organisation, Actor actor, Instant at) {
        Key programme = held(ref);
        // who was named today has read on no whole day: then no day is left
        int ended = sql.update("""
                update joint_work_partner
                   set valid = daterange(lower(valid), greatest(lower(valid), (homeward_now() at time zone 'Europe/London')::date)),
                       ended_by = ?, ended_at = ?
                 where joint_work_id = ? and ended_at is null
                   and organisation_id = (select id from organisation where ref = ?)
                """, person(actor), at, programme.work().orElse(0L), organisation);
        if (ended == 0) {
            throw new NotFound("no-such-partner");
        }
        return sql.first(
                        VIEW + " and o.ref = ? and w.ended_at is not null order by w.ended_at desc limit 1",
                        Partners::view,
                        ref,
                        organisation)
                .orElseThrow();
    }

    /** The key of a council or board. */
    public long key(String organisation) {
        return partner(organisation).id();
    }

    private Optional<PartnerView> standing(String ref, String organisation) {
        return sql.first(VIEW + " and o.ref = ? and w.ended_at is null", Partners::view, ref, organisation);
    }

    private Key held(String ref) {
        return sql.first(
                        "select id, name, organisation_id, joint_work_id from programme where ref = ? for update",
                        row -> new Key(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getLong("organisation_id"),
                                Sql.keyIfAny(row, "joint_work_id")),
                        ref)
                .orElseThrow(() -> programmes.notOurs(ref));
    }

    private Organisation partner(String ref) {
        return sql.first(
                        """
                        select id, ref, kind in ('COUNCIL', 'ICB')
                               and (ended_on is null or ended_on > (homeward_now() at time zone 'Europe/London')::date) as buyer
                          from organisation where ref = ?
                        """,
                        row -> new Organisation(row.getLong("id"), row.getString("ref"), row.getBoolean("buyer")),
                        ref)
                .orElseThrow(() -> Invalid.field(FIELD, "partner-needed"));
    }

    private static Optional<Long> person(Actor actor) {
        return actor.person().stream().boxed().findFirst();
    }

    private static PartnerView view(ResultSet row) throws SQLException {
        return new PartnerView(
                row.getString("ref"),
                row.getString("name"),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                Optional.ofNullable(row.getString("adder")).orElse(""),
                Optional.ofNullable(row.getString("ender")).orElse(""));
    }
}
