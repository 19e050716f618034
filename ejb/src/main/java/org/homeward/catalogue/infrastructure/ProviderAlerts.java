package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.homeward.catalogue.domain.AlertKind;
import org.homeward.catalogue.domain.AlertView;
import org.homeward.catalogue.domain.ProviderImport;
import org.homeward.catalogue.domain.Rating;
import org.homeward.catalogue.domain.RatingDomain;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;

/** What later files changed, in words. */
@ApplicationScoped
public class ProviderAlerts {

    private static final String VIEW = """
            select a.kind, l.regulator_id, l.name, p.ref, p.name as provider, a.domain, a.was, a.became, e.applied,
                   was_of.name as was_name, is_of.name as is_name
              from provider_alert a
              join catalogue_edition e on e.id = a.edition_id
              join location l on l.id = a.location_id
              join provider p on p.id = l.provider_id
              left join provider was_of on a.kind = 'PROVIDER_CHANGED' and was_of.ref = a.was
              left join provider is_of on a.kind = 'PROVIDER_CHANGED' and is_of.ref = a.became
            """;

    /** What may leave people without support comes first, good news last; a place's own changes stay together. */
    private static final String WORST_FIRST = """
            min(case when a.became = 'INADEQUATE' then 0
                     when a.kind = 'LOCATION_CLOSED' then 1
                     when a.kind = 'LOCATION_DORMANT' then 2
                     when a.became = 'REQUIRES_IMPROVEMENT' and a.was is distinct from 'INADEQUATE' then 3
                     else 4 end) over (partition by a.location_id), l.name, l.id, a.id
            """;

    @Inject
    private Sql sql;

    /** What an import changed, the worst first. */
    public Page<AlertView> ofImport(ProviderImport of, ListQuery query) {
        long edition = of.edition().orElse(0);
        long total = sql.number("select count(*) from provider_alert where edition_id = ?", edition);
        return Page.of(query, total, ofEdition(edition, query.pageSize(), query.offset()));
    }

    /** All that an import changed, the worst first. */
    public List<AlertView> ofImport(ProviderImport of) {
        return ofEdition(of.edition().orElse(0), Integer.MAX_VALUE, 0);
    }

    private List<AlertView> ofEdition(long edition, int limit, int offset) {
        return sql.list(
                VIEW + "where a.edition_id = ? order by " + WORST_FIRST + " limit ? offset ?",
                ProviderAlerts::read,
                edition,
                limit,
                offset);
    }

    /** What was changed at a provider's locations, the newest first. */
    List<AlertView> ofProvider(long provider) {
        return sql.list(
                VIEW + "where l.provider_id = ? order by a.edition_id desc, a.id", ProviderAlerts::read, provider);
    }

    private static AlertView read(ResultSet row) throws SQLException {
        AlertKind kind = AlertKind.valueOf(row.getString("kind"));
        return new AlertView(
                kind,
                row.getString("regulator_id"),
                row.getString("name"),
                row.getString("ref"),
                row.getString("provider"),
                Optional.ofNullable(row.getString("domain"))
                        .map(domain -> RatingDomain.valueOf(domain).official())
                        .orElse(""),
                said(kind, row.getString("was"), row.getString("was_name")),
                said(kind, row.getString("became"), row.getString("is_name")),
                Sql.instant(row, "applied"));
    }

    private static String said(AlertKind kind, String value, String providerName) {
        return switch (kind) {
            case RATING_CHANGED -> Rating.valueOf(value).official();
            case LOCATION_CLOSED -> value == null ? "" : value;
            case LOCATION_DORMANT -> "";
            case PROVIDER_CHANGED -> providerName;
        };
    }
}
