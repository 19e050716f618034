package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.catalogue.domain.Area;
import org.homeward.catalogue.domain.Councils;
import org.homeward.shared.infrastructure.Sql;

/** England's council areas and boards, each with the time in which it holds. */
@ApplicationScoped
public class Areas {

    /** What somebody may ask for: an area as it stands on a day, with the spellings of those that it took over. */
    private record Spelling(String text, long area) {}

    @Inject
    private Sql sql;

    /** The areas that stand on a day, councils and boards, by name. */
    public List<Area> standing(LocalDate on) {
        return sql.list(
                """
                select a.code, a.kind = 'ICB' as board, a.short_name,
                       (select array_agg(s.spelling::text) || a.code || array_remove(array[a.ods_code], null)
                          from area_spelling s where s.area_id = a.id) as spellings,
                       case a.kind when 'COUNCIL' then array[a.code]
                            else (select coalesce(array_agg(c.code), '{}')
                                    from area_share h join area c on c.id = h.council_id
                                   where h.board_id = a.id and h.valid @> ?::date) end as councils
                  from area a
                 where daterange(a.valid_from, a.valid_to) @> ?::date
                 order by a.short_name, a.code
                """,
                row -> new Area(
                        row.getString("code"),
                        row.getBoolean("board"),
                        row.getString("short_name"),
                        Sql.texts(row, "spellings"),
                        Sql.texts(row, "councils")),
                on,
                on);
    }

    /** Every spelling of a council; where a name was used again, the one that stands or stood last is meant. */
    public Councils councils() {
        Map<String, Long> bySpelling = new HashMap<>();
        sql.list("""
                        select spelling::text as spelling, area_id from area_spelling
                         where kind = 'COUNCIL'
                         order by valid_to nulls last, valid_from
                        """, row -> new Spelling(row.getString("spelling"), row.getLong("area_id")))
                .forEach(spelling -> bySpelling.put(spelling.text(), spelling.area()));
        return new Councils(bySpelling);
    }
}
