package org.homeward.evaluation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.evaluation.domain.LotsDraw;
import org.homeward.shared.infrastructure.Sql;

/** Lots that two officers draw between bids that are equal in everything. */
@ApplicationScoped
public class Draws {

    private static final String ALL = """
            select d.*, b.name as beginner, s.name as drawer from lots_draw d
              join person b on b.id = d.begun_by left join person s on s.id = d.drawn_by
            """;

    @Inject
    private Sql sql;

    /** The latest first. */
    public List<LotsDraw> of(long lotId) {
        return sql.list(ALL + "where d.lot_id = ? order by d.id desc", Draws::read, lotId);
    }

    /** The draw of exactly these bids, begun or done. */
    public Optional<LotsDraw> among(long lotId, List<String> bids) {
        return of(lotId).stream()
                .filter(draw -> Set.copyOf(draw.bids()).equals(Set.copyOf(bids)))
                .findFirst();
    }

    public void begin(long buyerId, long lotId, List<String> bids, long personId, Instant at) {
        sql.update(
                "insert into lots_draw (buyer_id, lot_id, bids, begun_by, begun_at) values (?, ?, ?, ?, ?)",
                buyerId,
                lotId,
                bids,
                personId,
                at);
    }

    public void drawn(LotsDraw draw, byte[] seed, List<String> order, long personId, Instant at) {
        sql.update(
                "update lots_draw set seed = ?, drawn = ?, drawn_by = ?, drawn_at = ? where id = ? and drawn is null",
                seed,
                order,
                personId,
                at,
                draw.id());
    }

    private static LotsDraw read(ResultSet row) throws SQLException {
        byte[] seed = row.getBytes("seed");
        Array drawn = row.getArray("drawn");
        return new LotsDraw(
                row.getLong("id"),
                Sql.texts(row, "bids"),
                row.getLong("begun_by"),
                row.getString("beginner"),
                Sql.instant(row, "begun_at"),
                drawn == null ? List.of() : Sql.texts(row, "drawn"),
                seed == null ? "" : HexFormat.of().formatHex(seed),
                Optional.ofNullable(row.getString("drawer")),
                Sql.instantIfAny(row, "drawn_at"));
    }
}
