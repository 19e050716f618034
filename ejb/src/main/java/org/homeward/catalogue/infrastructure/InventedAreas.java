package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.infrastructure.Sql;

/** Invented councils and boards of a demonstration. The database lets the application add no other areas. */
@ApplicationScoped
public class InventedAreas {

    private static final String SOURCE = "invented for the demonstration";
    private static final LocalDate SINCE = LocalDate.of(2009, 4, 1);

    @Inject
    private Sql sql;

    /** Adds a board with its councils, each lying wholly within it. */
    public void addBoardWithCouncils(String boardCode, String board, String odsCode, List<String[]> councils) {
        long boardId = add(boardCode, "ICB", board, board, odsCode);
        for (String[] council : councils) {
            long councilId = add(council[0], "COUNCIL", council[1], council[2], null);
            sql.update(
                    "insert into area_share (council_id, board_id, share, valid, source)"
                            + " values (?, ?, ?, daterange(?, null), ?)",
                    councilId,
                    boardId,
                    BigDecimal.ONE,
                    SINCE,
                    SOURCE);
        }
    }

    private long add(String code, String kind, String name, String shortName, String odsCode) {
        return sql.number(
                "insert into area (code, kind, name, short_name, ods_code, region, valid_from, source, verified)"
                        + " values (?, ?, ?, ?, ?, 'Invented', ?, ?, true) returning id",
                code,
                kind,
                name,
                shortName,
                odsCode,
                SINCE,
                SOURCE);
    }
}
