package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.contract.domain.Band;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.Indicator;
import org.homeward.contract.domain.Ladder;
import org.homeward.contract.domain.LadderKind;
import org.homeward.contract.domain.LadderParameter;
import org.homeward.contract.domain.Outcome;
import org.homeward.contract.domain.PriceLine;
import org.homeward.shared.domain.Setting;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.Sql;

/** What a contract says: outcomes, indicators, prices, the ladder. Written as a whole while it is a draft. */
@ApplicationScoped
public class TermsStore {

    private static final List<String> TABLES =
            List.of("contract_band", "contract_indicator", "contract_outcome", "contract_line", "contract_rung");

    @Inject
    private Sql sql;

    @Inject
    private Rulebook rules;

    /** Writes these terms instead of those before. */
    public void write(Contract contract, ContractTerms terms) {
        for (String table : TABLES) {
            sql.update("delete from " + table + " where contract_id = ?", contract.id());
        }
        for (int i = 0; i < terms.lines().size(); i++) {
            write(contract, i + 1, terms.lines().get(i));
        }
        for (int i = 0; i < terms.outcomes().size(); i++) {
            write(contract, i + 1, terms.outcomes().get(i));
        }
        for (int i = 0; i < terms.indicators().size(); i++) {
            write(contract, i + 1, terms.indicators().get(i));
        }
        terms.ladder()
                .rungs()
                .forEach((parameter, rung) -> sql.update(
                        """
                        insert into contract_rung (contract_id, buyer_id, provider_id, parameter, value, source, verified)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """,
                        contract.id(),
                        contract.buyerId(),
                        contract.providerId(),
                        parameter,
                        rung.value(),
                        rung.source(),
                        rung.verified()));
    }

    private void write(Contract contract, int position, PriceLine line) {
        sql.update(
                """
                insert into contract_line (contract_id, buyer_id, provider_id, position, ref, title, unit, rate_pence,
                                           planned, with_person)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                position,
                line.ref(),
                line.title().strip(),
                line.unit().strip(),
                line.ratePence(),
                line.planned(),
                line.withPerson());
    }

    private void write(Contract contract, int position, Outcome outcome) {
        sql.update(
                """
                insert into contract_outcome (contract_id, buyer_id, provider_id, position, ref, statement, measure,
                                              baseline, target, cadence, evidence, weight)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                position,
                outcome.ref(),
                outcome.statement().strip(),
                outcome.measure().strip(),
                outcome.baseline().strip(),
                outcome.target().strip(),
                outcome.cadence(),
                outcome.evidence().strip(),
                outcome.weight());
    }

    private void write(Contract contract, int position, Indicator indicator) {
        sql.update(
                """
                insert into contract_indicator (contract_id, buyer_id, provider_id, position, ref, outcome, title, unit,
                                                better)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                position,
                indicator.ref(),
                indicator.outcome(),
                indicator.title().strip(),
                indicator.unit().strip(),
                indicator.better());
        indicator.bands().forEach(band -> add(contract, indicator.ref(), band));
    }

    /** One more band, from its day on. */
    public void add(Contract contract, String indicator, Band band) {
        sql.update(
                """
                insert into contract_band (contract_id, buyer_id, provider_id, indicator, valid_from, good, approaching,
                                           improvement)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                indicator,
                band.from(),
                band.good(),
                band.approaching(),
                band.improvement());
    }

    /** The terms as they stand. */
    public ContractTerms of(Contract contract) {
        return new ContractTerms(
                contract.title(),
                contract.summary(),
                contract.people(),
                contract.starts(),
                contract.ends(),
                contract.extensionMonths(),
                contract.valuePence(),
                lines(contract.id()),
                outcomes(contract.id()),
                indicators(contract.id()),
                new Ladder(contract.ladder(), rungs(contract.id())));
    }

    private List<PriceLine> lines(long contract) {
        return sql.list(
                "select * from contract_line where contract_id = ? order by position",
                row -> new PriceLine(
                        row.getString("ref"),
                        row.getString("title"),
                        row.getString("unit"),
                        row.getLong("rate_pence"),
                        row.getBigDecimal("planned"),
                        row.getBoolean("with_person")),
                contract);
    }

    private List<Outcome> outcomes(long contract) {
        return sql.list(
                "select * from contract_outcome where contract_id = ? order by position",
                row -> outcome(row.getString("ref"), row),
                contract);
    }

    private static Outcome outcome(String ref, ResultSet row) throws SQLException {
        return new Outcome(
                ref,
                row.getString("statement"),
                row.getString("measure"),
                row.getString("baseline"),
                row.getString("target"),
                Outcome.Cadence.valueOf(row.getString("cadence")),
                row.getString("evidence"),
                row.getBigDecimal("weight"));
    }

    private List<Indicator> indicators(long contract) {
        return sql.list(
                "select * from contract_indicator where contract_id = ? order by position",
                row -> new Indicator(
                        row.getString("ref"),
                        row.getString("outcome"),
                        row.getString("title"),
                        row.getString("unit"),
                        Indicator.Better.valueOf(row.getString("better")),
                        bands(contract, row.getString("ref"))),
                contract);
    }

    private List<Band> bands(long contract, String indicator) {
        return sql.list(
                "select * from contract_band where contract_id = ? and indicator = ? order by valid_from",
                row -> band(row.getObject("valid_from", LocalDate.class), row),
                contract,
                indicator);
    }

    private static Band band(LocalDate from, ResultSet row) throws SQLException {
        return new Band(
                from, row.getBigDecimal("good"), row.getBigDecimal("approaching"), row.getBigDecimal("improvement"));
    }

    private Map<LadderParameter, Ladder.Rung> rungs(long contract) {
        Map<LadderParameter, Ladder.Rung> rungs = new EnumMap<>(LadderParameter.class);
        sql.list(
                "select * from contract_rung where contract_id = ?",
                row -> rungs.put(
                        LadderParameter.valueOf(row.getString("parameter")),
                        new Ladder.Rung(
                                row.getBigDecimal("value"), row.getString("source"), row.getBoolean("verified"))),
                contract);
        return rungs;
    }

    /** A template with its defaults as the settings have them on a day. */
    public Ladder template(LadderKind kind, LocalDate on) {
        Map<LadderParameter, Ladder.Rung> rungs = new EnumMap<>(LadderParameter.class);
        for (LadderParameter parameter : LadderParameter.of(kind)) {
            Setting setting = rules.setting(parameter.setting(), on);
            rungs.put(
                    parameter,
                    new Ladder.Rung(
                            parameter.isPercent() ? setting.percent() : java.math.BigDecimal.valueOf(setting.whole()),
                            setting.source(),
                            setting.verified()));
        }
        return new Ladder(kind, rungs);
    }

    /** The product's own wording of what people say. */
    public List<Outcome> wording() {
        return sql.list(
                "select * from contract_wording order by position", row -> outcome("O" + row.getInt("position"), row));
    }

    /** The product's own indicators for {@link #wording}, with bands from a day on. */
    public List<Indicator> indicatorsOfWording(LocalDate from) {
        return sql.list(
                "select * from contract_wording order by position",
                row -> new Indicator(
                        "I" + row.getInt("position"),
                        "O" + row.getInt("position"),
                        row.getString("indicator"),
                        row.getString("unit"),
                        Indicator.Better.valueOf(row.getString("better")),
                        List.of(band(from, row))));
    }
}
