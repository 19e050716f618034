package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Setting;

/** The one place where periods, thresholds, percentages and limits are read, as they hold on a day. */
@ApplicationScoped
public class Rulebook {

    private static final String COLUMNS = """
            select key, lower(valid) as valid_from, upper(valid) as valid_until, kind, value, unit, title, rule, source,
                   verified, note
            from rule_setting
            """;

    @Inject
    private Sql sql;

    public int whole(String key, LocalDate on) {
        return setting(key, on).whole();
    }

    public BigDecimal percent(String key, LocalDate on) {
        return setting(key, on).percent();
    }

    public Money money(String key, LocalDate on) {
        return setting(key, on).money();
    }

    public String text(String key, LocalDate on) {
        return setting(key, on).text();
    }

    /** The setting as it holds on a day. A key that does not hold then is a fault of ours and fails loudly. */
    public Setting setting(String key, LocalDate on) {
        return find(key, on).orElseThrow(() -> new IllegalStateException("no setting " + key + " holds on " + on));
    }

    /** The setting as it holds on a day, for callers who can say what it means when there is none. */
    public Optional<Setting> find(String key, LocalDate on) {
        return sql.first(COLUMNS + "where key = ? and valid @> ?::date", Rulebook::read, key, on);
    }

    /** How many settings of that day still need a legal check. */
    public long unverified(LocalDate on) {
        return sql.number("select count(*) from rule_setting where valid @> ?::date and not verified", on);
    }

    /** Every setting that holds on a day, by key. */
    public Page<Setting> list(LocalDate on, ListQuery query) {
        long total = sql.number("select count(*) from rule_setting where valid @> ?::date", on);
        List<Setting> settings = sql.list(
                COLUMNS + "where valid @> ?::date order by key limit ? offset ?",
                Rulebook::read,
                on,
                query.pageSize(),
                query.offset());
        return Page.of(query, total, settings);
    }

    private static Setting read(ResultSet row) throws SQLException {
        return new Setting(
                row.getString("key"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                Setting.Kind.valueOf(row.getString("kind")),
                row.getString("value"),
                row.getString("unit"),
                row.getString("title"),
                row.getString("rule"),
                row.getString("source"),
                row.getBoolean("verified"),
                row.getString("note"));
    }
}
