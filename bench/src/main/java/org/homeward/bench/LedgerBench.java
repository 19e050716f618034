package org.homeward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.homeward.db.DataFolder;
import org.homeward.db.RunningDatabase;

/**
 * A ledger of 200,000 postings: trial balance and fund statement over HTTP, and the same sums as bare SQL on the same
 * server in the same run.
 */
public final class LedgerBench {

    private static final int JOURNALS = 100_000;
    private static final int ROUNDS = 200;
    private static final int WARMING = 40;
    private static final String WHO = "Leonie Marsh";

    /** Two postings for each of so many journals, spread over the months; the database's own rules hold for each. */
    private static final String POST = """
            with p as (select id, organisation_id from programme where ref = ?)
            insert into ledger_journal (programme_id, organisation_id, kind, month, happened_on, key)
            select p.id, p.organisation_id, case n % 4 when 0 then 'FUNDING_RECEIVED' else 'DOUBLE_RUNNING_SPENT' end,
                   (?::date + make_interval(months => n % 6))::date, (?::date + make_interval(months => n % 6))::date,
                   'bench:' || n
              from p, generate_series(1, ?) n
            """;

    private static final String LINES = """
            insert into ledger_posting (journal_id, line, account, pence)
            select j.id, l.line, case when j.kind = 'FUNDING_RECEIVED' then l.came else l.went end, l.sign * (1 + j.id % 9000)
              from ledger_journal j
              cross join (values (1, 'FUNDING_RECEIVED', 'DOUBLE_RUNNING_SPEND', 1),
                                 (2, 'FUNDING_RECEIVABLE', 'FUNDING_RECEIVED', -1)) l (line, came, went, sign)
             where j.key like 'bench:%'
            """;

    private static final String TRIAL = """
            select account, sum(pence) filter (where pence > 0), sum(pence) filter (where pence < 0)
              from ledger_posting where programme_id = (select id from programme where ref = ?) group by account
            """;

    private static final String STATEMENT = """
            select month, account, sum(pence) from ledger_posting
             where programme_id = (select id from programme where ref = ?) group by month, account order by month
            """;

    private final Path root;
    private final Path data;

    /** How long 95 of 100 took at most, in milliseconds. */
    private record Measured(double trial, double statement) {}

    /** One piece of work that is timed. */
    private interface Work {
        void run() throws Exception;
    }

    private LedgerBench(Path root) {
        this.root = root;
        this.data = root.resolve("bench/target/ledger/data");
    }

    /** Arguments: the folder of the repository. */
    public static void main(String[] arguments) throws Exception {
        new LedgerBench(Path.of(arguments[0])).run();
    }

    private void run() throws Exception {
        Launch.empty(data.getParent());
        try (Server server = Launch.homeward(root, data, "", "--mode", "test");
                Connection connection =
                        RunningDatabase.connect(DataFolder.open(data)).orElseThrow()) {
            Api api = new Api(server.address(), data);
            String programme = filled(api, connection);
            String path = "/api/v1/programmes/" + programme;
            Measured product = new Measured(
                    millis95(() ->
                            api.send(api.request(path + "/trial-balance", WHO).GET(), 200)),
                    millis95(() ->
                            api.send(api.request(path + "/fund-statement", WHO).GET(), 200)));
            Measured bare = new Measured(
                    millis95(() -> read(connection, TRIAL, programme)),
                    millis95(() -> read(connection, STATEMENT, programme)));
            report(server, product, bare);
        }
    }

    /** A programme whose ledger holds the journals; the planner knows of them. */
    private static String filled(Api api, Connection connection) throws Exception {
        String now = Api.text(api.send(api.request("/test/clock", "").GET(), 200), "now");
        YearMonth first = YearMonth.from(LocalDate.parse(now.substring(0, 10))).minusMonths(6);
        String document = "{\"name\":\"Bench\",\"firstMonth\":\"" + first + "\",\"horizonMonths\":24,"
                + "\"uplift\":{\"inpatientPercent\":0,\"communityPercent\":0,\"fundingPercent\":0},\"sites\":[],\"wards\":[],"
                + "\"people\":[],\"schemes\":[],\"funding\":[]}";
        String programme = Api.text(api.send(api.json("/api/v1/programmes", WHO, "POST", document), 201), "ref");
        api.send(api.json("/api/v1/programmes/" + programme + "/mapping", WHO, "POST", "{\"rules\":[]}"), 200);
        connection.setAutoCommit(false);
        act(connection);
        try (PreparedStatement journals = connection.prepareStatement(POST);
                PreparedStatement lines = connection.prepareStatement(LINES)) {
            journals.setString(1, programme);
            journals.setObject(2, first.atDay(1));
            journals.setObject(3, first.atDay(1));
            journals.setInt(4, JOURNALS);
            if (journals.executeUpdate() != JOURNALS || lines.executeUpdate() != 2 * JOURNALS) {
                throw new SQLException("not everything was posted");
            }
        }
        connection.commit();
        return programme;
    }

    private static void act(Connection connection) throws SQLException {
        try (PreparedStatement act = connection.prepareStatement("""
                select set_config('homeward.actor', (select g.organisation_id::text from person p
                    join role_grant g on g.person_id = p.id where p.name = ? order by g.id limit 1), true)""")) {
            act.setString(1, WHO);
            act.execute();
        }
    }

    /** Reads every row, as the product has to; the policies hold here too. */
    private static void read(Connection connection, String select, String programme) throws SQLException {
        act(connection);
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, programme);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(3);
                }
            }
        }
        connection.commit();
    }

    private static double millis95(Work work) throws Exception {
        for (int i = 0; i < WARMING; i++) {
            work.run();
        }
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return millis[(int) Math.ceil(0.95 * ROUNDS) - 1];
    }

    private void report(Server server, Measured product, Measured bare) throws IOException {
        LocalDate today = LocalDate.now(Clock.system(ZoneOffset.UTC));
        Path results = Files.createDirectories(root.resolve("bench/results"));
        String json = String.format(
                Locale.ROOT,
                """
                {
                  "date" : "%s",
                  "postings" : %d,
                  "trialBalanceMillis95" : %.1f,
                  "bareTrialBalanceMillis95" : %.1f,
                  "trialBalanceRatio" : %.2f,
                  "fundStatementMillis95" : %.1f,
                  "bareFundStatementMillis95" : %.1f,
                  "fundStatementRatio" : %.2f,
                  "takenByOthersAtTheStart" : %.2f
                }
                """,
                today,
                2 * JOURNALS,
                product.trial(),
                bare.trial(),
                product.trial() / bare.trial(),
                product.statement(),
                bare.statement(),
                product.statement() / bare.statement(),
                server.start().takenByOthers());
        String line = String.format(
                Locale.ROOT,
                "%d postings, over HTTP: trial balance 95 of 100 within %.1f ms, %.2f times the %.1f ms of bare SQL; fund"
                        + " statement %.1f ms, %.2f times %.1f ms; others took %.0f %% of the machine, %s",
                2 * JOURNALS,
                product.trial(),
                product.trial() / bare.trial(),
                bare.trial(),
                product.statement(),
                product.statement() / bare.statement(),
                bare.statement(),
                100 * server.start().takenByOthers(),
                today);
        Files.writeString(results.resolve("ledger.json"), json);
        ResultLines.put(results.resolve("README.md"), "ledger", line);
        System.out.println(line);
    }
}
