package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.db.SchemaVersion;

/** Says whether the installation can serve: database, schema, keys and the audit trail's sequencer. */
@ApplicationScoped
public class Readiness {

    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());

    /**
     * One part that is looked at: what it is, and what is wrong with it when something is.
     *
     * @param vital whether nothing works without it; where one that is not vital does not hold, the rest goes on
     */
    public record Check(String name, Optional<String> trouble, boolean vital) {

        public boolean holds() {
            return trouble.isEmpty();
        }
    }

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    @Inject
    private AuditSequencer sequencer;

    @Inject
    private ClockHeartbeat heartbeat;

    /** Looks at every part now. */
    public List<Check> checks() {
        return List.of(
                check("database", this::databaseTrouble),
                check("schema", this::schemaTrouble),
                check("keys", keys::trouble),
                check("audit", this::auditTrouble),
                notVital(check("clock", this::clockTrouble)));
    }

    public boolean isReady() {
        return isReady(checks());
    }

    /** Whether these are enough to serve: everything vital holds. */
    public static boolean isReady(List<Check> checks) {
        return checks.stream().filter(Check::vital).allMatch(Check::holds);
    }

    private static Check notVital(Check check) {
        return new Check(check.name(), check.trouble(), false);
    }

    private static Check check(String name, Supplier<Optional<String>> look) {
        try {
            return new Check(name, look.get(), true);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "the check of " + name + " failed");
            return new Check(name, Optional.of("It could not be looked at; see the log."), true);
        }
    }

    private Optional<String> databaseTrouble() {
        sql.number("select 1");
        return Optional.empty();
    }

    private Optional<String> schemaTrouble() {
        String there = sql.connected(SchemaVersion::of).orElse("none");
        return there.equals(SchemaVersion.EXPECTED)
                ? Optional.empty()
                : Optional.of("The database has schema version " + there + " and this product needs "
                        + SchemaVersion.EXPECTED + ". Run its migration.");
    }

    private Optional<String> clockTrouble() {
        return heartbeat
                .behind()
                .map(by ->
                        "The clock is " + by.toSeconds() + " s behind the highest time ever seen: no bids are taken.");
    }

    private Optional<String> auditTrouble() {
        return sequencer.isLate()
                ? Optional.of("Entries of the audit trail wait too long for their place.")
                : Optional.empty();
    }
}
