package org.homeward.needs.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.needs.domain.Need;
import org.homeward.needs.domain.NeedFilter;
import org.homeward.needs.domain.NeedView;
import org.homeward.needs.domain.SupportKind;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;

/** The needs that the acting organisation recorded; another one's are not there. */
@ApplicationScoped
public class Needs {

    private static final String VIEW = """
            select n.*, coalesce(a.short_name, n.area_code) as area_name, k.name as support_name, p.name as recorder
              from need n
              join support_kind k on k.code = n.support
              left join area a on a.code = n.area_code
              left join person p on p.id = n.recorded_by
            """;

    /** Every word that somebody typed must be somewhere in the record. */
    private static final String FITS = """
            where (? = '' or n.area_code = ?) and (? = '' or n.support = ?)
              and (select coalesce(bool_and(position(lower(w.word) in lower(
                       concat_ws(' ', n.ref, a.short_name, k.name, n.why, n.sources))) > 0), true)
                     from regexp_split_to_table(btrim(?), '\\s+') as w (word) where w.word <> '')
            """;

    private static final Map<String, String> ORDERS =
            Map.of("from", "n.wanted_from", "people", "n.people", "area", "a.short_name", "support", "k.position");

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** A reference that people can read out: ND-00012. */
    public String nextRef() {
        return "ND-%05d".formatted(sql.number("select nextval('need_ref')"));
    }

    /** What can be needed and bought, in the order of lists. */
    public List<SupportKind> kinds() {
        return sql.list(
                "select code, name from support_kind order by position",
                row -> new SupportKind(row.getString("code"), row.getString("name")));
    }

    public void add(Need added) {
        entities.persist(added);
        entities.flush();
    }

    /** Writes what the objects hold, so that a statement beside JPA sees it. */
    public void flush() {
        entities.flush();
    }

    /** Refused with {@code no-such-need} also when it is another organisation's. */
    public Need get(String ref) {
        return entities.createQuery("select n from Need n where n.ref = :ref", Need.class)
                .setParameter("ref", known(ref))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-need"));
    }

    public NeedView view(String ref) {
        return sql.first(VIEW + "where n.ref = ?", Needs::read, known(ref))
                .orElseThrow(() -> new NotFound("no-such-need"));
    }

    public Page<NeedView> list(NeedFilter filter, ListQuery query) {
        long total = sql.number(
                "select count(*) from need n join support_kind k on k.code = n.support"
                        + " left join area a on a.code = n.area_code " + FITS,
                places(filter, List.of()));
        return Page.of(query, total, rows(filter, query, query.pageSize(), query.offset()));
    }

    public void all(NeedFilter filter, ListQuery query, Consumer<NeedView> taker) {
        rows(filter, query, Integer.MAX_VALUE, 0).forEach(taker);
    }

    private List<NeedView> rows(NeedFilter filter, ListQuery query, int limit, int offset) {
        return sql.list(
                VIEW + FITS + " order by " + order(query) + "n.wanted_from, n.id limit ? offset ?",
                Needs::read,
                places(filter, List.of(limit, offset)));
    }

    private static Object[] places(NeedFilter filter, List<Object> after) {
        List<Object> all = new ArrayList<>(
                List.of(filter.area(), filter.area(), filter.support(), filter.support(), filter.words()));
        all.addAll(after);
        return all.toArray();
    }

    private static String order(ListQuery query) {
        if (query.sort().isEmpty()) {
            return "";
        }
        String column = Optional.ofNullable(ORDERS.get(query.sort()))
                .orElseThrow(() -> Invalid.field("sort", "sort-unknown", query.sort(), "from, people, area, support"));
        return column + (query.descending() ? " desc, " : ", ");
    }

    private static String known(String ref) {
        if (!ref.matches("ND-[0-9]{5,12}")) {
            throw new NotFound("no-such-need");
        }
        return ref;
    }

    private static NeedView read(ResultSet row) throws SQLException {
        return new NeedView(
                row.getString("ref"),
                row.getString("area_code"),
                row.getString("area_name"),
                row.getString("support"),
                row.getString("support_name"),
                row.getInt("people"),
                row.getObject("wanted_from", LocalDate.class),
                row.getString("why"),
                row.getString("sources"),
                Optional.ofNullable(row.getString("recorder")).orElse(""),
                Sql.instant(row, "recorded_at"),
                row.getInt("version"));
    }
}
