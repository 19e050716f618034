package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.shared.application.Messages;
import org.homeward.shared.infrastructure.Sql;

/** A change of a published tender in one paragraph, for its notice: the reason, and what was changed. */
@ApplicationScoped
public class AddendumTexts {

    @Inject
    private Sql sql;

    @Inject
    private Messages messages;

    public String text(String tenderRef, int number) {
        List<String> changed = sql.list("""
                select c.one ->> 'what' as what
                  from tender_addendum a
                  join tender t on t.id = a.tender_id,
                       jsonb_array_elements(a.changes) with ordinality c(one, place)
                 where t.ref = ? and a.number = ? order by c.place
                """, row -> row.getString("what"), tenderRef, number);
        String reason = sql.first("""
                        select a.reason from tender_addendum a join tender t on t.id = a.tender_id
                         where t.ref = ? and a.number = ?
                        """, row -> row.getString("reason").strip(), tenderRef, number)
                .orElse("");
        String what =
                messages.text("notice-changed", changed.stream().map(this::name).collect(Collectors.joining(", ")));
        return reason.isEmpty() ? what : reason + (reason.endsWith(".") ? " " : ". ") + what;
    }

    /** Our own names of the parts are said in words; the reference of a question stays as it is. */
    private String name(String what) {
        String code = "notice-changed-" + what;
        return messages.has(code) ? messages.text(code) : what;
    }
}
