package org.homeward.publication.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.publication.domain.NoticeDuty;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.shared.domain.Money;
import org.homeward.shared.infrastructure.Sql;

/** Which notice is due when, as the rules stand on a day. */
@ApplicationScoped
public class NoticeDuties {

    @Inject
    private Sql sql;

    /**
     * In the order of the purchase.
     *
     * @param regime PSR, LIGHT_TOUCH, BELOW_THRESHOLD or STANDARD
     * @param route name of the route
     * @param value what the purchase is worth; unknown counts as enough for every duty
     */
    public List<NoticeDuty> of(String regime, String route, Optional<Money> value, LocalDate on) {
        return sql.list("""
                select * from notice_duty
                 where regime = ? and route in ('', ?) and valid @> ?::date
                   and (at_least_pence is null or at_least_pence <= coalesce(?::bigint, at_least_pence))
                 order by array_position(array['BEFORE_TENDER', 'OPENS_COMPETITION', 'DECISION', 'BEFORE_SIGNING',
                                               'AFTER_SIGNING', 'AFTER_END', 'PERIODIC'], moment), id
                """, NoticeDuties::read, regime, route, on, value.map(Money::pence));
    }

    private static NoticeDuty read(ResultSet row) throws SQLException {
        Optional<Integer> days = Optional.ofNullable(row.getObject("days", Integer.class));
        return new NoticeDuty(
                NoticeKind.valueOf(row.getString("kind")),
                NoticeDuty.Strength.valueOf(row.getString("strength")),
                NoticeDuty.Moment.valueOf(row.getString("moment")),
                days.map(OptionalInt::of).orElse(OptionalInt.empty()),
                row.getString("rule"),
                row.getString("source"),
                row.getBoolean("verified"));
    }
}
