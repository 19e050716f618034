package org.homeward.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallPartsTest {

    @TempDir
    Path folder;

    @Test
    void whatEndsAPropertyIsEscaped() {
        assertEquals("a\\:b\\=c\\\\d", JdbcPool.escape("a:b=c\\d"));
        assertEquals("${homeward.db.password}", JdbcPool.escape("${homeward.db.password}"));
    }

    @Test
    void noPasswordIsAmongTheSettingsOfThePool() {
        JdbcPool pool = new JdbcPool("jdbc:postgresql://h/d?password=topsecret", "app", "topsecret");
        assertFalse(pool.createPool().toString().contains("topsecret"));
        assertFalse(pool.toString().contains("topsecret"));
    }

    @Test
    void externalSettingsShowNoPassword() {
        Map<String, String> environment = Map.of(
                "HOMEWARD_DB_URL", "jdbc:postgresql://h/d?password=topsecret",
                "HOMEWARD_DB_USER", "app",
                "HOMEWARD_DB_PASSWORD", "topsecret");
        ExternalSettings settings = ExternalSettings.forApplication(environment).orElseThrow();
        assertEquals("jdbc:postgresql://h/d", settings.safeUrl());
        assertFalse(settings.toString().contains("topsecret"));
    }

    @Test
    void anAddressWithoutARoleIsAMistakeAndNoneMeansOurOwnServer() {
        assertTrue(ExternalSettings.forApplication(Map.of()).isEmpty());
        StartRefused refused = assertThrows(
                StartRefused.class,
                () -> ExternalSettings.forApplication(Map.of("HOMEWARD_DB_URL", "jdbc:postgresql://h/d")));
        assertEquals(Reason.USAGE, refused.reason());
    }

    @Test
    void addressesToTypeAreSpelledForABrowser() {
        assertEquals("http://localhost:8080", ListenAddress.local("0.0.0.0", 8080));
        assertEquals("http://localhost:8080", ListenAddress.local("127.0.0.1", 8080));
        assertEquals("http://[::1]:8080", ListenAddress.local("::1", 8080));
        assertEquals("http://192.0.2.7:80", ListenAddress.local("192.0.2.7", 80));
    }

    @Test
    void anAddressOfAnotherMachineIsRefused() {
        StartRefused refused = assertThrows(StartRefused.class, () -> ListenAddress.free("192.0.2.77", 0));
        assertTrue(refused.getMessage().contains("192.0.2.77"));
    }

    @Test
    void setupCodesDifferAndHoldNothingThatLooksAlike() {
        Set<String> codes = new HashSet<>();
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 200; i++) {
            String code = SetupCode.random(random);
            assertTrue(code.matches("([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}"), code);
            codes.add(code);
        }
        assertEquals(200, codes.size());
    }

    @Test
    void demoAccountsAreLinedUp() throws IOException {
        Path file = Files.writeString(folder.resolve("demo-accounts.json"), """
                [{"name":"Priya Nair","organisation":"Wenbridge County Council","roles":["PROCUREMENT_OFFICER"],
                  "signIn":"priya@wenbridge.example","password":"green-kettle","token":"hw_1"},
                 {"name":"Tom","organisation":"X","roles":[],"signIn":"t@x.example","password":"p","token":"hw_2"}]""");
        List<String> table = DemoAccount.table(DemoAccount.read(file));
        assertEquals(7, table.size());
        assertTrue(table.get(1).contains("green-kettle"));
        assertTrue(table.get(1).endsWith("Priya Nair, Wenbridge County Council (procurement officer)"));
        assertEquals(table.get(5).indexOf("hw_1"), table.get(6).indexOf("hw_2"));
    }

    @Test
    void aMissingOrBrokenListOfDemoAccountsStopsNothing() throws IOException {
        assertTrue(DemoAccount.read(folder.resolve("none.json")).isEmpty());
        for (String broken : List.of("", "{}", "[1]", "[{}]", "[{\"roles\":1}]")) {
            assertTrue(
                    DemoAccount.read(Files.writeString(folder.resolve("broken.json"), broken))
                            .isEmpty(),
                    broken);
        }
    }

    @Test
    void aLogLineIsOneLineOfJsonWhateverIsLogged() {
        LogRecord record = new LogRecord(Level.WARNING, "quote \" line\nbreak \\ control \u0001 lone \ud800 é");
        record.setThrown(new IllegalStateException("broken\nin two"));
        String line = new JsonLines().format(record);
        assertEquals(1, line.lines().count());
        JsonObject json = Json.createReader(new StringReader(line)).readObject();
        assertTrue(json.getString("message").startsWith("quote \" line\nbreak \\ control \u0001"));
        assertTrue(json.getString("error").contains("broken\nin two"));
        assertEquals("WARNING", json.getString("level"));
    }

    @Test
    void patienceEnds() {
        Heard heard = new Heard();
        StartRefused refused = assertThrows(
                StartRefused.class, () -> Readiness.await(() -> false, Duration.ofMillis(300), heard.console));
        assertEquals(Reason.APPLICATION_FAILED, refused.reason());
    }
}
