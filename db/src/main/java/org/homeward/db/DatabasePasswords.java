package org.homeward.db;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import org.homeward.db.StartRefused.Reason;

/** The three passwords of the embedded server: random, kept in a file of its owner, never shown. */
record DatabasePasswords(String superuser, String owner, String application) {

    private static final String SUPERUSER = "superuser.password";
    private static final String OWNER = "owner.password";
    private static final String APPLICATION = "application.password";

    static DatabasePasswords random() {
        SecureRandom random = new SecureRandom();
        return new DatabasePasswords(secret(random), secret(random), secret(random));
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the folder keeps, or nothing when the file is missing or not whole. */
    static Optional<DatabasePasswords> read(DataFolder folder) {
        Path file = file(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException e) {
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE,
                    "The passwords of the database in " + file + " cannot be read by " + System.getProperty("user.name")
                            + "; start as the user who owns them.",
                    e);
        }
        String superuser = kept.getProperty(SUPERUSER, "");
        String owner = kept.getProperty(OWNER, "");
        String application = kept.getProperty(APPLICATION, "");
        if (superuser.isBlank() || owner.isBlank() || application.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new DatabasePasswords(superuser, owner, application));
    }

    void write(DataFolder folder) throws IOException {
        OwnerFile.write(file(folder), """
                # The passwords of the embedded database. Made at random; nobody needs to know them.
                %s=%s
                %s=%s
                %s=%s
                """.formatted(SUPERUSER, superuser, OWNER, owner, APPLICATION, application));
    }

    private static Path file(DataFolder folder) {
        return folder.secrets().resolve("database.properties");
    }

    /** A record would print its parts; these must never reach a log. */
    @Override
    public String toString() {
        return "DatabasePasswords[hidden]";
    }
}
