package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.homeward.award.domain.Award;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/** What providers said against a decision under the Provider Selection Regime. */
@ApplicationScoped
public class Representations {

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    public long add(Award award, String from, String text, LocalDate received, long by) {
        return sql.number("""
                insert into award_representation (award_id, buyer_id, from_whom, text, received_on, recorded_by,
                                                  recorded_at)
                values (?, ?, ?, ?, ?, ?, ?) returning id
                """, award.id(), award.buyerId(), from, text, received, by, clock.instant());
    }

    /** Decides one that is open; refused with {@code no-such-representation} or {@code representation-decided}. */
    public void decide(Award award, long id, boolean stands, String decision, long by) {
        boolean open = sql.first(
                        "select stands is null from award_representation where id = ? and award_id = ? for update",
                        row -> row.getBoolean(1),
                        id,
                        award.id())
                .orElseThrow(() -> new NotFound("no-such-representation"));
        if (!open) {
            throw new Conflict("representation-decided");
        }
        sql.update("""
                update award_representation set stands = ?, decision = ?, decided_by = ?, decided_at = ? where id = ?
                """, stands, decision, by, clock.instant(), id);
    }
}
