package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.BuyingRegime;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.PriceTerms;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.Route;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderState;

/** Reads tenders as facts. Whoever hands them on asks first who may see them. */
@ApplicationScoped
public class TenderRecords {

    @Inject
    private Sql sql;

    /** Refused with {@code no-such-tender}. */
    public TenderFacts get(String ref) {
        return find(ref).orElseThrow(() -> new NotFound("no-such-tender"));
    }

    /** What is not a reference of ours is looked for nowhere. */
    public Optional<TenderFacts> find(String ref) {
        if (!ref.matches("HW-[0-9]{4}-[0-9]{4,12}")) {
            return Optional.empty();
        }
        return sql.first(
                "select t.*, o.name as buyer from tender t join organisation o on o.id = t.buyer_id where t.ref = ?",
                this::read,
                ref);
    }

    private TenderFacts read(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long pence = row.getLong("value_pence");
        return new TenderFacts(
                id,
                row.getString("ref"),
                Optional.ofNullable(row.getString("ocid")),
                row.getLong("buyer_id"),
                row.getString("buyer"),
                TenderState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("summary"),
                Route.valueOf(row.getString("route")),
                BuyingRegime.valueOf(row.getString("regime")),
                Sql.texts(row, "cpv"),
                pence == 0 ? Optional.empty() : Optional.of(Money.ofPence(pence)),
                new PriceTerms(
                        row.getBigDecimal("price_weight"),
                        PriceMethod.valueOf(row.getString("price_method")),
                        row.getString("price_unit")),
                row.getBoolean("standstill_offered"),
                Sql.instantIfAny(row, "questions_close"),
                Sql.instantIfAny(row, "deadline"),
                Sql.instantIfAny(row, "published_at"),
                lots(id),
                questions(id));
    }

    private List<LotFacts> lots(long tender) {
        Map<String, String> names = sql
                .list(
                        "select code, name from area where code in (select unnest(areas) from lot where tender_id = ?)",
                        row -> Map.entry(row.getString("code"), row.getString("name")),
                        tender)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return sql.list("select * from lot where tender_id = ? order by number", row -> lot(row, names), tender);
    }

    private static LotFacts lot(ResultSet row, Map<String, String> names) throws SQLException {
        List<String> areas = Sql.texts(row, "areas");
        int capacity = row.getInt("capacity");
        return new LotFacts(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("title"),
                areas,
                areas.stream().map(code -> names.getOrDefault(code, code)).toList(),
                Optional.ofNullable(row.getObject("start_date", LocalDate.class)),
                Optional.ofNullable(row.getObject("end_date", LocalDate.class)),
                capacity == 0 ? OptionalInt.empty() : OptionalInt.of(capacity),
                LotState.valueOf(row.getString("state")),
                Sql.instantIfAny(row, "closed_at"),
                Sql.instantIfAny(row, "opened_at"));
    }

    private List<QuestionFacts> questions(long tender) {
        Map<Long, List<MarkMeaning>> scales = sql
                .list(
                        """
                        select m.question_id, m.mark, m.meaning
                          from tender_question_mark m join tender_question q on q.id = m.question_id
                         where q.tender_id = ? order by m.question_id, m.mark
                        """,
                        row -> Map.entry(
                                row.getLong("question_id"),
                                new MarkMeaning(row.getInt("mark"), row.getString("meaning"))),
                        tender)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.list(
                "select * from tender_question where tender_id = ? order by position",
                row -> question(row, scales),
                tender);
    }

    private static QuestionFacts question(ResultSet row, Map<Long, List<MarkMeaning>> scales) throws SQLException {
        return new QuestionFacts(
                row.getLong("id"),
                row.getInt("position"),
                row.getString("ref"),
                row.getString("text"),
                row.getString("help"),
                row.getInt("max_words"),
                scales.getOrDefault(row.getLong("id"), List.of()),
                row.getBigDecimal("weight"),
                Optional.ofNullable(row.getObject("minimum_mark", Integer.class)),
                row.getBoolean("lived_experience"));
    }
}
