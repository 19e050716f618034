package org.homeward.db;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * That a database was restored from a back-up. A restore leaves the mark as a file in the data folder before the folder is
 * put in place, so that no interruption can lose it; the next start enters it in the database before anybody is served.
 * From then on tenders that took bids stand still until an officer has decided.
 */
public final class RestoreMark {

    private static final String FILE = "restored";

    private RestoreMark() {}

    /**
     * Leaves the mark in a data folder.
     *
     * @param reachesTo when the back-up was made, as it says itself
     */
    public static void leave(Path root, String reachesTo) throws IOException {
        try (FileChannel channel = OwnerFile.create(root.resolve(FILE))) {
            Channels.newOutputStream(channel).write(reachesTo.getBytes(StandardCharsets.UTF_8));
            channel.force(true);
        }
    }

    /** Enters a mark that was left, as the owner; then takes it away. */
    static void enter(DataFolder folder, Connection owner, Consumer<String> say) throws SQLException, IOException {
        Path file = folder.root().resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        long stopped = enter(owner, reachesTo(Files.readString(file)));
        Files.delete(file);
        say.accept("This database was restored from a back-up: " + stopped
                + " open tenders stand still until an officer has decided");
    }

    /**
     * Stops the tenders that take bids; how many they are.
     *
     * @param reachesTo the moment up to which the data reaches; empty where nobody knows
     */
    public static long enter(Connection owner, Optional<Instant> reachesTo) throws SQLException {
        try (PreparedStatement mark = owner.prepareStatement("select mark_restored('COMMAND', ?::timestamptz, null)")) {
            mark.setString(1, reachesTo.map(Instant::toString).orElse(null));
            try (ResultSet row = mark.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Optional<Instant> reachesTo(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Instant.parse(text.strip()));
    }
}
