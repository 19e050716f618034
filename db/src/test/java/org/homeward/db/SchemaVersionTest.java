package org.homeward.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaVersionTest {

    @Test
    void theConstantIsTheNewestMigration() throws IOException, URISyntaxException {
        URI migrations = SchemaVersion.class.getResource("/db/migration").toURI();
        try (Stream<Path> files = Files.walk(Path.of(migrations))) {
            String newest = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V") && name.endsWith(".sql"))
                    .map(name -> name.substring(1, name.indexOf("__")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            assertEquals(newest, SchemaVersion.EXPECTED, "set SchemaVersion.EXPECTED to the newest migration");
        }
    }
}
