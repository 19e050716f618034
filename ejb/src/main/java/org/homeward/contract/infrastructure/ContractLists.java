package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.ContractItem;
import org.homeward.contract.domain.ContractState;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Sql;

/** Lists of contracts; the database's policies say which the actor may know of. */
@ApplicationScoped
public class ContractLists {

    private static final String WHERE = """
             from contract c
            where (c.buyer_id = ? or c.provider_id = ?) and (?::text is null or c.state = ?)
              and (?::date is null or (coalesce(c.ends_on, c.ends) <= ? and c.state not in ('ENDED', 'ABANDONED')))
            """;

    @Inject
    private Sql sql;

    /**
     * Contracts of an organisation, those that end first in front.
     *
     * @param endsBy only those that are not over and end on this day or before
     * @param soon contracts that end by this day are running out
     */
    public Page<ContractItem> list(
            long organisation,
            ListQuery query,
            Optional<ContractState> state,
            Optional<LocalDate> endsBy,
            LocalDate soon) {
        Object[] values = {organisation, organisation, state, state, endsBy, endsBy};
        long total = sql.number("select count(*)" + WHERE, values);
        Object[] paged = java.util.Arrays.copyOf(values, values.length + 2);
        paged[values.length] = query.pageSize();
        paged[values.length + 1] = query.offset();
        List<ContractItem> items = sql.list(
                """
                select c.*, coalesce(c.ends_on,
                           (c.ends + 1 + make_interval(months => c.extension_months - c.extended_months))::date - 1) as latest,
                       (select count(*) from contract_case k where k.contract_id = c.id
                           and k.state not in ('DROPPED', 'CLOSED', 'EXCUSED', 'WITHDRAWN', 'OVERTURNED')) as open_cases,
                       (select max(r.period) from contract_report r where r.contract_id = c.id) as last_report
                """
                        + WHERE
                        + " order by c.state in ('ENDED', 'ABANDONED'), coalesce(c.ends_on, c.ends), c.id limit ? offset ?",
                row -> read(row, soon),
                paged);
        return Page.of(query, total, items);
    }

    /** References of contracts on whose side the actor works and that may need somebody: written, to be agreed, running with a case or report, or ending soon. */
    public List<String> withWork(Actor actor, LocalDate soon) {
        long organisation = actor.organisationId();
        return sql.list(
                """
                select c.ref from contract c
                 where ((? and c.buyer_id = ?) or (? and c.provider_id = ?))
                   and (c.state in ('DRAFT', 'IN_AGREEMENT', 'AGREED')
                        or (c.state in ('RUNNING', 'SUSPENDED', 'ENDING')
                            and (c.provider_id = ? or coalesce(c.ends_on, c.ends) <= ?
                                 or exists (select from contract_case k where k.contract_id = c.id
                                               and k.state not in ('DROPPED', 'CLOSED', 'EXCUSED', 'WITHDRAWN', 'OVERTURNED')))))
                 order by c.ends, c.id limit 20
                """,
                row -> row.getString("ref"),
                actor.has(Role.CONTRACT_MANAGER),
                organisation,
                actor.has(Role.PROVIDER),
                organisation,
                organisation,
                soon);
    }

    private static ContractItem read(ResultSet row, LocalDate soon) throws SQLException {
        ContractState state = ContractState.valueOf(row.getString("state"));
        LocalDate ends = Optional.ofNullable(row.getObject("ends_on", LocalDate.class))
                .orElse(row.getObject("ends", LocalDate.class));
        return new ContractItem(
                row.getString("ref"),
                row.getString("title"),
                row.getString("buyer"),
                row.getString("provider"),
                state,
                row.getInt("people"),
                row.getObject("starts", LocalDate.class),
                ends,
                row.getObject("latest", LocalDate.class),
                state.isLive() && !ends.isAfter(soon),
                row.getLong("value_pence"),
                row.getInt("open_cases"),
                Optional.ofNullable(row.getObject("last_report", LocalDate.class)));
    }
}
