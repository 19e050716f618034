package org.homeward.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.homeward.db.EmbeddedDatabase;
import org.homeward.db.InstallationMode;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One real PostgreSQL for the test run, up before Arquillian starts the server that needs it. */
public class DatabaseSession implements LauncherSessionListener {

    /** As many connections as an installation's pool has. */
    private static final int POOL = 20;

    private EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String buildFolder = System.getProperty("build.dir", "");
        if (buildFolder.isEmpty()) {
            return; // a run of unit tests, which needs no server
        }
        try {
            Path data = Files.createTempDirectory(Path.of(buildFolder), "data");
            database = EmbeddedDatabase.start(data, 0, InstallationMode.TEST);
            Path preBoot = Files.writeString(data.resolve("preboot.asadmin"), pool());
            Path properties = data.resolve("system.properties");
            try (var out = Files.newBufferedWriter(properties)) {
                properties(data).store(out, null);
            }
            System.setProperty(
                    "micro.options",
                    "--nohazelcast --addlibs " + Path.of(buildFolder, "micro", "postgresql.jar")
                            + " --systemproperties " + properties + " --prebootcommandfile " + preBoot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String pool() {
        String properties = Map.of(
                        "url", database.url(),
                        "user", database.applicationUser(),
                        "password", database.applicationPassword())
                .entrySet()
                .stream()
                .map(property -> property.getKey() + "=" + property.getValue().replaceAll("([\\\\:=])", "\\\\$1"))
                .collect(Collectors.joining(":"));
        return """
                create-jdbc-connection-pool --datasourceclassname=org.postgresql.ds.PGSimpleDataSource \
                --restype=javax.sql.DataSource --steadypoolsize=2 --maxpoolsize=%d --property=%s homeward-pool
                create-jdbc-resource --connectionpoolid=homeward-pool jdbc/homeward
                """.formatted(POOL, properties);
    }

    private Properties properties(Path data) {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "homeward.data", data.toString(),
                "homeward.it.url", database.url(),
                "homeward.it.pool", "" + POOL,
                "homeward.it.owner", database.ownerUser(),
                "homeward.it.owner-password", database.ownerPassword(),
                "homeward.it.superuser", database.superuser(),
                "homeward.it.superuser-password", database.superuserPassword()));
        return properties;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }
}
