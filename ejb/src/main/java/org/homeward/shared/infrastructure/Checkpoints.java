package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.homeward.proof.AuditChain;
import org.homeward.proof.AuditChainReader;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.shared.domain.Checkpoint;
import org.homeward.shared.domain.KeyPurpose;

/**
 * Signed heads of the audit chain. One is written each day into the folder {@code checkpoints} of the data folder, where
 * no one who only reaches the database can change it.
 */
@ApplicationScoped
public class Checkpoints {

    private static final Logger LOG = Logger.getLogger(Checkpoints.class.getName());

    @Inject
    private AuditSequencer sequencer;

    @Inject
    private SigningKeys keys;

    @Inject
    private Installation installation;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    /** The head of this moment, signed. */
    public Checkpoint current() {
        Json.Obj signed = signed();
        return new Checkpoint(
                signed.whole("seq"),
                signed.text("hash"),
                Instant.parse(signed.text("at")),
                signed.whole("entries"),
                signed.text("keyId"),
                signed.text("signature"));
    }

    /** Writes today's file unless it is there. */
    public void writeTodays() {
        Path folder = installation.ownFolder("checkpoints");
        Path file = folder.resolve("checkpoint-" + LocalDate.now(clock) + ".json");
        if (Files.exists(file)) {
            return;
        }
        try {
            Path draft = Files.createTempFile(folder, "checkpoint", ".new");
            Files.writeString(draft, CanonicalJson.text(signed()));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoint " + file + " could not be written", e);
        }
    }

    /**
     * The place in the chain of the newest checkpoint that lies outside the database, when the chain does not hold it:
     * because it is shorter, or because another entry stands there. Then the database is older than the checkpoint, or was
     * changed. Empty when all is well.
     */
    public Optional<Long> missingFromTheChain() {
        return newestOutside().filter(known -> known.seq() > 0).flatMap(known -> {
            boolean there = transactions.joined(() -> sequencer.holds(known.seq(), known.hash()));
            return there ? Optional.empty() : Optional.of(known.seq());
        });
    }

    private Optional<AuditChainReader.Head> newestOutside() {
        Path folder = installation.ownFolder("checkpoints");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("checkpoint-.*\\.json"))
                    .map(Checkpoints::read)
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingLong(AuditChainReader.Head::seq));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }

    private static Optional<AuditChainReader.Head> read(Path file) {
        try {
            Json.Obj json = (Json.Obj) CanonicalJson.parse(Files.readString(file));
            return Optional.of(new AuditChainReader.Head(json.whole("seq"), json.text("hash")));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "the checkpoint " + file + " cannot be read");
            return Optional.empty();
        }
    }

    private Json.Obj signed() {
        return transactions.joined(() -> {
            AuditChainReader.Head head =
                    sequencer.head().orElseGet(() -> new AuditChainReader.Head(0, AuditChain.BEFORE_THE_FIRST));
            return keys.sign(
                    KeyPurpose.CHECKPOINT,
                    Json.Obj.empty()
                            .with(
                                    "at",
                                    clock.instant()
                                            .truncatedTo(ChronoUnit.SECONDS)
                                            .toString())
                            .with("entries", head.seq())
                            .with("hash", head.hash())
                            .with("seq", head.seq()));
        });
    }
}
