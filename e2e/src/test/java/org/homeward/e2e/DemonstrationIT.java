package org.homeward.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The demonstration shows something in every state in which a thing can stand, on its first day. */
class DemonstrationIT {

    private static final Pattern STATES = Pattern.compile("CHECK \\(\\(state = ANY \\(ARRAY\\[([^\\]]*)\\]\\)\\)\\)");

    /** A job ends in moments; a registration that nobody confirms is forgotten after days. Neither belongs to the story. */
    private static final Set<String> NOT_TOLD = Set.of("job", "registration");

    @Test
    void somethingStandsInEveryState() throws Exception {
        Map<String, Set<String>> missing = new LinkedHashMap<>();
        int machines = 0;
        try (Connection database = database()) {
            for (Map.Entry<String, Set<String>> machine : machines(database).entrySet()) {
                machines++;
                Set<String> states = new TreeSet<>(machine.getValue());
                states.removeAll(told(database, machine.getKey()));
                if (!states.isEmpty()) {
                    missing.put(machine.getKey(), states);
                }
            }
        }
        assertTrue(machines > 10, machines + " tables with states were found");
        assertEquals(Map.of(), missing);
    }

    @Test
    void moneyIsWithheldKeptPaidBackAndPaidBackWithInterest() throws IOException {
        String kitchen = StreamSupport.stream(
                        read("/api/v1/contracts").path("items").spliterator(), false)
                .filter(one -> one.path("title").asText().startsWith("A kitchen"))
                .findFirst()
                .orElseThrow()
                .path("ref")
                .asText();
        Set<String> fates = new TreeSet<>();
        long interest = 0;
        for (JsonNode month : read("/api/v1/contracts/" + kitchen + "/months")) {
            month.path("withheld").forEach(part -> fates.add(part.path("fate").asText()));
            for (JsonNode back : month.path("repaid")) {
                interest += back.path("interestPence").asLong();
            }
        }
        assertEquals(Set.of("HELD", "KEPT", "RELEASED", "WRONG"), fates);
        assertTrue(interest > 0, "interest is paid");
    }

    @Test
    void costIsPushedOntoAnotherPayerAndMoneyIsPromisedInPartInWholeAndNotAtAll() throws IOException {
        Set<String> flags = new TreeSet<>();
        Set<String> states = new TreeSet<>();
        for (JsonNode programme : read("/api/v1/programmes").path("items")) {
            String path = "/api/v1/programmes/" + programme.path("ref").asText();
            read(path + "/payers")
                    .path("flags")
                    .forEach(flag -> flags.add(flag.path("kind").asText()));
            read(path + "/reinvestments?pageSize=100")
                    .path("items")
                    .forEach(one -> states.add(one.path("state").asText()));
        }
        assertEquals(Set.of("COST_SHUNTING"), flags);
        assertEquals(Set.of("COMMITTED", "PARTLY_SPENT", "SPENT", "REVERSED"), states);
    }

    private static JsonNode read(String path) throws IOException {
        Answer answer = App.get(path, "CONTRACT_MANAGER").is(200);
        return answer.json();
    }

    private static Connection database() throws IOException, SQLException {
        Path data = App.dataFolder();
        List<String> postmaster = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("secrets").resolve("database.properties"))) {
            secrets.load(file);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/homeward",
                "postgres",
                secrets.getProperty("superuser.password"));
    }

    /** Every table whose rows stand in a state, with the states that the database admits. */
    private static Map<String, Set<String>> machines(Connection database) throws SQLException {
        Map<String, Set<String>> machines = new LinkedHashMap<>();
        try (ResultSet rows = database.createStatement()
                .executeQuery("select conrelid::regclass::text, pg_get_constraintdef(oid) from pg_constraint"
                        + " where contype = 'c' order by 1")) {
            while (rows.next()) {
                Matcher states = STATES.matcher(rows.getString(2));
                if (states.matches() && !NOT_TOLD.contains(rows.getString(1))) {
                    machines.put(
                            rows.getString(1),
                            Arrays.stream(states.group(1).split(", "))
                                    .map(state -> state.replaceAll("^'|'::text$", ""))
                                    .collect(Collectors.toCollection(LinkedHashSet::new)));
                }
            }
        }
        assertFalse(machines.isEmpty());
        return machines;
    }

    private static Set<String> told(Connection database, String table) throws SQLException {
        Set<String> told = new TreeSet<>();
        try (ResultSet rows = database.createStatement().executeQuery("select distinct state from " + table)) {
            while (rows.next()) {
                told.add(rows.getString(1));
            }
        }
        return told;
    }
}
