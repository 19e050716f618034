package org.homeward.e2e.tender;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.homeward.e2e.Account;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;

/**
 * A tender of the invented council as tests drive it over the API: with nothing but what the API promises. Times are
 * reckoned from the product's clock.
 */
public final class ATender {

    public static final Account PRIYA = App.named("Priya Nair");
    public static final Account TOM = App.named("Tom Ashby");
    public static final Account BRACKENWAY = App.named("Dele Adeyemi");
    public static final Account TANSY_ROW = App.named("Wanda Pereira");
    public static final Account MEADOWGATE = App.named("Colin Marr");
    public static final Account JO = App.named("Jo Hartley");
    public static final Account MARCUS = App.named("Marcus Bell");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAYS = 14;

    private final String ref;
    private final Instant deadline;

    private ATender(String ref, Instant deadline) {
        this.ref = ref;
        this.deadline = deadline;
    }

    /** The document of a small tender below the threshold: two questions of 30 marks each and a price of 40. */
    public static ObjectNode document(Instant deadline) {
        ObjectNode tender = JSON.createObjectNode();
        tender.put("title", "Support at home for four people in Hallow Vale");
        tender.put(
                "summary", "Four people are leaving hospital and want homes of their own with their own staff team.");
        tender.put("buyer", "Wenbridge County Council");
        tender.put("route", "OPEN");
        tender.put("cpv", "85312400");
        tender.put("valuePence", 48_000_000);
        ObjectNode lot = tender.putArray("lots").addObject();
        lot.put("title", "Hallow Vale");
        lot.putArray("areas").add("Hallow Vale");
        lot.put("startDate", "2028-04-01");
        lot.put("endDate", "2030-03-31");
        lot.put("capacity", 4);
        ArrayNode questions = tender.putArray("questions");
        question(questions.addObject(), "Q1", "How will each person choose who supports them?", "30");
        question(questions.addObject(), "Q2", "What do you do when someone's life changes?", "30")
                .put("minimumMark", 2);
        tender.putObject("price")
                .put("weight", 40)
                .put("method", "LOWEST_OVER_THIS")
                .put("unit", "an hour of support");
        tender.put("questionsClose", deadline.minus(Duration.ofDays(5)).toString());
        tender.put("deadline", deadline.toString());
        return tender;
    }

    private static ObjectNode question(ObjectNode question, String ref, String text, String weight) {
        question.put("ref", ref);
        question.put("text", text);
        question.put("help", "Tell us what you do today and show us one example.");
        question.put("maxWords", 300);
        ArrayNode scale = question.putArray("scale");
        scale.addObject().put("mark", 0).put("meaning", "Nothing that answers the question");
        scale.addObject().put("mark", 2).put("meaning", "Part of an answer");
        scale.addObject().put("mark", 4).put("meaning", "A good answer with an example");
        scale.addObject().put("mark", 5).put("meaning", "A full answer that people themselves confirm");
        question.put("weight", weight);
        return question;
    }

    /** A deadline that leaves enough days for a tender with little to write. */
    public static Instant aDeadline() {
        return App.now().plus(Duration.ofDays(DAYS)).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Written by Priya, approved by Tom, published by Priya. */
    public static ATender published() {
        Instant deadline = aDeadline();
        return published(document(deadline), deadline);
    }

    public static ATender published(ObjectNode document, Instant deadline) {
        String ref = create(PRIYA, document).is(201).text("ref");
        ATender tender = new ATender(ref, deadline);
        tender.post("/approve", TOM).is(200);
        tender.post("/publish", PRIYA).is(200);
        return tender;
    }

    public String ref() {
        return ref;
    }

    public Instant deadline() {
        return deadline;
    }

    public String path() {
        return "/api/v1/tenders/" + ref;
    }

    public String lot() {
        return path() + "/lots/1";
    }

    /** Moves the clock to the deadline; the tender closes by itself. */
    public void closeAtTheDeadline() {
        App.forwardTo(deadline);
    }

    /** Two officers give their consent. */
    public void open() {
        post("/lots/1/opening-consents", PRIYA).is(200);
        post("/lots/1/opening-consents", TOM).is(200);
    }

    /** A whole draft with the same words for both questions. */
    public Answer draft(Account provider, String words, long pence) {
        ObjectNode bid = JSON.createObjectNode();
        ArrayNode answers = bid.putArray("answers");
        answers.addObject().put("question", "Q1").put("text", words + " People choose their own team.");
        answers.addObject().put("question", "Q2").put("text", words + " We stay with people.");
        bid.put("pricePence", pence);
        return put(lot() + "/my-bid", provider, bid);
    }

    public static ObjectNode attachment(String name, String mediaType, byte[] content) {
        return JSON.createObjectNode()
                .put("name", name)
                .put("mediaType", mediaType)
                .put("contentBase64", Base64.getEncoder().encodeToString(content));
    }

    public Answer submit(Account provider, String key) {
        return App.send(App.request(lot() + "/my-bid/submit", provider)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.noBody()));
    }

    /** A draft that is submitted; the receipt. */
    public JsonNode bid(Account provider, String words, long pence) {
        draft(provider, words, pence).is(200);
        return submit(provider, UUID.randomUUID().toString()).is(201).json();
    }

    public Answer post(String under, Account account) {
        return App.send(App.request(path() + under, account).POST(BodyPublishers.noBody()));
    }

    public Answer post(String under, Account account, JsonNode body) {
        return send(path() + under, account, "POST", body);
    }

    public Answer get(String under, Account account) {
        return App.send(App.request(path() + under, account).GET());
    }

    /** Asks for a tender to be written; says what was answered. */
    public static Answer create(Account account, JsonNode document) {
        return send("/api/v1/tenders", account, "POST", document);
    }

    public static Answer put(String path, Account account, JsonNode body) {
        return send(path, account, "PUT", body);
    }

    private static Answer send(String path, Account account, String method, JsonNode body) {
        return App.send(App.request(path, account)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString())));
    }

    public static ObjectNode json() {
        return JSON.createObjectNode();
    }
}
