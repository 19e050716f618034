package org.homeward.launcher;

import java.util.List;

/** Something that {@code homeward.jar} can do. Each command is one class; {@link Main} lists them. */
interface Command {

    /** The word on the command line. */
    String name();

    /** One line for the help. */
    String summary();

    /** What stands between the word and its options, such as a file; empty for nothing. */
    default String operand() {
        return "";
    }

    /** What may follow the word. */
    List<Option> options();

    /**
     * Does it. Returns when it is done; a refusal is a {@link org.homeward.db.StartRefused}.
     *
     * @param arguments checked against {@link #options()}
     * @param console where it says what it does
     */
    void run(Arguments arguments, Console console);
}
