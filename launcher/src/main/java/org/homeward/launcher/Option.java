package org.homeward.launcher;

/**
 * Something that may follow a command.
 *
 * @param name as typed, with its two dashes
 * @param value what the value stands for, or nothing for an option without one
 * @param meaning one line for the help
 */
record Option(String name, String value, String meaning) {

    static final Option DATA =
            new Option("--data", "DIR", "where everything is kept (without it: ./" + Arguments.DEFAULT_DATA + ")");

    boolean hasValue() {
        return !value.isEmpty();
    }
}
