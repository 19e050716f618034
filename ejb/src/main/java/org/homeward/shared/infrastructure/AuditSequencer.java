package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.homeward.proof.AuditChain;
import org.homeward.proof.AuditChainReader;

/**
 * Gives each committed entry its place in the chain. One sequencer works at a time, whichever node it runs on, so that
 * no transaction of people ever waits for another's link.
 */
@ApplicationScoped
public class AuditSequencer {

    private static final int AT_ONCE = 500;

    private record Head(long seq, byte[] hash) {}

    @Inject
    private Sql sql;

    @Inject
    private Transactions transactions;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    /** Chains everything that waits; says how many entries it chained. */
    public int chainAll() {
        int chained = 0;
        int round;
        do {
            round = transactions.own(this::chainSome);
            chained += round;
        } while (round == AT_ONCE);
        return chained;
    }

    /** True when an entry waits longer than the rulebook allows: the chain is not being kept. */
    public boolean isLate() {
        int seconds = rulebook.whole("audit.unchained-alarm-seconds", LocalDate.now(clock));
        return sql.number(
                        "select count(*) from audit_pending where since < clock_timestamp() - make_interval(secs => ?)",
                        seconds)
                > 0;
    }

    private int chainSome() {
        boolean mine = sql.first("select pg_try_advisory_xact_lock(hashtext('audit_link'))", row -> row.getBoolean(1))
                .orElse(false);
        if (!mine) {
            return 0;
        }
        Head head = sql.first(
                        "select seq, hash from audit_link order by seq desc limit 1",
                        row -> new Head(row.getLong("seq"), row.getBytes("hash")))
                .orElseGet(() -> new Head(0, HexFormat.of().parseHex(AuditChain.BEFORE_THE_FIRST)));
        List<AuditChain.Entry> waiting = sql.list(
                "select " + AuditChainReader.ENTRY_COLUMNS
                        + " from audit_pending p join audit_entry e on e.id = p.entry order by e.id limit " + AT_ONCE,
                AuditChainReader::entry);
        return sql.connected(connection -> {
            try (PreparedStatement link = connection.prepareStatement(
                            "insert into audit_link (seq, entry, previous, hash) values (?, ?, ?, ?)");
                    PreparedStatement done = connection.prepareStatement("delete from audit_pending where entry = ?")) {
                long seq = head.seq();
                byte[] previous = head.hash();
                for (AuditChain.Entry entry : waiting) {
                    seq++;
                    byte[] hash = AuditChain.hash(seq, entry, previous);
                    link.setLong(1, seq);
                    link.setLong(2, entry.id());
                    link.setBytes(3, previous);
                    link.setBytes(4, hash);
                    link.addBatch();
                    done.setLong(1, entry.id());
                    done.addBatch();
                    previous = hash;
                }
                link.executeBatch();
                done.executeBatch();
                return waiting.size();
            }
        });
    }

    /** Whether this very link stands in this place. */
    boolean holds(long seq, String hash) {
        return sql.first("select encode(hash, 'hex') from audit_link where seq = ?", row -> row.getString(1), seq)
                .filter(hash::equals)
                .isPresent();
    }

    /** The last link: its place and hash; empty when nothing is chained yet. */
    Optional<AuditChainReader.Head> head() {
        return sql.first(
                "select seq, hash from audit_link order by seq desc limit 1",
                row -> new AuditChainReader.Head(
                        row.getLong("seq"), HexFormat.of().formatHex(row.getBytes("hash"))));
    }
}
