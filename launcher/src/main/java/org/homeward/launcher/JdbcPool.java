package org.homeward.launcher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The server's connection pool. Address, role and password reach it as names of system properties: the server would write
 * the values themselves into a configuration file in the temporary folder.
 */
record JdbcPool(String url, String user, String password) {

    private static final String POOL = "homeward-pool";
    private static final String PREFIX = "homeward.db.";

    /** Makes the values known to this process only. */
    void publish() {
        System.setProperty(PREFIX + "url", url);
        System.setProperty(PREFIX + "user", user);
        System.setProperty(PREFIX + "password", password);
    }

    List<String> createPool() {
        Map<String, String> properties = new TreeMap<>(Map.of(
                "url", "${" + PREFIX + "url}",
                "user", "${" + PREFIX + "user}",
                "password", "${" + PREFIX + "password}",
                "applicationName", "homeward",
                // A detail of an error can hold a value of a row, and so something about a person.
                "logServerErrorDetail", "false"));
        return List.of(
                "--datasourceclassname=org.postgresql.ds.PGSimpleDataSource",
                "--restype=javax.sql.DataSource",
                "--steadypoolsize=2",
                "--maxpoolsize=20",
                "--isconnectvalidatereq=true",
                "--validationmethod=custom-validation",
                "--validationclassname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
                "--validateatmostonceperiod=5",
                "--isolationlevel=read-committed",
                "--isisolationguaranteed=false",
                "--property="
                        + properties.entrySet().stream()
                                .map(property -> escape(property.getKey()) + "=" + escape(property.getValue()))
                                .collect(Collectors.joining(":")),
                POOL);
    }

    List<String> createResource() {
        return List.of("--connectionpoolid=" + POOL, "jdbc/homeward");
    }

    /** Colon, equals sign and backslash end a part of a property list unless a backslash stands before them. */
    static String escape(String text) {
        return text.replaceAll("([\\\\:=])", "\\\\$1");
    }

    /** A record would print the password. */
    @Override
    public String toString() {
        return "JdbcPool[" + user + "]";
    }
}
