package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.TenderStop;

/** Tenders that stand still after a restore from a back-up, and marks of the restores themselves. */
@ApplicationScoped
public class TenderStops {

    /** A stopped tender in a list. */
    public record Stopped(String ref, String title) {}

    @Inject
    private Sql sql;

    /** The stop that stands; empty while the tender goes its way. */
    public Optional<TenderStop> of(String tenderRef) {
        return sql.first(
                """
                select s.stopped_at, m.reaches_to
                  from tender_stop s join restore_mark m on m.id = s.mark_id join tender t on t.id = s.tender_id
                 where t.ref = ? and s.ended_at is null order by m.id desc limit 1
                """,
                row -> new TenderStop(Sql.instant(row, "stopped_at"), Sql.instantIfAny(row, "reaches_to")),
                tenderRef);
    }

    /** Refused with {@code tender-stopped} while a stop stands. */
    public void requireNone(String tenderRef) {
        if (of(tenderRef).isPresent()) {
            throw new Conflict("tender-stopped", tenderRef);
        }
    }

    /** Ends the stop, if there is one: the tender was restarted, or cancelled. */
    public void end(long tenderId, String how, OptionalLong by) {
        sql.update("""
                update tender_stop set ended_how = ?, ended_by = ?, ended_at = homeward_now()
                 where tender_id = ? and ended_at is null
                """, how, by.isPresent() ? Optional.of(by.getAsLong()) : Optional.empty(), tenderId);
    }

    /** The stopped tenders of a buyer. */
    public List<Stopped> ofBuyer(long buyerId) {
        return sql.list("""
                select distinct t.id, t.ref, t.title from tender_stop s join tender t on t.id = s.tender_id
                 where t.buyer_id = ? and s.ended_at is null order by t.id
                """, row -> new Stopped(row.getString("ref"), row.getString("title")), buyerId);
    }

    /** Marks that a checkpoint outside knows more than the audit trail; once for each place of the chain. */
    public boolean markOlderThanCheckpoint(long knownSeq) {
        boolean known = sql.number("select count(*) from restore_mark where checkpoint_seq >= ?", knownSeq) > 0;
        if (!known) {
            sql.number("select mark_restored('CHECKPOINT', null, ?)", knownSeq);
        }
        return !known;
    }
}
