package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.homeward.catalogue.domain.Judgement;
import org.homeward.catalogue.domain.RowFault;
import org.homeward.catalogue.domain.Tally;
import org.homeward.shared.infrastructure.Sql;

/**
 * Brings the staged rows of a file into the catalogue, set by set, in the caller's transaction: fifty thousand rows are a
 * handful of statements. The order of the methods is the order in which they are called; what compares the old with the
 * new comes before what overwrites the old.
 */
@ApplicationScoped
public class CatalogueMerge {

    private static final long ONE_IMPORT_AT_A_TIME = 7_260_002;

    @Inject
    private Sql sql;

    /** True when no other import is being applied; then none other will be until this transaction ends. */
    public boolean takeTurn() {
        return sql.number("select pg_try_advisory_xact_lock(?)::int", ONE_IMPORT_AT_A_TIME) == 1;
    }

    /** Lets the database plan its next statements by the rows that are there now, not by those of yesterday. */
    public void countAnew() {
        sql.first("select count_catalogue_anew()", row -> true);
    }

    /** Rows that tell of one location in different ways: nobody can know which is right, so none of them is used. */
    public List<Judgement.Rejected> rejectContradictedLocations() {
        return sql.list("""
                with contradicted as materialized (
                    select location_id, string_agg(row::text, ', ' order by row) as rows
                      from provider_import_row
                     group by location_id
                    having count(distinct contents_digest) > 1)
                update provider_import_row r set verdict = 'REJECTED'
                  from contradicted c
                 where r.location_id = c.location_id
                returning r.row, 'row-location-contradicted' as code, r.location_id as id, c.rows as rows
                """, CatalogueMerge::rejection);
    }

    /**
     * Rows that tell of one provider in different ways: what most rows say is taken, rows that say otherwise are not.
     * Without a majority none of them is used.
     */
    public List<Judgement.Rejected> rejectContradictedProviders() {
        return sql.list("""
                with said as (
                    select provider_id, provider_digest, min(row) as first_row,
                           rank() over (partition by provider_id order by count(*) desc) as place,
                           count(*) over (partition by provider_id) as versions
                      from provider_import_row
                     where verdict = 'KEPT'
                     group by provider_id, provider_digest),
                contradicted as materialized (
                    select provider_id,
                           case when count(*) filter (where place = 1) = 1
                                then max(provider_digest) filter (where place = 1) end as agreed,
                           string_agg(first_row::text, ', ' order by first_row) as rows
                      from said
                     where versions > 1
                     group by provider_id)
                update provider_import_row r set verdict = 'REJECTED'
                  from contradicted c
                 where r.provider_id = c.provider_id and r.verdict = 'KEPT'
                   and r.provider_digest is distinct from c.agreed
                returning r.row, 'row-provider-contradicted' as code, r.provider_id as id, c.rows as rows
                """, CatalogueMerge::rejection);
    }

    private static Judgement.Rejected rejection(ResultSet row) throws SQLException {
        return new Judgement.Rejected(
                row.getInt("row"),
                List.of(RowFault.of(row.getString("code"), row.getString("id"), row.getString("rows"))));
    }

    /** A row that says again what an earlier one said changes nothing. */
    public void setRepeatsAside() {
        sql.update("""
                update provider_import_row r set verdict = 'REPEATED', outcome = 'UNCHANGED'
                 where r.verdict = 'KEPT'
                   and exists (select from provider_import_row e
                                where e.location_id = r.location_id and e.verdict = 'KEPT' and e.row < r.row)
                """);
    }

    /** Ratings that the regulator published before those that we hold do not replace them: the file is an old one. */
    public void keepNewerRatings() {
        sql.update("""
                update provider_import_row r
                   set older = (r.rating_overall, r.rating_safe, r.rating_effective, r.rating_caring,
                                r.rating_responsive, r.rating_well_led)
                               is distinct from
                               (l.rating_overall, l.rating_safe, l.rating_effective, l.rating_caring,
                                l.rating_responsive, l.rating_well_led),
                       rating_overall = l.rating_overall, rating_safe = l.rating_safe,
                       rating_effective = l.rating_effective, rating_caring = l.rating_caring,
                       rating_responsive = l.rating_responsive, rating_well_led = l.rating_well_led,
                       published = l.published
                  from location l
                 where l.regulator_id = r.location_id and r.verdict = 'KEPT' and r.published < l.published
                """);
    }

    /** What each row does to its location. */
    public void decideOutcomes() {
        sql.update("""
                update provider_import_row r
                   set outcome = case
                           when l.id is null then 'CREATED'
                           when l.facts_digest = r.facts_digest
                                and l.published is not distinct from coalesce(r.published, l.published)
                                and (r.rating_overall, r.rating_safe, r.rating_effective, r.rating_caring,
                                     r.rating_responsive, r.rating_well_led)
                                    is not distinct from
                                    (l.rating_overall, l.rating_safe, l.rating_effective, l.rating_caring,
                                     l.rating_responsive, l.rating_well_led)
                           then 'UNCHANGED'
                           else 'UPDATED' end
                  from provider_import_row k
                  left join location l on l.regulator_id = k.location_id
                 where k.row = r.row and r.verdict = 'KEPT'
                """);
    }

    /** Opens a new edition of the catalogue; every row that changes names it. */
    public long openEdition(Instant at, int rows) {
        return sql.number("insert into catalogue_edition (applied, rows) values (?, ?) returning id", at, rows);
    }

    /** Providers by the regulator's id, then by company number: a provider may have told us of itself before. */
    public void mergeProviders(long edition) {
        sql.update("""
                update provider p set regulator_id = s.provider_id
                  from (select company_number, min(provider_id) as provider_id
                          from provider_import_row
                         where verdict = 'KEPT' and company_number is not null
                         group by company_number
                        having count(distinct provider_id) = 1) s
                 where p.regulator_id is null and p.company_number = s.company_number
                   and not exists (select from provider q where q.regulator_id = s.provider_id)
                """);
        sql.update("""
                update provider p
                   set name = s.provider_name, company_number = s.company_number, ownership = s.ownership,
                       brand_id = s.brand_id, brand = s.brand, locations_nationally = s.locations_nationally,
                       places_nationally = s.places_nationally, first_registered = s.first_registered,
                       facts_digest = s.provider_digest, changed_in = ?, version = p.version + 1
                  from (select distinct on (provider_id) * from provider_import_row
                         where verdict = 'KEPT' order by provider_id, row) s
                 where p.regulator_id = s.provider_id and p.facts_digest is distinct from s.provider_digest
                """, edition);
        sql.update("""
                insert into provider (regulator_id, company_number, name, ownership, brand_id, brand,
                                      locations_nationally, places_nationally, first_registered, source, facts_digest,
                                      created_in, changed_in)
                select distinct on (s.provider_id)
                       s.provider_id, s.company_number, s.provider_name, s.ownership, s.brand_id, s.brand,
                       s.locations_nationally, s.places_nationally, s.first_registered,
                       'Care Quality Commission', s.provider_digest, e.id, e.id
                  from provider_import_row s, catalogue_edition e
                 where e.id = ? and s.verdict = 'KEPT'
                   and not exists (select from provider p where p.regulator_id = s.provider_id)
                 order by s.provider_id, s.row
                """, edition);
    }

    /** Says what commissioners should hear of, while the old facts are still there to compare. */
    public void raiseAlerts(long edition) {
        sql.update("""
                insert into provider_alert (edition_id, kind, location_id, domain, was, became)
                select ?, c.kind, l.id, c.domain, c.was, c.became
                  from provider_import_row r
                  join location l on l.regulator_id = r.location_id
                  join provider was_of on was_of.id = l.provider_id
                  join provider is_of on is_of.regulator_id = r.provider_id
                 cross join lateral (values
                       (1, 'RATING_CHANGED', 'OVERALL', l.rating_overall, r.rating_overall),
                       (2, 'RATING_CHANGED', 'SAFE', l.rating_safe, r.rating_safe),
                       (3, 'RATING_CHANGED', 'EFFECTIVE', l.rating_effective, r.rating_effective),
                       (4, 'RATING_CHANGED', 'CARING', l.rating_caring, r.rating_caring),
                       (5, 'RATING_CHANGED', 'RESPONSIVE', l.rating_responsive, r.rating_responsive),
                       (6, 'RATING_CHANGED', 'WELL_LED', l.rating_well_led, r.rating_well_led),
                       (7, 'LOCATION_CLOSED', null, l.closed::text, coalesce(r.closed, l.closed)::text),
                       (8, 'LOCATION_DORMANT', null, nullif(l.dormant, false)::text, nullif(r.dormant, false)::text),
                       (9, 'PROVIDER_CHANGED', null, was_of.ref, is_of.ref))
                       as c (place, kind, domain, was, became)
                 where r.verdict = 'KEPT' and r.outcome = 'UPDATED' and c.became is not null
                   and c.was is distinct from c.became
                 order by r.row, c.place
                """, edition);
    }

    /** New and changed locations, with their words. */
    public void mergeLocations(long edition) {
        sql.update("""
                update location l
                   set provider_id = p.id, name = r.name, uprn = r.uprn, web = r.web, council_id = r.council_id,
                       region = r.region, category = r.category, places = r.places, opened = r.opened,
                       closed = r.closed, dormant = r.dormant, rating_overall = r.rating_overall,
                       rating_safe = r.rating_safe, rating_effective = r.rating_effective,
                       rating_caring = r.rating_caring, rating_responsive = r.rating_responsive,
                       rating_well_led = r.rating_well_led, published = coalesce(r.published, l.published),
                       facts_digest = r.facts_digest, changed_in = ?
                  from provider_import_row r
                  join provider p on p.regulator_id = r.provider_id
                 where l.regulator_id = r.location_id and r.verdict = 'KEPT' and r.outcome = 'UPDATED'
                """, edition);
        sql.update("""
                insert into location (regulator_id, provider_id, name, uprn, web, council_id, region, category, places,
                                      opened, closed, dormant, rating_overall, rating_safe, rating_effective,
                                      rating_caring, rating_responsive, rating_well_led, published, facts_digest,
                                      created_in, changed_in, seen_in)
                select r.location_id, p.id, r.name, r.uprn, r.web, r.council_id, r.region, r.category, r.places,
                       r.opened, r.closed, r.dormant, r.rating_overall, r.rating_safe, r.rating_effective,
                       r.rating_caring, r.rating_responsive, r.rating_well_led, r.published, r.facts_digest,
                       e.id, e.id, e.id
                  from provider_import_row r
                  join provider p on p.regulator_id = r.provider_id
                  join catalogue_edition e on e.id = ?
                 where r.verdict = 'KEPT' and r.outcome = 'CREATED'
                 order by r.row
                """, edition);
        sql.update("""
                update location l set seen_in = ?
                  from provider_import_row r
                 where l.regulator_id = r.location_id and r.verdict = 'KEPT'
                """, edition);
        writeTerms();
    }

    private void writeTerms() {
        sql.update("""
                delete from location_term t
                 using location l, provider_import_row r
                 where t.location_id = l.id and l.regulator_id = r.location_id
                   and r.verdict = 'KEPT' and r.outcome = 'UPDATED'
                   and not t.code = any (case t.kind when 'SUPPORTS' then r.supports else r.service_types end)
                """);
        sql.update("""
                insert into location_term (location_id, kind, code)
                select l.id, t.kind, t.code
                  from provider_import_row r
                  join location l on l.regulator_id = r.location_id
                 cross join lateral (select 'SUPPORTS', unnest(r.supports)
                                     union select 'SERVICE_TYPE', unnest(r.service_types)) as t (kind, code)
                 where r.verdict = 'KEPT' and r.outcome in ('CREATED', 'UPDATED')
                on conflict do nothing
                """);
    }

    /** Closes the ratings that no longer hold and writes those that hold now. Ratings that stay the same stay. */
    public void writeRatingHistory(long edition, Instant at) {
        sql.update("""
                update rating_history h set known_to = ?
                  from location_rating n
                 where n.changed_in = ? and h.location_id = n.location_id and h.domain = n.domain
                   and h.known_to is null and h.rating <> n.rating
                """, at, edition);
        // not being rated is worth a row only where there was a rating before
        sql.update("""
                insert into rating_history (location_id, domain, rating, published, seen_in, known_from)
                select n.location_id, n.domain, n.rating, n.published, n.changed_in, ?
                  from location_rating n
                 where n.changed_in = ?
                   and not exists (select from rating_history h where h.location_id = n.location_id
                                      and h.domain = n.domain and h.known_to is null)
                   and (n.rating <> 'NOT_RATED'
                        or exists (select from rating_history h
                                    where h.location_id = n.location_id and h.domain = n.domain))
                """, at, edition);
    }

    /** Writes anew the words by which the providers that were touched are found. */
    public void refreshSearch(long edition) {
        sql.update("""
                with touched as (
                    select id from provider where changed_in = ?
                    union select provider_id from location where changed_in = ?
                    union select p.id from provider_alert a join provider p on p.ref = a.was
                           where a.edition_id = ? and a.kind = 'PROVIDER_CHANGED')
                update provider p
                   set search_text = concat_ws(' ', p.name_form, p.brand_form, t.words)
                  from (select o.id, string_agg(search_form(l.name || ' ' || a.short_name), ' ' order by l.id) as words
                          from touched o
                          left join location l on l.provider_id = o.id
                          left join area a on a.id = l.council_id
                         group by o.id) t
                 where p.id = t.id
                """, edition, edition, edition);
    }

    /** Counts what the file came to. */
    public Tally tally(long edition, int rows, int rejected) {
        return sql.first(
                        """
                        select count(*) filter (where outcome = 'CREATED') as created,
                               count(*) filter (where outcome = 'UPDATED') as updated,
                               count(*) filter (where outcome = 'UNCHANGED') as unchanged,
                               count(*) filter (where older) as older,
                               (select count(*) from provider_alert where edition_id = ?) as alerts
                          from provider_import_row
                        """,
                        row -> new Tally(
                                rows,
                                row.getInt("created"),
                                row.getInt("updated"),
                                row.getInt("unchanged"),
                                rejected,
                                row.getInt("older"),
                                row.getInt("alerts")),
                        edition)
                .orElseThrow();
    }
}
