package org.homeward.catalogue.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.catalogue.domain.Judgement;
import org.homeward.catalogue.domain.LocationFacts;
import org.homeward.catalogue.domain.ProviderFacts;
import org.homeward.catalogue.domain.RatingDomain;
import org.homeward.catalogue.domain.RowFault;
import org.homeward.catalogue.domain.Term;
import org.homeward.shared.infrastructure.Sql;

/**
 * Where the judged rows of a file wait until all of them are there: a table, not memory. One statement takes a whole
 * batch of rows as JSON.
 */
@ApplicationScoped
public class ImportStaging {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private Sql sql;

    /** Empties the staging table; at the start, too, for a run that was killed may have left rows. */
    public void clear() {
        sql.update("delete from provider_import_row");
    }

    public void add(List<Judgement.Accepted> rows) {
        List<Map<String, Object>> values =
                rows.stream().map(ImportStaging::columns).toList();
        sql.update(
                "insert into provider_import_row"
                        + " select * from jsonb_populate_recordset(null::provider_import_row, ?::jsonb)",
                json(values));
        terms(rows);
    }

    /** Words of the regulator that are met for the first time are taken up. */
    private void terms(List<Judgement.Accepted> rows) {
        List<Term> terms = rows.stream()
                .map(Judgement.Accepted::location)
                .flatMap(location -> Stream.of(
                                location.category().stream(),
                                location.serviceTypes().stream(),
                                location.supports().stream())
                        .flatMap(words -> words))
                .distinct()
                .toList();
        sql.update(
                "insert into catalogue_term (kind, code, name)"
                        + " select kind, code, name from jsonb_to_recordset(?::jsonb) as t(kind text, code text, name text)"
                        + " on conflict do nothing",
                json(terms));
    }

    public void reject(long importId, List<Judgement.Rejected> rows) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (Judgement.Rejected row : rows) {
            values.add(Map.of("import_id", importId, "row", row.row(), "reasons", row.faults()));
        }
        sql.update(
                "insert into provider_import_rejection"
                        + " select * from jsonb_populate_recordset(null::provider_import_rejection, ?::jsonb)",
                json(values));
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values can always be written", e);
        }
    }

    static List<RowFault> faults(String json) {
        try {
            return List.of(JSON.readValue(json, RowFault[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the reasons were written by this class", e);
        }
    }

    /** Every column of the staging table by its name; the rest of the row keeps what this leaves out empty. */
    private static Map<String, Object> columns(Judgement.Accepted row) {
        LocationFacts location = row.location();
        ProviderFacts provider = row.provider();
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("row", row.row());
        columns.put("location_id", location.regulatorId());
        columns.put("name", location.name());
        put(columns, "uprn", location.uprn());
        put(columns, "web", location.web());
        columns.put("council_id", location.councilId());
        put(columns, "region", location.region());
        put(columns, "category", location.category().map(Term::code));
        put(columns, "places", location.places());
        put(columns, "opened", location.opened().map(Object::toString));
        put(columns, "closed", location.closed().map(Object::toString));
        columns.put("dormant", location.dormant());
        columns.put(
                "service_types",
                location.serviceTypes().stream().map(Term::code).toList());
        columns.put("supports", location.supports().stream().map(Term::code).toList());
        for (RatingDomain domain : RatingDomain.values()) {
            columns.put(
                    "rating_" + domain.name().toLowerCase(Locale.ROOT),
                    row.ratings().of(domain).name());
        }
        put(columns, "published", row.ratings().published().map(Object::toString));
        columns.put("facts_digest", location.digest(provider.regulatorId()));
        columns.put("provider_id", provider.regulatorId());
        columns.put("provider_name", provider.name());
        put(columns, "ownership", provider.ownership());
        put(columns, "company_number", provider.companyNumber());
        put(columns, "brand_id", provider.brandId());
        put(columns, "brand", provider.brand());
        put(columns, "locations_nationally", provider.locationsNationally());
        put(columns, "places_nationally", provider.placesNationally());
        put(columns, "first_registered", provider.registered().map(Object::toString));
        columns.put("provider_digest", provider.digest());
        columns.put("contents_digest", row.contentsDigest());
        columns.put("verdict", "KEPT");
        columns.put("older", false);
        return columns;
    }

    private static void put(Map<String, Object> columns, String name, Optional<?> value) {
        value.ifPresent(present -> columns.put(name, present));
    }
}
