package org.homeward.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.homeward.db.DataFolder;
import org.homeward.db.InstallationMode;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/** Starts database and application and keeps them running until somebody stops the process. */
final class RunCommand implements Command {

    private static final int PORT = 8080;
    private static final String HOST = "0.0.0.0";

    /** The first start of a demo makes its data before it is ready. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String summary() {
        return "starts Homeward; also what happens without a command";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("--port", "N", "where to listen (without it: " + PORT + "; 0 lets the system choose)"),
                new Option("--host", "ADDRESS", "which address to listen on (without it: all)"),
                Option.DATA,
                new Option("--no-demo", "", "an empty installation for real work, when it is created"),
                new Option("--mode", "MODE", "live, demo or test, when it is created (without it: demo)"));
    }

    @Override
    public void run(Arguments arguments, Console console) {
        Optional<InstallationMode> asked = askedMode(arguments);
        String host = arguments.value("--host").orElse(HOST);
        int port = ListenAddress.free(host, arguments.port("--port", PORT));
        DataFolder folder = DataFolder.open(arguments.data());
        LauncherLog.open(folder);
        console.say("Homeward " + VersionCommand.version());

        Running running = new Running(console);
        try {
            start(asked, new Place(host, port, folder), running, console);
        } catch (RuntimeException problem) {
            if (!running.isStopping()) {
                throw problem;
            }
        }
        waitForEver();
    }

    private record Place(String host, int port, DataFolder folder) {}

    private static void start(Optional<InstallationMode> asked, Place place, Running running, Console console) {
        long begun = System.nanoTime();
        DataFolder folder = place.folder();
        Database database = openDatabase(folder, asked, console);
        running.add(database);
        requireMode(database, asked, folder);
        RuntimeFolder.replaceLast(folder);

        String localAddress = ListenAddress.local(place.host(), place.port());
        Optional<String> setupCode = SetupCode.forEmptyInstallation(database);
        publishSettings(folder.root(), localAddress, setupCode);

        console.say("Starting the application");
        LauncherLog.captureStandardStreams();
        ApplicationServer server = new ApplicationServer(place.host(), place.port(), database);
        running.add(server);
        server.start();
        server.requireDeployed();
        Readiness.await(localAddress, PATIENCE, console);

        long seconds = Math.round((System.nanoTime() - begun) / 1e9);
        Welcome.print(console, folder, database, localAddress, setupCode, seconds);
        running.announceStop();
    }

    private static Optional<InstallationMode> askedMode(Arguments arguments) {
        if (arguments.has("--no-demo") && arguments.has("--mode")) {
            throw Arguments.usage("--no-demo and --mode cannot be given together");
        }
        if (arguments.has("--no-demo")) {
            return Optional.of(InstallationMode.LIVE);
        }
        return arguments
                .value("--mode")
                .map(word -> InstallationMode.of(word)
                        .orElseThrow(() -> Arguments.usage("--mode " + word + " is not live, demo or test")));
    }

    private static Database openDatabase(DataFolder folder, Optional<InstallationMode> asked, Console console) {
        Optional<ExternalSettings> external = ExternalSettings.forApplication(System.getenv());
        if (external.isPresent()) {
            console.say("Checking the database at " + external.get().safeUrl());
            return ExternalDatabase.open(external.get(), folder);
        }
        return OwnDatabase.start(folder, asked.orElse(InstallationMode.DEMO), console);
    }

    private static void requireMode(Database database, Optional<InstallationMode> asked, DataFolder folder) {
        InstallationMode held = database.mode();
        if (asked.isPresent() && asked.get() != held) {
            throw new StartRefused(
                    Reason.OTHER_MODE,
                    "The installation in " + folder.root() + " was created as " + held.word() + " and stays so, but "
                            + asked.get().word() + " was asked for; choose another folder with --data.");
        }
    }

    /** The application reads these through MicroProfile Config; an address given from outside is left alone. */
    private static void publishSettings(Path data, String localAddress, Optional<String> setupCode) {
        System.setProperty("homeward.data", data.toString());
        if (System.getProperty("homeward.base-url") == null && System.getenv("HOMEWARD_BASE_URL") == null) {
            System.setProperty("homeward.base-url", localAddress);
        }
        setupCode.ifPresent(code -> System.setProperty("homeward.setup-code", code));
    }

    /** The process ends by a signal; the shutdown hook then stops what runs. */
    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
