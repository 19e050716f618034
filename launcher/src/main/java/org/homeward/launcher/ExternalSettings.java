package org.homeward.launcher;

import java.util.Map;
import java.util.Optional;

/**
 * How to reach a PostgreSQL that somebody else runs.
 *
 * @param url for JDBC; may carry parameters such as sslmode
 */
record ExternalSettings(String url, String user, String password) {

    private static final String URL = "HOMEWARD_DB_URL";

    /** The application's sign-in, or nothing when the embedded server is wanted. */
    static Optional<ExternalSettings> forApplication(Map<String, String> environment) {
        if (environment.getOrDefault(URL, "").isBlank()) {
            return Optional.empty();
        }
        return Optional.of(read(environment, "HOMEWARD_DB_USER", "HOMEWARD_DB_PASSWORD"));
    }

    /** The owner's sign-in, for migrating. */
    static ExternalSettings forOwner(Map<String, String> environment) {
        return read(environment, "HOMEWARD_DB_OWNER_USER", "HOMEWARD_DB_OWNER_PASSWORD");
    }

    private static ExternalSettings read(Map<String, String> environment, String user, String password) {
        String url = required(environment, URL);
        if (!url.startsWith("jdbc:postgresql:")) {
            throw Arguments.usage(URL + " does not begin with jdbc:postgresql:");
        }
        return new ExternalSettings(url, required(environment, user), environment.getOrDefault(password, ""));
    }

    static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw Arguments.usage("The environment variable " + name + " is needed");
        }
        return value;
    }

    /** The address without its parameters: a password can stand among them. */
    String safeUrl() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    /** A record would print the password. */
    @Override
    public String toString() {
        return "ExternalSettings[" + safeUrl() + ", " + user + "]";
    }
}
