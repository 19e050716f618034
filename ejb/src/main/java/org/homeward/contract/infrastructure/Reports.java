package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.Rating;
import org.homeward.contract.domain.ReportDraft;
import org.homeward.contract.domain.ReportView;
import org.homeward.shared.infrastructure.Sql;

/** What providers report. A correction is a further version of the same period; none is ever changed. */
@ApplicationScoped
public class Reports {

    @Inject
    private Sql sql;

    /** Keeps a report and gives its key. */
    public long add(
            Contract contract, ReportDraft draft, List<ReportDraft.Rated> rated, boolean late, long by, Instant at) {
        long id = sql.number(
                """
                insert into contract_report (contract_id, buyer_id, provider_id, period, version, words, by_person, at, late)
                select ?, ?, ?, ?, 1 + coalesce(max(r.version), 0), ?, ?, ?, ?
                  from contract_report r where r.contract_id = ? and r.period = ?
                returning id
                """,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                draft.period().atDay(1),
                draft.words().strip(),
                by,
                at,
                late,
                contract.id(),
                draft.period().atDay(1));
        rated.forEach(figure -> sql.update(
                """
                insert into contract_figure (report_id, contract_id, buyer_id, provider_id, indicator, value, why_not,
                                             evidence, rating)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                figure.indicator().ref(),
                figure.given().value(),
                figure.given().value().isPresent()
                        ? ""
                        : figure.given().whyNot().strip(),
                figure.given().evidence().strip(),
                figure.rating()));
        return id;
    }

    /** The latest version of each period, the latest period first. */
    public List<ReportView> of(Contract contract) {
        return sql.list(
                """
                select distinct on (r.period) r.*, p.name
                  from contract_report r join person p on p.id = r.by_person
                 where r.contract_id = ? order by r.period desc, r.version desc
                """,
                row -> new ReportView(
                        row.getLong("id"),
                        YearMonth.from(row.getObject("period", LocalDate.class)),
                        row.getInt("version"),
                        row.getString("name"),
                        Sql.instant(row, "at"),
                        row.getBoolean("late"),
                        row.getString("words"),
                        figures(row.getLong("id"))),
                contract.id());
    }

    private List<ReportView.FigureView> figures(long report) {
        return sql.list(
                """
                select f.* from contract_figure f
                  join contract_indicator i on i.contract_id = f.contract_id and i.ref = f.indicator
                 where f.report_id = ? order by i.position
                """,
                row -> new ReportView.FigureView(
                        row.getString("indicator"),
                        Optional.ofNullable(row.getBigDecimal("value")),
                        row.getString("why_not"),
                        row.getString("evidence"),
                        Rating.valueOf(row.getString("rating"))),
                report);
    }
}
