package org.homeward.launcher;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/** The start class of {@code homeward.jar}. */
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class.getName());

    private Main() {}

    /** Every command; the first is what happens without a word. */
    private static List<Command> commands() {
        return List.of(
                new RunCommand(),
                new MigrateCommand(System.getenv()),
                new BackupCommand(),
                new RestoreCommand(),
                new VerifyAuditCommand(System.getenv()),
                new VerifyReceiptCommand(System.getenv()),
                new HelpCommand(Main::commands),
                new VersionCommand());
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] words) {
        Console console = new Console(System.out, System.err);
        System.exit(run(List.of(words), console));
    }

    static int run(List<String> words, Console console) {
        LauncherLog.quietUntilOpened();
        try {
            Command command = command(words);
            boolean named = !words.isEmpty() && !words.get(0).startsWith("--") || isShort(words);
            List<String> options = named ? words.subList(1, words.size()) : words;
            command.run(Arguments.parse(options, command.options(), command.operand()), console);
            return 0;
        } catch (StartRefused refused) {
            LOG.log(Level.SEVERE, refused.getMessage(), refused);
            console.refuse(sentence(refused));
            return refused.reason().exitCode();
        } catch (RuntimeException | LinkageError problem) {
            LOG.log(Level.SEVERE, "Something that nobody foresaw", problem);
            console.refuse("Homeward stopped because of something that nobody foresaw (" + problem + ")"
                    + LauncherLog.where() + ".");
            return Reason.UNEXPECTED.exitCode();
        }
    }

    /** Where something else is the cause, the log holds it. */
    private static String sentence(StartRefused refused) {
        String message = refused.getMessage();
        boolean more = refused.getCause() != null && message.endsWith(".") && !message.contains(LauncherLog.where());
        return more ? message.substring(0, message.length() - 1) + LauncherLog.where() + "." : message;
    }

    private static Command command(List<String> words) {
        List<Command> commands = commands();
        if (words.isEmpty() || (words.get(0).startsWith("--") && !isShort(words))) {
            return commands.get(0);
        }
        String name = words.get(0).replaceFirst("^-+", "").replaceFirst("^h$", "help");
        Optional<Command> found =
                commands.stream().filter(command -> command.name().equals(name)).findFirst();
        return found.orElseThrow(() -> Arguments.usage("There is no command " + words.get(0)));
    }

    /** What people type everywhere, though here these are commands. */
    private static boolean isShort(List<String> words) {
        return !words.isEmpty() && List.of("-h", "--help", "--version").contains(words.get(0));
    }
}
