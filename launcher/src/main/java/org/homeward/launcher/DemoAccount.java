package org.homeward.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One of the invented people of a demo, as the application wrote them down when it made them. */
record DemoAccount(String name, String organisation, List<String> roles, String signIn, String password, String token) {

    private static final Logger LOG = Logger.getLogger(DemoAccount.class.getName());

    /** Those in the file; none when the file is missing or cannot be read, since a start does not depend on it. */
    static List<DemoAccount> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readArray().stream().map(DemoAccount::of).toList();
        } catch (IOException | JsonException | ClassCastException | NullPointerException e) {
            LOG.log(Level.WARNING, "The list of demo sign-ins cannot be read", e);
            return List.of();
        }
    }

    private static DemoAccount of(JsonValue value) {
        JsonObject json = value.asJsonObject();
        List<String> roles = json.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        return new DemoAccount(
                json.getString("name", ""),
                json.getString("organisation", ""),
                roles,
                json.getString("signIn", ""),
                json.getString("password", ""),
                json.getString("token", ""));
    }

    /** Lines for a console: who can sign in, and then the tokens, which would make the first table too wide. */
    static List<String> table(List<DemoAccount> accounts) {
        List<String> lines = new ArrayList<>();
        lines.addAll(lines(
                accounts,
                List.of(
                        new Column("Sign in as", DemoAccount::signIn),
                        new Column("Password", DemoAccount::password),
                        new Column("Who", DemoAccount::who))));
        lines.add("");
        lines.addAll(lines(
                accounts,
                List.of(new Column("API token of", DemoAccount::signIn), new Column("Token", DemoAccount::token))));
        return lines;
    }

    /** Roles are written as the application names them; people read words. */
    private String who() {
        String words = String.join(", ", roles).replace('_', ' ').toLowerCase(Locale.ROOT);
        return name + ", " + organisation + (words.isEmpty() ? "" : " (" + words + ")");
    }

    private static List<String> lines(List<DemoAccount> accounts, List<Column> columns) {
        List<String> lines = new ArrayList<>();
        lines.add(line(columns, accounts, Column::heading));
        for (DemoAccount account : accounts) {
            lines.add(line(columns, accounts, column -> column.value().apply(account)));
        }
        return lines;
    }

    private static String line(List<Column> columns, List<DemoAccount> accounts, Function<Column, String> cell) {
        StringBuilder line = new StringBuilder();
        for (Column column : columns) {
            line.append("  ").append(cell.apply(column));
            int padding = column.width(accounts) - cell.apply(column).length();
            line.append(" ".repeat(padding));
        }
        return line.toString().stripTrailing();
    }

    private record Column(String heading, Function<DemoAccount, String> value) {

        int width(List<DemoAccount> accounts) {
            return accounts.stream()
                    .mapToInt(account -> value.apply(account).length())
                    .reduce(heading.length(), Math::max);
        }
    }

    /** A record would print password and token. */
    @Override
    public String toString() {
        return "DemoAccount[" + signIn + "]";
    }
}
