package org.homeward.e2e.bidding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.e2e.Account;
import org.homeward.e2e.Product;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/**
 * Acknowledged means kept. Server and database are killed where they stand while 200 submissions come in; every client
 * repeats its request with the same key until it has an answer. No receipt may be lost and no submission done twice.
 */
class KillIT {

    private static final int SUBMISSIONS = 200;
    private static final int CLIENTS = 8;
    private static final int LOTS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Random random = new Random();

    private Product product;
    private Map<String, Account> accounts;

    /** One submission: whose, for which lot, under which key. */
    private record Submission(Account provider, int lot, String key) {}

    @Test
    void noReceiptIsLostAndNoneIsDoubledWhenEverythingIsKilled() throws Exception {
        int rounds = Integer.getInteger("kill.rounds", 1);
        int lost = 0;
        int doubled = 0;
        product = Product.withStory("kill-data");
        try {
            accounts = accounts();
            for (int round = 1; round <= rounds; round++) {
                String tender = tender();
                List<Submission> submissions = submissions(tender);
                Map<Submission, JsonNode> receipts = submitWhileKilling(tender, submissions);
                assertEquals(SUBMISSIONS, receipts.size(), "every client gets its receipt in the end");
                lost += lost(tender, receipts);
                doubled += doubled(tender, receipts);
                System.out.printf("Kill round %d of %d: lost %d, doubled %d%n", round, rounds, lost, doubled);
            }
        } finally {
            product.close();
        }
        assertEquals(0, lost, "receipts lost");
        assertEquals(0, doubled, "submissions doubled");
    }

    private Map<Submission, JsonNode> submitWhileKilling(String tender, List<Submission> submissions) throws Exception {
        Map<Submission, JsonNode> receipts = new ConcurrentHashMap<>();
        AtomicInteger answered = new AtomicInteger();
        int killAfter = 10 + random.nextInt(SUBMISSIONS - 40);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (Submission one : submissions) {
            clients.execute(() -> {
                receipts.put(one, untilAnswered(tender, one));
                answered.incrementAndGet();
            });
        }
        clients.shutdown();
        while (answered.get() < killAfter && !clients.isTerminated()) {
            TimeUnit.MILLISECONDS.sleep(1 + random.nextInt(20));
        }
        product.kill();
        product.startAgain();
        assertTrue(clients.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS), "clients wait in vain");
        return receipts;
    }

    /** Sends the same request again until it is answered, as any careful client does. */
    private JsonNode untilAnswered(String tender, Submission one) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            try {
                HttpResponse<String> answer = send(submission(tender, one));
                if (answer.statusCode() == 201) {
                    return JSON.readTree(answer.body());
                }
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (IOException away) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("no answer for " + one);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A receipt is lost when the same key gives another one now, or the authority does not know it. */
    private int lost(String tender, Map<Submission, JsonNode> receipts) throws Exception {
        int lost = 0;
        for (Map.Entry<Submission, JsonNode> one : receipts.entrySet()) {
            HttpResponse<String> again = send(submission(tender, one.getKey()));
            boolean same =
                    again.statusCode() == 201 && JSON.readTree(again.body()).equals(one.getValue());
            HttpResponse<String> verdict = send(json("/open-data/receipts/verify", null, "POST", one.getValue()));
            if (!same || !JSON.readTree(verdict.body()).get("valid").asBoolean()) {
                lost++;
            }
        }
        return lost;
    }

    /** Something is doubled when a bid has more versions than keys were sent for it, or two keys share a version. */
    private int doubled(String tender, Map<Submission, JsonNode> receipts) throws Exception {
        Map<String, Set<Integer>> versions = new HashMap<>();
        Map<String, Integer> keys = new HashMap<>();
        Map<String, Submission> bids = new HashMap<>();
        receipts.forEach((one, receipt) -> {
            String bid = one.provider().name() + "/" + one.lot();
            bids.put(bid, one);
            keys.merge(bid, 1, Integer::sum);
            versions.computeIfAbsent(bid, any -> new HashSet<>())
                    .add(receipt.get("version").asInt());
        });
        int doubled = 0;
        for (Map.Entry<String, Submission> bid : bids.entrySet()) {
            HttpResponse<String> draft = send(
                    request(path(tender, bid.getValue().lot()), bid.getValue().provider())
                            .GET());
            int last = JSON.readTree(draft.body()).get("submittedVersion").asInt();
            int sent = keys.get(bid.getKey());
            doubled += Math.abs(last - sent)
                    + Math.abs(sent - versions.get(bid.getKey()).size());
        }
        return doubled;
    }

    private List<Submission> submissions(String tender) throws Exception {
        List<Account> providers = List.of(account("Dele Adeyemi"), account("Wanda Pereira"), account("Colin Marr"));
        ObjectNode bid = JSON.createObjectNode();
        ArrayNode answers = bid.putArray("answers");
        answers.addObject().put("question", "Q1").put("text", "People choose their own team.");
        answers.addObject().put("question", "Q2").put("text", "We stay with people.");
        bid.put("pricePence", 2500);
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < SUBMISSIONS; i++) {
            Account provider = providers.get(i % providers.size());
            int lot = 1 + i / providers.size() % LOTS;
            if (i < providers.size() * LOTS) {
                assertEquals(
                        200, send(json(path(tender, lot), provider, "PUT", bid)).statusCode());
            }
            submissions.add(new Submission(provider, lot, UUID.randomUUID().toString()));
        }
        return submissions;
    }

    private String tender() throws Exception {
        Instant now = Instant.parse(
                JSON.readTree(send(request("/test/clock", null).GET()).body())
                        .get("now")
                        .asText());
        ObjectNode document = ATender.document(now.plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS));
        ArrayNode lots = document.withArray("lots");
        for (int i = 2; i <= LOTS; i++) {
            lots.add(((ObjectNode) lots.get(0)).deepCopy().put("title", "Hallow Vale " + i));
        }
        HttpResponse<String> made = send(json("/api/v1/tenders", account("Priya Nair"), "POST", document));
        assertEquals(201, made.statusCode(), made.body());
        String ref = JSON.readTree(made.body()).get("ref").asText();
        post("/api/v1/tenders/" + ref + "/approve", account("Tom Ashby"));
        post("/api/v1/tenders/" + ref + "/publish", account("Priya Nair"));
        return ref;
    }

    private void post(String path, Account account) throws Exception {
        HttpResponse<String> answer = send(request(path, account).POST(BodyPublishers.noBody()));
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private static String path(String tender, int lot) {
        return "/api/v1/tenders/" + tender + "/lots/" + lot + "/my-bid";
    }

    private HttpRequest.Builder submission(String tender, Submission one) {
        return request(path(tender, one.lot()) + "/submit", one.provider())
                .header("Idempotency-Key", one.key())
                .POST(BodyPublishers.noBody());
    }

    private HttpRequest.Builder json(String path, Account account, String method, JsonNode body) {
        return request(path, account)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder request(String path, Account account) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(product.address() + path)).timeout(Duration.ofSeconds(60));
        return account == null ? request : request.header("Authorization", "Bearer " + account.token());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private Account account(String name) {
        return accounts.get(name);
    }

    private Map<String, Account> accounts() throws IOException {
        Map<String, Account> found = new HashMap<>();
        for (Account account :
                JSON.readValue(product.data().resolve("demo-accounts.json").toFile(), Account[].class)) {
            found.put(account.name(), account);
        }
        return found;
    }
}
