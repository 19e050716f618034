package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.CaseEvent;
import org.homeward.contract.domain.CaseFile;
import org.homeward.contract.domain.CaseState;
import org.homeward.contract.domain.CaseStep;
import org.homeward.contract.domain.CaseView.Logged;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.Ladder;
import org.homeward.contract.domain.Milestone;
import org.homeward.contract.domain.Side;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Stale;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.WorkingCalendar;

/** Cases of a contract and their events. */
@ApplicationScoped
public class Cases {

    /**
     * A case as it is stored.
     *
     * @param log its events with who wrote them down
     */
    public record Stored(
            long id,
            int number,
            String title,
            Optional<String> outcome,
            Optional<Long> reportId,
            LocalDate openedOn,
            int version,
            List<Logged> log,
            CaseFile file) {}

    @Inject
    private Sql sql;

    @Inject
    private WorkingCalendar calendar;

    /** A new case with its first event; gives its number. */
    public int open(Contract contract, String title, Optional<String> outcome, Optional<Long> report, LocalDate on) {
        return (int) sql.number(
                """
                insert into contract_case (contract_id, buyer_id, provider_id, number, title, outcome, report_id, state,
                                           opened_on)
                select ?, ?, ?, 1 + coalesce(max(k.number), 0), ?, ?, ?, 'PROPOSED', ?
                  from contract_case k where k.contract_id = ?
                returning number
                """,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                title.strip(),
                outcome,
                report,
                on,
                contract.id());
    }

    /** Adds an event and what it leads to; refused as stale when somebody was faster. */
    public void add(
            Contract contract, long caseId, int version, CaseFile now, Side side, Optional<Long> by, Instant at) {
        CaseEvent event = now.events().get(now.events().size() - 1);
        int position = now.events().size();
        int changed = sql.update(
                "update contract_case set state = ?, version = version + 1 where id = ? and version = ?",
                now.state(),
                caseId,
                version);
        if (changed != 1) {
            throw new Stale("case-stale");
        }
        sql.update(
                """
                insert into contract_case_event (case_id, contract_id, buyer_id, provider_id, position, step, on_day, text,
                                                 milestone, percent, due_on, favour, state, by_person, side, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                caseId,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                position,
                event.step(),
                event.on(),
                event.text().strip(),
                event.milestone(),
                event.percent(),
                event.dueOn(),
                event.favour(),
                now.state(),
                by,
                side,
                at);
        for (int i = 0; i < event.plan().size(); i++) {
            Milestone step = event.plan().get(i);
            sql.update(
                    """
                    insert into contract_case_milestone (case_id, contract_id, position, buyer_id, provider_id, number,
                                                         title, owner, due_on)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    caseId,
                    contract.id(),
                    position,
                    contract.buyerId(),
                    contract.providerId(),
                    i + 1,
                    step.title().strip(),
                    step.owner().strip(),
                    step.dueOn());
        }
    }

    /** Key of a case by its number; refused with {@code no-such-case}. */
    public long id(Contract contract, int number) {
        return sql.first(
                        "select id from contract_case where contract_id = ? and number = ?",
                        row -> row.getLong("id"),
                        contract.id(),
                        number)
                .orElseThrow(() -> new NotFound("no-such-case"));
    }

    /** One case; refused with {@code no-such-case}, for a provider also while it may know nothing of it. */
    public Stored get(Contract contract, Ladder ladder, int number) {
        return all(contract, ladder, " and number = " + number).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-case"));
    }

    /** Every case that the actor may know of, the newest first. */
    public List<Stored> of(Contract contract, Ladder ladder) {
        return all(contract, ladder, "");
    }

    private List<Stored> all(Contract contract, Ladder ladder, String which) {
        return sql.list(
                "select * from contract_case where contract_id = ?" + which + " order by number desc",
                row -> stored(row, ladder),
                contract.id());
    }

    private Stored stored(ResultSet row, Ladder ladder) throws SQLException {
        List<Logged> log = log(row.getLong("id"));
        int number = row.getInt("number");
        return new Stored(
                row.getLong("id"),
                number,
                row.getString("title"),
                Optional.ofNullable(row.getString("outcome")),
                Sql.keyIfAny(row, "report_id"),
                row.getObject("opened_on", LocalDate.class),
                row.getInt("version"),
                log,
                CaseFile.of(
                        number,
                        ladder,
                        calendar.workingDays(),
                        log.stream().map(Logged::event).toList()));
    }

    private List<Logged> log(long caseId) {
        return sql.list(
                """
                select e.*, coalesce(p.name, '') as by_name
                  from contract_case_event e left join person p on p.id = e.by_person
                 where e.case_id = ? order by e.position
                """,
                row -> new Logged(
                        event(row),
                        CaseState.valueOf(row.getString("state")),
                        Side.valueOf(row.getString("side")),
                        row.getString("by_name"),
                        Sql.instant(row, "at")),
                caseId);
    }

    private CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(
                CaseStep.valueOf(row.getString("step")),
                row.getObject("on_day", LocalDate.class),
                row.getString("text"),
                Optional.ofNullable(row.getObject("milestone", Integer.class)),
                Optional.ofNullable(row.getBigDecimal("percent")),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("favour", Boolean.class)),
                plan(row.getLong("case_id"), row.getInt("position")));
    }

    private List<Milestone> plan(long caseId, int position) {
        return sql.list(
                "select * from contract_case_milestone where case_id = ? and position = ? order by number",
                row -> new Milestone(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("owner"),
                        row.getObject("due_on", LocalDate.class)),
                caseId,
                position);
    }

    /** True when a case about this outcome is open or proposed already. */
    public boolean hasOpen(Contract contract, String outcome) {
        return sql.number("""
                        select count(*) from contract_case where contract_id = ? and outcome = ?
                           and state not in ('DROPPED', 'CLOSED', 'EXCUSED', 'WITHDRAWN', 'OVERTURNED')
                        """, contract.id(), outcome) > 0;
    }
}
