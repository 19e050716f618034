package org.homeward.contract.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.contract.domain.AgreedText;
import org.homeward.contract.domain.Band;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.VariationDraft;
import org.homeward.contract.domain.VariationView;
import org.homeward.shared.infrastructure.Sql;

/** Changes of agreed contracts, with their texts. */
@ApplicationScoped
public class Variations {

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    private Sql sql;

    /** The number that the next change of the contract gets. */
    public int nextNumber(Contract contract) {
        return (int) sql.number(
                "select 1 + coalesce(max(number), 0) from contract_variation where contract_id = ?", contract.id());
    }

    /** Keeps a change that waits for the provider's word. */
    public void propose(Contract contract, int number, VariationDraft draft, AgreedText text, long by, Instant at) {
        add(contract, number, VariationView.Kind.CHANGE, draft, text, VariationView.State.PROPOSED, by, at);
    }

    /** Keeps the use of an agreed extension, which is the buyer's decision. */
    public void extended(Contract contract, int number, VariationDraft draft, AgreedText text, long by, Instant at) {
        add(contract, number, VariationView.Kind.EXTENSION, draft, text, VariationView.State.AGREED, by, at);
    }

    private void add(
            Contract contract,
            int number,
            VariationView.Kind kind,
            VariationDraft draft,
            AgreedText text,
            VariationView.State state,
            long by,
            Instant at) {
        boolean decided = state != VariationView.State.PROPOSED;
        sql.update(
                """
                insert into contract_variation (contract_id, buyer_id, provider_id, number, kind, what, reason, rule,
                                                effective_from, new_ends, new_value, new_people, state, sha256, document,
                                                proposed_by, proposed_at, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                contract.id(),
                contract.buyerId(),
                contract.providerId(),
                number,
                kind,
                draft.what().strip(),
                draft.reason().strip(),
                draft.rule().strip(),
                draft.effectiveFrom(),
                draft.newEndDate(),
                draft.newValuePence(),
                draft.newPeople(),
                state,
                text.sha256(),
                text.document(),
                by,
                at,
                decided ? Optional.of(by) : Optional.empty(),
                decided ? Optional.of(at) : Optional.empty());
    }

    /** Ends the waiting of a change; false when somebody was faster. */
    public boolean decide(
            Contract contract, int number, VariationView.State state, String answer, long by, Instant at) {
        return sql.update("""
                        update contract_variation set state = ?, answer = ?, decided_by = ?, decided_at = ?
                         where contract_id = ? and number = ? and state = 'PROPOSED'
                        """, state, answer.strip(), by, at, contract.id(), number) == 1;
    }

    /** Every change of a contract, the newest first. */
    public List<VariationView> of(Contract contract) {
        return sql.list("""
                select v.*, p.name as proposer, d.name as decider
                  from contract_variation v join person p on p.id = v.proposed_by
                  left join person d on d.id = v.decided_by
                 where v.contract_id = ? order by v.number desc
                """, this::read, contract.id());
    }

    private VariationView read(ResultSet row) throws SQLException {
        return new VariationView(
                row.getInt("number"),
                VariationView.Kind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getString("reason"),
                row.getString("rule"),
                row.getObject("effective_from", LocalDate.class),
                Optional.ofNullable(row.getObject("new_ends", LocalDate.class)),
                Optional.ofNullable(row.getObject("new_value", Long.class)),
                Optional.ofNullable(row.getObject("new_people", Integer.class)),
                bands(row.getString("document")),
                VariationView.State.valueOf(row.getString("state")),
                row.getString("sha256"),
                row.getString("proposer"),
                Sql.instant(row, "proposed_at"),
                Optional.ofNullable(row.getString("decider")),
                Sql.instantIfAny(row, "decided_at"),
                row.getString("answer"));
    }

    /** The bands that a change's text names. */
    private Map<String, List<Band>> bands(String document) {
        try {
            Map<String, List<Band>> bands = new HashMap<>();
            JsonNode all = json.readTree(document).path("bands");
            all.properties().forEach(entry -> bands.put(entry.getKey(), List.of(band(entry.getValue()))));
            return Map.copyOf(bands);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException("the text of a variation is no JSON", e);
        }
    }

    private static Band band(JsonNode node) {
        return new Band(
                LocalDate.parse(node.path("from").asText()),
                new BigDecimal(node.path("good").asText()),
                new BigDecimal(node.path("approaching").asText()),
                new BigDecimal(node.path("improvement").asText()));
    }
}
