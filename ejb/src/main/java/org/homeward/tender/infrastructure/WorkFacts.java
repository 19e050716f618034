package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.catalogue.domain.Work;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderFacts;

/** Brings tenders into the form in which the catalogue judges whom work suits, and orders those that are open. */
@ApplicationScoped
public class WorkFacts {

    /** Open now; what is in the reader's areas first, then the nearest deadline. Quotations only for those invited. */
    private static final String OPEN = """
              from tender t
             where t.state = 'PUBLISHED' and t.deadline > homeward_now()
               and (t.route <> 'QUOTATION'
                    or exists (select from tender_invitation i where i.tender_id = t.id and i.organisation_id = ?))
            """;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    public long countOpen(long reader) {
        return sql.number("select count(*) " + OPEN, reader);
    }

    /** References of one page of the open tenders. */
    public List<String> open(long reader, List<String> areas, int limit, int offset) {
        return sql.list(
                "select t.ref " + OPEN
                        + " order by not exists (select from lot l where l.tender_id = t.id and l.areas && ?),"
                        + " t.deadline, t.id limit ? offset ?",
                row -> row.getString("ref"),
                reader,
                areas,
                limit,
                offset);
    }

    public Work of(TenderFacts tender) {
        return new Work(
                tender.lots().stream().map(this::lot).toList(), tender.cpv(), tender.title() + "\n" + tender.summary());
    }

    private Work.Lot lot(LotFacts lot) {
        Map<String, String> areas = new HashMap<>();
        for (int i = 0; i < lot.areas().size(); i++) {
            areas.put(
                    lot.areas().get(i),
                    i < lot.areaNames().size()
                            ? lot.areaNames().get(i)
                            : lot.areas().get(i));
        }
        return new Work.Lot(
                lot.number(), areas, lot.capacity().orElse(0), lot.startDate().orElseGet(() -> LocalDate.now(clock)));
    }
}
