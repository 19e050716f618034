package org.homeward.launcher;

import java.util.List;
import java.util.function.Supplier;
import org.homeward.db.StartRefused.Reason;

/** Lists commands, options, environment and exit codes. */
final class HelpCommand implements Command {

    private final Supplier<List<Command>> commands;

    HelpCommand(Supplier<List<Command>> commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String summary() {
        return "this text";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public void run(Arguments arguments, Console console) {
        console.say("java -jar homeward.jar [command] [options]");
        for (Command command : commands.get()) {
            console.say("");
            console.say(line((command.name() + " " + command.operand()).strip(), command.summary()));
            for (Option option : command.options()) {
                console.say(
                        line("  " + option.name() + (option.hasValue() ? " " + option.value() : ""), option.meaning()));
            }
        }
        console.say("");
        console.say("Environment, for a PostgreSQL 15 or later of your own");
        console.say(line("HOMEWARD_DB_URL", "jdbc:postgresql://host:5432/homeward"));
        console.say(line("HOMEWARD_DB_USER", "the application's role, which owns no table"));
        console.say(line("HOMEWARD_DB_PASSWORD", "its password"));
        console.say(line("HOMEWARD_DB_OWNER_USER", "the role that owns the tables, for migrate only"));
        console.say(line("HOMEWARD_DB_OWNER_PASSWORD", "its password"));
        console.say("");
        console.say("Exit codes");
        console.say(line("0", "done, or stopped as asked"));
        for (Reason reason : Reason.values()) {
            console.say(line(Integer.toString(reason.exitCode()), reason.meaning()));
        }
    }

    private static String line(String left, String right) {
        return String.format("  %-28s %s", left, right);
    }
}
