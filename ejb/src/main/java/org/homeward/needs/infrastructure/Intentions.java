package org.homeward.needs.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.needs.domain.Intention;
import org.homeward.needs.domain.IntentionFilter;
import org.homeward.needs.domain.IntentionState;
import org.homeward.needs.domain.IntentionView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;

/** Intentions: the acting organisation's own, and of all others those that were published. */
@ApplicationScoped
public class Intentions {

    private static final String FROM = """
              from intention i
              join organisation o on o.id = i.organisation_id
              join support_kind k on k.code = i.support
              left join area a on a.code = i.area_code
              left join need n on n.id = i.need_id
            """;
    private static final String VIEW = "select i.*, o.name as organisation, coalesce(a.short_name, i.area_code) as"
            + " area_name, k.name as support_name, n.ref as need_ref " + FROM;
    private static final String FITS =
            " and (? = '' or i.area_code = ?) and (? = '' or i.support = ?) and (? = '' or i.state = ?)";

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** A reference that people can read out: CI-00012. */
    public String nextRef() {
        return "CI-%05d".formatted(sql.number("select nextval('intention_ref')"));
    }

    public void add(Intention added) {
        entities.persist(added);
        entities.flush();
    }

    /** Writes what the objects hold, so that a statement beside JPA sees it. */
    public void flush() {
        entities.flush();
    }

    /** One of this organisation's; refused with {@code no-such-intention} when it is another's. */
    public Intention getOwn(String ref, long organisation) {
        return entities.createQuery("select i from Intention i where i.ref = :ref", Intention.class)
                .setParameter("ref", known(ref))
                .getResultStream()
                .filter(found -> found.organisationId() == organisation)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-intention"));
    }

    public IntentionView own(String ref, long organisation) {
        return sql.first(VIEW + "where i.ref = ? and i.organisation_id = ?", Intentions::read, known(ref), organisation)
                .orElseThrow(() -> new NotFound("no-such-intention"));
    }

    /** One that was published, whoever asks; refused with {@code no-such-intention} while it is being written. */
    public IntentionView published(String ref) {
        return sql.first(VIEW + "where i.ref = ? and i.state <> 'DRAFT'", Intentions::read, known(ref))
                .orElseThrow(() -> new NotFound("no-such-intention"));
    }

    /** One that was published, by its key; empty when there is none. */
    public Optional<IntentionView> published(long id) {
        return sql.first(VIEW + "where i.id = ? and i.state <> 'DRAFT'", Intentions::read, id);
    }

    /** The organisation's own, the newest first. */
    public Page<IntentionView> own(long organisation, IntentionFilter filter, ListQuery query) {
        return page("where i.organisation_id = ?", "i.id desc", filter, query, organisation);
    }

    /** What was published and not withdrawn, by the day by which something is to follow. */
    public Page<IntentionView> published(IntentionFilter filter, ListQuery query) {
        return page("where i.state = ?", "i.act_by, i.id", filter, query, IntentionState.PUBLISHED);
    }

    private Page<IntentionView> page(
            String whose, String order, IntentionFilter filter, ListQuery query, Object owner) {
        Object[] fits = {
            owner, filter.area(), filter.area(), filter.support(), filter.support(), filter.state(), filter.state()
        };
        long total = sql.number("select count(*) " + FROM + whose + FITS, fits);
        Object[] rows = new Object[fits.length + 2];
        System.arraycopy(fits, 0, rows, 0, fits.length);
        rows[fits.length] = query.pageSize();
        rows[fits.length + 1] = query.offset();
        List<IntentionView> items =
                sql.list(VIEW + whose + FITS + " order by " + order + " limit ? offset ?", Intentions::read, rows);
        return Page.of(query, total, items);
    }

    private static String known(String ref) {
        if (!ref.matches("CI-[0-9]{5,12}")) {
            throw new NotFound("no-such-intention");
        }
        return ref;
    }

    private static IntentionView read(ResultSet row) throws SQLException {
        return new IntentionView(
                row.getLong("id"),
                row.getString("ref"),
                row.getLong("organisation_id"),
                row.getString("organisation"),
                IntentionState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("need_ref")),
                row.getString("area_code"),
                row.getString("area_name"),
                row.getString("support"),
                row.getString("support_name"),
                row.getInt("people"),
                row.getObject("act_by", LocalDate.class),
                row.getString("why"),
                Sql.instantIfAny(row, "published_at"),
                Sql.instantIfAny(row, "withdrawn_at"),
                row.getString("withdrawn_reason"),
                row.getInt("version"));
    }
}
