package org.homeward.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.db.DataFolder;
import org.homeward.db.RunningDatabase;

/**
 * The last minutes before a deadline: 200 prepared bids are submitted over HTTP by 32 clients. Compared with a bare SQL
 * transaction that inserts the same rows, by as many connections on the same server.
 */
public final class DeadlineBench {

    private static final int BIDS = 200;
    private static final int CLIENTS = 32;
    private static final int LOTS = 67;
    static final List<String> PROVIDERS = List.of("Dele Adeyemi", "Wanda Pereira", "Colin Marr");

    private final Path root;
    private final Path data;
    private Api api;

    /** How many a second, and how long 95 of 100 took at most. */
    private record Rate(double perSecond, double millis95) {}

    /** One piece of work that is timed. */
    private interface Work {
        void run(int number) throws Exception;
    }

    private DeadlineBench(Path root) {
        this.root = root;
        this.data = root.resolve("bench/target/deadline/data");
    }

    /** Arguments: the folder of the repository. */
    public static void main(String[] arguments) throws Exception {
        new DeadlineBench(Path.of(arguments[0])).run();
    }

    private void run() throws Exception {
        Launch.empty(data.getParent());
        try (Server server = Launch.homeward(root, data, "", "--mode", "test")) {
            api = new Api(server.address(), data);
            String warming = prepared();
            time(number -> submit(warming, number));
            String tender = prepared();
            Rate submitted = time(number -> submit(tender, number));
            Rate bare = bare(tender);
            report(server, submitted, bare);
        }
    }

    /** A published tender with a whole draft of every provider for every lot that is needed. */
    private String prepared() throws Exception {
        Instant now =
                Instant.parse(Api.text(api.send(api.request("/test/clock", "").GET(), 200), "now"));
        String lots = IntStream.rangeClosed(1, LOTS)
                .mapToObj(number -> "{\"title\":\"Lot " + number + "\",\"areas\":[\"Hallow Vale\"],"
                        + "\"startDate\":\"2028-04-01\",\"endDate\":\"2030-03-31\",\"capacity\":4}")
                .collect(Collectors.joining(","));
        String scale = "[{\"mark\":0,\"meaning\":\"Nothing at all\"},{\"mark\":5,\"meaning\":\"A full answer\"}]";
        String document = "{\"title\":\"Support at home\",\"summary\":\"Many people want homes of their own.\","
                + "\"buyer\":\"Wenbridge County Council\",\"route\":\"OPEN\",\"cpv\":\"85312400\",\"valuePence\":48000000,"
                + "\"lots\":[" + lots
                + "],\"questions\":[{\"ref\":\"Q1\",\"text\":\"How will you do it?\",\"help\":\"\","
                + "\"maxWords\":300,\"scale\":" + scale + ",\"weight\":\"60\"}],"
                + "\"price\":{\"weight\":40,\"method\":\"LOWEST_OVER_THIS\",\"unit\":\"an hour\"},"
                + "\"questionsClose\":\"" + now.plus(5, ChronoUnit.DAYS) + "\","
                + "\"deadline\":\"" + now.plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS) + "\"}";
        String ref = Api.text(api.send(api.json("/api/v1/tenders", "Priya Nair", "POST", document), 201), "ref");
        api.send(api.request("/api/v1/tenders/" + ref + "/approve", "Tom Ashby").POST(BodyPublishers.noBody()), 200);
        api.send(
                api.request("/api/v1/tenders/" + ref + "/publish", "Priya Nair").POST(BodyPublishers.noBody()), 200);
        String words = "We stay with people for as long as they want us. ".repeat(20);
        String bid = "{\"answers\":[{\"question\":\"Q1\",\"text\":\"" + words + "\"}],\"pricePence\":2500}";
        time(number -> api.send(api.json(path(ref, number), provider(number), "PUT", bid), 200));
        return ref;
    }

    private void submit(String tender, int number) throws Exception {
        api.send(
                api.request(path(tender, number) + "/submit", provider(number))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.noBody()),
                201);
    }

    private static String provider(int number) {
        return PROVIDERS.get(number % PROVIDERS.size());
    }

    private static String path(String tender, int number) {
        return "/api/v1/tenders/" + tender + "/lots/" + (1 + number / PROVIDERS.size()) + "/my-bid";
    }

    /** The same rows as the product writes, without anything that makes them worth having. */
    private Rate bare(String tender) throws Exception {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                Connection connection =
                        RunningDatabase.connect(DataFolder.open(data)).orElseThrow();
                connection.setAutoCommit(false);
                connections.add(connection);
            }
            List<BareSubmission> submissions = connections.stream()
                    .map(connection -> new BareSubmission(connection, tender))
                    .toList();
            time(number -> submissions.get(number % CLIENTS).insert(number, 1000));
            return time(number -> submissions.get(number % CLIENTS).insert(number, 2000));
        } finally {
            for (Connection connection : connections) {
                close(connection);
            }
        }
    }

    private static void close(Connection connection) throws SQLException {
        connection.rollback();
        connection.close();
    }

    private static Rate time(Work work) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long begun = System.nanoTime();
        List<Future<Double>> timed = IntStream.range(0, BIDS)
                .mapToObj(number -> clients.submit(() -> {
                    long start = System.nanoTime();
                    work.run(number);
                    return (System.nanoTime() - start) / 1e6;
                }))
                .toList();
        double[] millis =
                timed.stream().mapToDouble(DeadlineBench::result).sorted().toArray();
        double seconds = (System.nanoTime() - begun) / 1e9;
        clients.shutdown();
        return new Rate(BIDS / seconds, millis[(int) Math.ceil(0.95 * BIDS) - 1]);
    }

    private static double result(Future<Double> timed) {
        try {
            return timed.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("one of the requests failed", e.getCause());
        }
    }

    private void report(Server server, Rate submitted, Rate bare) throws IOException {
        double others = server.start().takenByOthers();
        LocalDate today = LocalDate.now(Clock.system(ZoneOffset.UTC));
        Path results = Files.createDirectories(root.resolve("bench/results"));
        String json = String.format(
                Locale.ROOT,
                """
                {
                  "date" : "%s",
                  "bids" : %d,
                  "clients" : %d,
                  "submissionsPerSecond" : %.1f,
                  "bareTransactionsPerSecond" : %.1f,
                  "ratio" : %.3f,
                  "millis95" : %.0f,
                  "bareMillis95" : %.0f,
                  "takenByOthersAtTheStart" : %.2f
                }
                """,
                today,
                BIDS,
                CLIENTS,
                submitted.perSecond(),
                bare.perSecond(),
                submitted.perSecond() / bare.perSecond(),
                submitted.millis95(),
                bare.millis95(),
                others);
        String line = String.format(
                Locale.ROOT,
                "%d bids by %d clients: %.1f submissions a second, %.3f of the %.1f bare transactions with the same rows;"
                        + " 95 of 100 within %.0f ms (bare %.0f ms); others took %.0f %% of the machine, %s",
                BIDS,
                CLIENTS,
                submitted.perSecond(),
                submitted.perSecond() / bare.perSecond(),
                bare.perSecond(),
                submitted.millis95(),
                bare.millis95(),
                100 * others,
                today);
        Files.writeString(results.resolve("deadline.json"), json);
        ResultLines.put(results.resolve("README.md"), "deadline", line);
        System.out.println(line);
    }
}
