package org.homeward.doublerunning.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.ProgrammeItem;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.domain.ProgrammeWarnings;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Refusal;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Stale;
import org.homeward.shared.infrastructure.Sql;

/**
 * The programmes of the acting organisation and those that it reads as a partner, every version of each; another one's are
 * not there.
 */
@ApplicationScoped
public class Programmes {

    private static final String VIEW = """
            select p.ref, v.version, v.document, v.written_at, w.name as writer, o.name as lead,
                   p.organisation_id = acting_organisation() as own
              from programme p
              join organisation o on o.id = p.organisation_id
              join programme_version v on v.programme_id = p.id
              left join person w on w.id = v.written_by
            """;

    /** A list's rows; unfinished, so that it can be narrowed. */
    private static final String ITEM = """
            select p.*, w.name as writer, o.name as lead, p.organisation_id = acting_organisation() as own
              from programme p
              join organisation o on o.id = p.organisation_id
              left join person w on w.id = p.written_by
            """;

    private static final String LEAD_WRITES = "The lead authority answers for the work; a partner reads it";
    private static final String LEAD_SOURCE = "How organisations work together here";

    @Inject
    private Sql sql;

    /** A reference that people can read out: DR-00012. */
    public String nextRef() {
        return "DR-%05d".formatted(sql.number("select nextval('programme_ref')"));
    }

    /** Keeps a new programme as its version 1. */
    public void add(String ref, Programme programme, Actor actor, Instant at) {
        long id = sql.number(
                """
                insert into programme (ref, organisation_id, name, first_month, horizon_months, people, version, written_by,
                                       written_at)
                values (?, ?, ?, ?, ?, ?, 1, ?, ?) returning id
                """,
                ref,
                actor.organisationId(),
                programme.name(),
                programme.firstMonth().toString(),
                programme.horizonMonths(),
                programme.people().size(),
                person(actor),
                at);
        addVersion(id, 1, programme, actor, at);
    }

    /**
     * Keeps a new version.
     *
     * @param read the version that the writer read; refused as stale when it is no longer the last
     */
    public void replace(String ref, int read, Programme programme, Actor actor, Instant at) {
        Head head = held(ref);
        if (head.version() != read) {
            throw new Stale(ref);
        }
        sql.update(
                """
                update programme
                   set name = ?, first_month = ?, horizon_months = ?, people = ?, version = ?, written_by = ?, written_at = ?
                 where id = ?
                """,
                programme.name(),
                programme.firstMonth().toString(),
                programme.horizonMonths(),
                programme.people().size(),
                read + 1,
                person(actor),
                at,
                head.id());
        addVersion(head.id(), read + 1, programme, actor, at);
    }

    private record Head(long id, int version) {}

    /** The programme's row, held against every other writer until the transaction ends. */
    private Head held(String ref) {
        return sql.first(
                        "select id, version from programme where ref = ? for update",
                        row -> new Head(row.getLong("id"), row.getInt("version")),
                        ref)
                .orElseThrow(() -> notOurs(ref));
    }

    /**
     * Refused with {@code programme-not-lead} where the acting organisation reads the programme as a partner, and with
     * {@code no-such-programme} where it does not read it at all.
     */
    public void requireLead(String ref) {
        if (sql.number("select count(*) from programme where ref = ? and organisation_id = acting_organisation()", ref)
                == 0) {
            throw notOurs(ref);
        }
    }

    /** Why a programme that the acting organisation does not lead cannot be written. */
    public Refusal notOurs(String ref) {
        return sql.<Refusal>first(
                        "select o.name from programme p join organisation o on o.id = p.organisation_id where p.ref = ?",
                        row -> new Refused("programme-not-lead", LEAD_WRITES, LEAD_SOURCE, row.getString("name")),
                        ref)
                .orElseGet(() -> new NotFound("no-such-programme"));
    }

    private void addVersion(long id, int version, Programme programme, Actor actor, Instant at) {
        sql.update("""
                insert into programme_version (programme_id, version, organisation_id, document, written_by, written_at)
                values (?, ?, ?, ?::jsonb, ?, ?)
                """, id, version, actor.organisationId(), ProgrammeJson.write(programme), person(actor), at);
    }

    private static Optional<Long> person(Actor actor) {
        return actor.person().stream().boxed().findFirst();
    }

    /** The last version. Refused with {@code no-such-programme}, also when it is another organisation's. */
    public ProgrammeView view(String ref) {
        return sql.first(VIEW + "where p.ref = ? and v.version = p.version", Programmes::view, ref)
                .orElseThrow(() -> new NotFound("no-such-programme"));
    }

    /** One version, also an earlier one. */
    public ProgrammeView view(String ref, int version) {
        return sql.first(VIEW + "where p.ref = ? and v.version = ?", Programmes::view, ref, version)
                .orElseThrow(() -> new NotFound("no-such-programme"));
    }

    /** The newest first. */
    public Page<ProgrammeItem> list(ListQuery query) {
        long total = sql.number("select count(*) from programme");
        return Page.of(
                query,
                total,
                sql.list(
                        ITEM + "order by p.id desc limit ? offset ?",
                        Programmes::item,
                        query.pageSize(),
                        query.offset()));
    }

    /** The newest programmes that the acting organisation reads as a partner. */
    public List<ProgrammeItem> ofOthers(int most) {
        return sql.list(
                ITEM + "where p.organisation_id <> acting_organisation() order by p.id desc limit ?",
                Programmes::item,
                most);
    }

    /** The newest own programmes with people in them. */
    public List<ProgrammeItem> ownWithPeople(int most) {
        return sql.list(ITEM + """
                 where p.organisation_id = acting_organisation() and p.people > 0
                 order by p.id desc limit ?
                """, Programmes::item, most);
    }

    private static ProgrammeView view(ResultSet row) throws SQLException {
        Programme programme = ProgrammeJson.read(row.getString("document"));
        return new ProgrammeView(
                row.getString("ref"),
                row.getInt("version"),
                programme,
                ProgrammeWarnings.of(programme),
                writer(row),
                Sql.instant(row, "written_at"),
                row.getString("lead"),
                row.getBoolean("own"));
    }

    private static ProgrammeItem item(ResultSet row) throws SQLException {
        return new ProgrammeItem(
                row.getString("ref"),
                row.getString("name"),
                YearMonth.parse(row.getString("first_month")),
                row.getInt("horizon_months"),
                row.getInt("people"),
                row.getInt("version"),
                writer(row),
                Sql.instant(row, "written_at"),
                row.getString("lead"),
                row.getBoolean("own"));
    }

    private static String writer(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("writer")).orElse("");
    }
}
