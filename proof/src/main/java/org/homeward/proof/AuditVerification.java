package org.homeward.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks a whole audit trail: every link of the chain in the database, and every signed checkpoint that was kept outside
 * it. A chain that somebody made anew from some point on holds by itself; it does not go through the checkpoints from
 * before.
 */
public final class AuditVerification {

    /** What was found: the walk along the chain, and how many checkpoints it was compared with. */
    public record Outcome(AuditChainReader.Finding finding, int checkpoints) {

        public boolean holds() {
            return finding.firstBreak().isEmpty();
        }

        /** The outcome in one sentence or two. */
        public String sentence() {
            return finding.firstBreak()
                    .map(broken -> "The audit trail is broken at link " + broken.seq() + ". " + broken.why())
                    .orElseGet(() -> "The audit trail holds: " + finding.links() + " links, the last with the hash "
                            + finding.head() + ", compared with " + checkpoints + " kept checkpoints.");
        }
    }

    private final AuditChainReader reader;
    private final Path checkpoints;

    /**
     * Prepares a check.
     *
     * @param connection to the database, with at least the rights of the application's role
     * @param checkpoints folder with files {@code checkpoint-<date>.json}; may be missing
     */
    public AuditVerification(Connection connection, Path checkpoints) {
        this.reader = new AuditChainReader(connection);
        this.checkpoints = checkpoints;
    }

    /** Checks everything; stops at the first break. */
    public Outcome run() throws SQLException, IOException {
        List<AuditChainReader.Head> kept = new ArrayList<>();
        for (Path file : files()) {
            Optional<Json.Obj> checkpoint = trusted(file);
            if (checkpoint.isEmpty()) {
                AuditChain.Break broken = new AuditChain.Break(
                        0, "The checkpoint " + file.getFileName() + " does not bear this installation's signature.");
                return new Outcome(
                        new AuditChainReader.Finding(0, AuditChain.BEFORE_THE_FIRST, Optional.of(broken)), kept.size());
            }
            kept.add(new AuditChainReader.Head(
                    checkpoint.get().whole("seq"), checkpoint.get().text("hash")));
        }
        return new Outcome(reader.walk(kept), kept.size());
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(checkpoints)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(checkpoints)) {
            return files.filter(file -> file.getFileName().toString().matches("checkpoint-.*\\.json"))
                    .sorted()
                    .toList();
        }
    }

    private Optional<Json.Obj> trusted(Path file) throws IOException, SQLException {
        try {
            if (CanonicalJson.parse(Files.readString(file)) instanceof Json.Obj checkpoint) {
                Optional<PublicKey> key = reader.publicKey(checkpoint.text("keyId"));
                return key.isPresent() && Signatures.holds(checkpoint, key.get())
                        ? Optional.of(checkpoint)
                        : Optional.empty();
            }
            return Optional.empty();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
