package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What kind of installation this is, where its data folder lies and under which address people reach it. */
@ApplicationScoped
public class Installation {

    @Inject
    @ConfigProperty(name = "homeward.data", defaultValue = "homeward-data")
    private String data;

    @Inject
    @ConfigProperty(name = "homeward.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Inject
    private Sql sql;

    /** {@code live}, {@code demo} or {@code test}: fixed when the database was created. */
    public String mode() {
        return sql.first("select mode from installation", row -> row.getString(1))
                .orElseThrow(
                        () -> new IllegalStateException("the database does not say what kind of installation it is"));
    }

    public boolean isLive() {
        return "live".equals(mode());
    }

    /** Address of the product without a slash at the end, for links in mails. */
    public String baseUrl() {
        return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    public Path dataFolder() {
        return Path.of(data).toAbsolutePath().normalize();
    }

    /** A folder in the data folder that only the account running the product can open; made when missing. */
    public Path ownFolder(String name) {
        Path folder = dataFolder().resolve(name);
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " could not be made", e);
        }
    }
}
