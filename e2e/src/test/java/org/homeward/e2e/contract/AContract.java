package org.homeward.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.homeward.e2e.Account;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.homeward.e2e.award.JudgedTender;
import org.homeward.e2e.tender.ATender;

/** A contract of the invented council with Brackenway, as tests drive it over the API. */
public final class AContract {

    static final Account SAM = App.named("Sam Whitlock");
    static final Account DELE = ATender.BRACKENWAY;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final String ref;

    private AContract(String ref) {
        this.ref = ref;
    }

    /** An award to Brackenway that is signed; its reference. */
    static String award() {
        Instant deadline = ATender.aDeadline();
        ObjectNode document = ATender.document(deadline);
        document.put("standstillOffered", false);
        JudgedTender lot = JudgedTender.judged(document, deadline);
        String award = lot.recommend(ATender.PRIYA, "Brackenway").is(201).text("ref");
        lot.approve(ATender.TOM).is(200);
        lot.award(ATender.PRIYA, json().put("confirm", true)).is(200);
        LocalDate today = App.today();
        lot.step(
                        "contract",
                        ATender.PRIYA,
                        json().put("signedOn", today.toString())
                                .put("startDate", today.toString())
                                .put("endDate", today.plusYears(2).toString()))
                .is(200);
        return award;
    }

    /** A draft with the product's own wording. */
    static AContract drafted() {
        return drafted(award());
    }

    private static AContract drafted(String award) {
        return new AContract(
                send(SAM, "POST", "", json().put("award", award)).is(201).text("ref"));
    }

    /** Written, agreed to by both sides, planned and begun. */
    static AContract running() {
        return running(award());
    }

    /** The same after an award that was signed, whose support begins today. */
    public static AContract running(String award) {
        AContract contract = drafted(award);
        contract.put(contract.terms()).is(200);
        contract.sign(SAM).is(200);
        contract.sign(DELE).is(200);
        contract.post(SAM, "/plans", plans()).is(200);
        contract.post(SAM, "/start").is(200);
        return contract;
    }

    public String ref() {
        return ref;
    }

    static ObjectNode json() {
        return ATender.json();
    }

    static ObjectNode plans() {
        return json().put("contingency", "Tansy Row can begin in five days, with the people's own plans.")
                .put("exit", "Three months of handing over, each person with both teams at home.");
    }

    /** The drafted terms with a second price line and an extension. */
    ObjectNode terms() {
        JsonNode now = get(SAM, "").is(200).json();
        ObjectNode terms = json();
        terms.put("title", now.path("title").asText());
        terms.put("summary", "Four people live in homes of their own.");
        terms.put("people", 4);
        terms.put("startDate", now.path("startDate").asText());
        terms.put("endDate", now.path("endDate").asText());
        terms.put("extensionMonths", 12);
        terms.put("valuePence", now.path("valuePence").asLong());
        ArrayNode lines = terms.putArray("lines");
        line(lines, "P1", "Hours of support with a person", "an hour of support", 2_100, "1000", true);
        line(lines, "P2", "The team's core", "a month", 6_420_000, "1", false);
        terms.set("outcomes", without(now.path("outcomes"), "rating"));
        terms.set("indicators", without(now.path("indicators"), "rating"));
        terms.putObject("ladder").put("kind", "HEALTH").putObject("numbers").put("INTEREST_PERCENT", "8");
        return terms;
    }

    private static void line(
            ArrayNode lines, String ref, String title, String unit, long rate, String planned, boolean withPerson) {
        lines.addObject()
                .put("ref", ref)
                .put("title", title)
                .put("unit", unit)
                .put("ratePence", rate)
                .put("plannedAMonth", planned)
                .put("withPerson", withPerson);
    }

    private static JsonNode without(JsonNode array, String field) {
        JsonNode copy = array.deepCopy();
        copy.forEach(item -> ((ObjectNode) item).remove(field));
        return copy;
    }

    public Answer get(Account who, String under) {
        return send(who, "GET", "/" + ref + under, null);
    }

    Answer post(Account who, String under) {
        return App.send(App.request("/api/v1/contracts/" + ref + under, who).POST(BodyPublishers.noBody()));
    }

    Answer post(Account who, String under, JsonNode body) {
        return send(who, "POST", "/" + ref + under, body);
    }

    /** Writes the terms in the version that is there. */
    Answer put(JsonNode terms) {
        return App.send(App.request("/api/v1/contracts/" + ref, SAM)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + get(SAM, "").json().path("version").asInt() + "\"")
                .PUT(BodyPublishers.ofString(terms.toString())));
    }

    static Answer send(Account who, String method, String under, JsonNode body) {
        HttpRequest.Builder request = App.request("/api/v1/contracts" + under, who);
        return body == null
                ? App.send(request.method(method, BodyPublishers.noBody()))
                : App.send(request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body.toString())));
    }

    String sha() {
        return get(SAM, "/text").is(200).text("sha256");
    }

    Answer sign(Account who) {
        return post(who, "/agreement", json().put("sha256", sha()));
    }

    /** A report with the same figures for every indicator that the product's own wording brings. */
    public Answer report(YearMonth period, String chosen, String nights, String things, String days) {
        ObjectNode report =
                json().put("period", period.toString()).put("words", "A month of changes in the night team.");
        ArrayNode figures = report.putArray("figures");
        figure(figures, "I1", chosen);
        figure(figures, "I2", nights);
        figure(figures, "I3", things);
        figure(figures, "I4", days);
        return post(DELE, "/reports", report);
    }

    private static void figure(ArrayNode figures, String indicator, String value) {
        figures.addObject()
                .put("indicator", indicator)
                .put("value", value)
                .put("evidence", "Rotas of the month, kept with each person");
    }

    Answer step(Account who, int number, ObjectNode step) {
        return post(who, "/cases/" + number + "/steps", step);
    }

    static ObjectNode step(String name, String text) {
        return json().put("step", name).put("text", text);
    }

    /** Moves the clock to noon of a day. */
    public static void forwardTo(LocalDate day) {
        App.forwardTo(day.atTime(12, 0).atZone(LONDON).toInstant());
    }

    /** A day of the clock of one case, by kind. */
    static LocalDate due(JsonNode file, String kind) {
        for (JsonNode clock : file.path("clocks")) {
            if (clock.path("kind").asText().equals(kind)) {
                return LocalDate.parse(clock.path("dueOn").asText());
            }
        }
        throw new AssertionError("no time " + kind + " runs in " + file);
    }
}
