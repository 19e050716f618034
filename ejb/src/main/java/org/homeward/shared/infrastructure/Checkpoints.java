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
