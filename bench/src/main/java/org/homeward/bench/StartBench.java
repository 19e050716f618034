package org.homeward.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How long a warm start takes until the first page, beside a bare Payara Micro with an empty WAR, the same flags of Java
 * and the same of Micro; and how much memory server and database hold after a visit.
 */
public final class StartBench {

    private static final int PAIRS = 5;
    private static final int WAITS = 36;
    private static final int SECONDS_OF_A_WAIT = 5;
    private static final Pattern SIGN_IN = Pattern.compile(
            "PROCUREMENT_OFFICER.*?\"signIn\"\\s*:\\s*\"([^\"]+)\".*?\"password\"\\s*:\\s*\"([^\"]+)\"",
            Pattern.DOTALL);

    private final Path root;
    private final Path work;
    private final Path data;
    private final Path war;
    private final List<Server.Start> bare = new ArrayList<>();
    private final List<Server.Start> homeward = new ArrayList<>();
    private long serverMegabytes;
    private long databaseMegabytes;

    private StartBench(Path root) {
        this.root = root;
        this.work = root.resolve("bench/target/start");
        this.data = work.resolve("data");
        this.war = work.resolve("empty.war");
    }

    /** Arguments: the folder of the repository, and how many pairs of starts to make. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int pairs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PAIRS;
        new StartBench(Path.of(arguments[0])).run(pairs);
    }

    private void run(int pairs) throws IOException, InterruptedException {
        double load = awaitQuiet();
        Launch.empty(work);
        writeEmptyWar();
        double first;
        try (Server server = startHomeward()) {
            first = server.start().seconds();
            say("First start of all, with an empty data folder: %.1f s", first);
        }
        for (int pair = 1; pair <= pairs; pair++) {
            try (Server server = startBare()) {
                bare.add(server.start());
            }
            try (Server server = startHomeward()) {
                homeward.add(server.start());
                if (pair == pairs) {
                    visitAndWeigh(server);
                }
            }
            say(
                    "Pair %d: bare Payara Micro %.1f s, Homeward %.1f s",
                    pair, bare.get(pair - 1).seconds(), homeward.get(pair - 1).seconds());
        }
        boolean met = new StartReport(load, first, Launch.flags(), bare, homeward, serverMegabytes, databaseMegabytes)
                .write(Files.createDirectories(root.resolve("bench/results")));
        if (!met) {
            System.exit(1);
        }
    }

    /** What ran before, such as the tests, is still in the average of the last minute. */
    private static double awaitQuiet() throws InterruptedException {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        for (int i = 0; i < WAITS && machine.getSystemLoadAverage() >= StartReport.QUIET_LOAD; i++) {
            TimeUnit.SECONDS.sleep(SECONDS_OF_A_WAIT);
        }
        return machine.getSystemLoadAverage();
    }

    private Server startBare() throws IOException, InterruptedException {
        int port = Server.freePort();
        List<String> command = Launch.java(root.resolve("bench/target/micro/payara-micro.jar"));
        command.addAll(List.of("--nocluster", "--nohazelcast", "--port", "" + port));
        command.addAll(List.of("--contextroot", "/", "--deploy", war.toString()));
        return Server.start(command, Launch.address(port).resolve("/index.html"), work.resolve("bare.log"));
    }

    private Server startHomeward() throws IOException, InterruptedException {
        return Launch.homeward(root, data, "index.xhtml");
    }

    private void visitAndWeigh(Server server) throws IOException, InterruptedException {
        Matcher account = SIGN_IN.matcher(Files.readString(data.resolve("demo-accounts.json")));
        if (!account.find()) {
            throw new IOException("no sign-in of a procurement officer in " + data);
        }
        Visit.make(server.address(), account.group(1), account.group(2));
        serverMegabytes = Memory.megabytes(server.pid());
        databaseMegabytes = Memory.megabytesOfPostgres(data.resolve("postgres/postmaster.pid"));
    }

    /** One page and nothing else, the least that an application can be. */
    private void writeEmptyWar() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<!DOCTYPE html><title>Empty</title><h1>Empty</h1>".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void say(String words, Object... parts) {
        System.out.println(String.format(Locale.ROOT, words, parts));
    }
}
