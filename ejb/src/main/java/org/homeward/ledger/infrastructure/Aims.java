package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.doublerunning.domain.Scheme;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.infrastructure.Sql;

/** What released money may be promised to: contracts for support at home and the programme's schemes, and nothing else. */
@ApplicationScoped
public class Aims {

    /** Agreed and not over: what somebody may be paid for. */
    private static final String CONTRACTS = """
            select ref, title, provider, state from contract
             where buyer_id = ? and state in ('AGREED', 'RUNNING', 'SUSPENDED', 'ENDING')
            """;

    @Inject
    private Sql sql;

    /**
     * Something that released money may pay for.
     *
     * @param ref of the contract or scheme
     * @param name what people call it
     * @param contract true for a contract, false for a scheme of the programme
     * @param state of the contract, such as RUNNING; empty for a scheme
     */
    public record Aim(String ref, String name, boolean contract, String state) {}

    /** Refused with {@code reinvestment-no-contract}: there is no such contract, or it is not agreed or over. */
    public Aim contract(Book book, String ref) {
        return contracts(CONTRACTS + " and ref = ?", book.organisationId(), ref).stream()
                .findFirst()
                .orElseThrow(() -> Invalid.field("contract", "reinvestment-no-contract", ref));
    }

    /** Refused with {@code reinvestment-no-scheme}. */
    public Aim scheme(Book book, String ref) {
        return schemes(book).stream()
                .filter(aim -> aim.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> Invalid.field("scheme", "reinvestment-no-scheme", ref));
    }

    private static List<Aim> schemes(Book book) {
        return book.programme().schemes().stream()
                .map(Scheme::ref)
                .map(ref -> new Aim(ref, ref, false, ""))
                .toList();
    }

    /** Everything that money of this programme may be promised to: contracts first. */
    public List<Aim> all(Book book) {
        List<Aim> aims = new ArrayList<>(contracts(CONTRACTS + " order by title, ref", book.organisationId()));
        aims.addAll(schemes(book));
        return aims;
    }

    /** The titles of the contracts that money of this programme was ever promised to, those that are over too. */
    public Map<String, String> titles(Book book) {
        return sql
                .list(
                        "select ref, title from contract where ref in"
                                + " (select contract_ref from ledger_reinvestment where programme_id = ?)",
                        row -> Map.entry(row.getString("ref"), row.getString("title")),
                        book.id())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Aim> contracts(String select, Object... values) {
        return sql.list(
                select,
                row -> new Aim(
                        row.getString("ref"),
                        row.getString("title") + ", " + row.getString("provider"),
                        true,
                        row.getString("state")),
                values);
    }
}
