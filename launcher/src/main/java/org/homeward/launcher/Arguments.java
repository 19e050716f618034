package org.homeward.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/** The options that were typed behind a command: known ones, each at most once. */
final class Arguments {

    static final String DEFAULT_DATA = "homeward-data";

    /** No option has this name. */
    private static final String OPERAND = "";

    private final Map<String, String> values;

    private Arguments(Map<String, String> values) {
        this.values = values;
    }

    /** Reads {@code --name value}, {@code --name=value} and {@code --name}, and refuses what the command does not know. */
    static Arguments parse(List<String> words, List<Option> known) {
        return parse(words, known, "");
    }

    /** As above, with at most one word beside the options, where the command takes one. */
    static Arguments parse(List<String> words, List<Option> known, String operand) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!operand.isEmpty() && !word.startsWith("-")) {
                if (values.putIfAbsent(OPERAND, word) != null) {
                    throw usage("One " + operand + " is enough");
                }
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            Option option = find(known, candidate -> candidate.name().equals(name))
                    .orElseThrow(() -> usage("There is no " + describe(name) + " here"));
            String value = "";
            if (option.hasValue()) {
                if (equals >= 0) {
                    value = word.substring(equals + 1);
                } else if (i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
                    value = words.get(++i);
                }
                if (value.isBlank()) {
                    throw usage(name + " needs a value (" + option.value() + ")");
                }
            } else if (equals >= 0) {
                throw usage(name + " takes no value");
            }
            if (values.putIfAbsent(name, value) != null) {
                throw usage(name + " was given twice");
            }
        }
        return new Arguments(values);
    }

    private static Optional<Option> find(List<Option> known, Predicate<Option> wanted) {
        return known.stream().filter(wanted).findFirst();
    }

    private static String describe(String name) {
        return name.startsWith("-") ? "option " + name : "command or option " + name;
    }

    static StartRefused usage(String what) {
        return new StartRefused(Reason.USAGE, what + "; \"homeward.jar help\" lists what there is.");
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String required(String name) {
        return value(name).orElseThrow(() -> usage(name + " is needed"));
    }

    Optional<Path> path(String name) {
        return value(name).map(Arguments::toPath);
    }

    Path requiredPath(String name) {
        return toPath(required(name));
    }

    /** The word beside the options, as a path. */
    Optional<Path> operand() {
        return path(OPERAND);
    }

    /** The data folder. */
    Path data() {
        return path(Option.DATA.name())
                .orElseGet(() -> Path.of(DEFAULT_DATA))
                .toAbsolutePath()
                .normalize();
    }

    /** A port, 0 for one that the system chooses. */
    int port(String name, int standard) {
        String typed = value(name).orElseGet(() -> Integer.toString(standard));
        if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > 65535) {
            throw usage(name + " " + typed + " is not a port between 0 and 65535");
        }
        return Integer.parseInt(typed);
    }

    private static Path toPath(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw usage(typed + " is not a path");
        }
    }
}
