package org.homeward.publication.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.publication.domain.ReleasePage;
import org.homeward.shared.infrastructure.Sql;

/** Reads the releases in the order in which they were published. */
@ApplicationScoped
public class Releases {

    /** Sums stay as exact as they were published. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Inject
    private Sql sql;

    /** A release with its place and date. */
    private record Placed(long seq, Instant dated, Map<String, Object> body) {}

    /**
     * The releases after a place. Numbers are given under a lock until the end of each transaction, so nothing can appear
     * before a place that somebody has seen.
     */
    public ReleasePage after(long place, Optional<Instant> since, int pageSize) {
        List<Placed> found = sql.list("""
                select seq, dated, body from ocds_release
                 where seq > ? and dated >= coalesce(?::timestamptz, '-infinity') order by seq limit ?
                """, Releases::read, place, since, pageSize + 1);
        List<Placed> given = found.subList(0, Math.min(pageSize, found.size()));
        Optional<Placed> last = given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
        return new ReleasePage(
                given.stream().map(Placed::body).toList(),
                found.size() > pageSize,
                last.map(Placed::seq).orElse(place),
                last.map(Placed::dated));
    }

    /** Every release of a process, the oldest first; none when there is no such process. */
    public List<Map<String, Object>> of(String ocid) {
        return sql
                .list("select seq, dated, body from ocds_release where ocid = ? order by seq", Releases::read, ocid)
                .stream()
                .map(Placed::body)
                .toList();
    }

    /** Name of the newest release of a process. */
    Optional<String> newest(String ocid) {
        return sql.first(
                "select release_id from ocds_release where ocid = ? order by seq desc limit 1",
                row -> row.getString("release_id"),
                ocid);
    }

    private static Placed read(ResultSet row) throws SQLException {
        try {
            return new Placed(
                    row.getLong("seq"),
                    Sql.instant(row, "dated"),
                    JSON.readValue(row.getString("body"), new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored release cannot be read", e);
        }
    }
}
