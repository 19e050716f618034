package org.homeward.publication.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.publication.domain.NoticeFilter;
import org.homeward.publication.domain.NoticeItem;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.publication.domain.NoticeSection;
import org.homeward.publication.domain.NoticeView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;

/** Reads published notices. */
@ApplicationScoped
public class NoticeRecords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String FROM = " from official_notice n join organisation o on o.id = n.buyer_id ";

    @Inject
    private Sql sql;

    public Page<NoticeItem> list(NoticeFilter filter, ListQuery query) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("where true");
        filter.kind().ifPresent(kind -> {
            where.append(" and n.kind = ?");
            values.add(kind);
        });
        if (!filter.buyer().isEmpty()) {
            where.append(" and o.name = ?::citext");
            values.add(filter.buyer());
        }
        if (!filter.words().isEmpty()) {
            where.append(
                    " and (to_tsvector('english', n.words) @@ websearch_to_tsquery('english', ?) or upper(?) in (n.ref, n.subject_ref))");
            values.add(filter.words());
            values.add(filter.words());
        }
        long total = sql.number("select count(*)" + FROM + where, values.toArray());
        values.add(query.pageSize());
        values.add(query.offset());
        return Page.of(
                query,
                total,
                sql.list(
                        "select n.*, o.name as buyer" + FROM + where
                                + " order by n.published_at desc, n.id desc limit ? offset ?",
                        NoticeRecords::item,
                        values.toArray()));
    }

    public List<String> buyers() {
        return sql.list(
                "select name from organisation where id in (select buyer_id from official_notice) order by name",
                row -> row.getString("name"));
    }

    /** What is not a reference of ours is looked for nowhere. */
    public NoticeView get(String ref) {
        if (!ref.matches("NT-[0-9]{5,12}")) {
            throw new NotFound("no-such-notice");
        }
        return sql.first(
                        "select n.*, o.name as buyer,"
                                + " (select c.ref from official_notice c where c.id = n.corrects) as corrects_ref,"
                                + " (select min(c.ref) from official_notice c where c.corrects = n.id) as corrected_by"
                                + FROM
                                + "where n.ref = ?",
                        this::view,
                        ref)
                .orElseThrow(() -> new NotFound("no-such-notice"));
    }

    /** Every notice about a tender, an intention or a contract, the oldest first. */
    public List<NoticeItem> about(String subjectRef) {
        return sql.list(
                "select n.*, o.name as buyer" + FROM + "where n.subject_ref = ? order by n.id limit 200",
                NoticeRecords::item,
                subjectRef);
    }

    private NoticeView view(ResultSet row) throws SQLException {
        NoticeItem item = item(row);
        return new NoticeView(
                item.ref(),
                item.kind(),
                item.ocid(),
                item.buyer(),
                item.subjectRef(),
                item.title(),
                sections(row.getString("sections")),
                row.getString("note"),
                Optional.ofNullable(row.getString("corrects_ref")),
                Optional.ofNullable(row.getString("corrected_by")),
                item.publishedAt(),
                others(item));
    }

    private List<NoticeItem> others(NoticeItem than) {
        return sql.list(
                "select n.*, o.name as buyer" + FROM + "where n.ocid = ? and n.ref <> ? order by n.id limit 200",
                NoticeRecords::item,
                than.ocid(),
                than.ref());
    }

    private static NoticeItem item(ResultSet row) throws SQLException {
        return new NoticeItem(
                row.getString("ref"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("ocid"),
                row.getString("buyer"),
                row.getString("subject_ref"),
                row.getString("title"),
                Sql.instant(row, "published_at"));
    }

    private static List<NoticeSection> sections(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored notice cannot be read", e);
        }
    }
}
