package org.homeward.e2e.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.YearMonth;
import org.homeward.e2e.Account;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;

/**
 * A programme of one ward with twelve people that emptied two months ago: eleven went home, one to another hospital. Asks as
 * people do, over HTTP.
 */
public final class Closing {

    static final Account LEONIE = App.named("Leonie Marsh");
    static final Account GRACE = App.named("Grace Okafor");

    /** How many people lived on the ward. */
    static final int PEOPLE = 12;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String ref;
    private final YearMonth first;

    private Closing(String ref, YearMonth first) {
        this.ref = ref;
        this.first = first;
    }

    public static Closing programme(String name) {
        YearMonth first = YearMonth.from(App.today()).minusMonths(4);
        Answer created = App.send(App.request("/api/v1/programmes", LEONIE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document(name, first).toString())));
        return new Closing(created.is(201).text("ref"), first);
    }

    private static ObjectNode document(String name, YearMonth first) {
        ObjectNode document =
                json().put("name", name).put("firstMonth", first.toString()).put("horizonMonths", 36);
        document.putObject("uplift")
                .put("inpatientPercent", 0)
                .put("communityPercent", 0)
                .put("fundingPercent", 0);
        document.putArray("sites")
                .addObject()
                .put("ref", "SITE")
                .put("name", "Elm House")
                .put("fixedPerYearPence", 120_000_000)
                .put("releaseLagMonths", 1);
        document.putArray("wards")
                .addObject()
                .put("ref", "ELM")
                .put("site", "SITE")
                .put("beds", PEOPLE)
                .put("stepPerYearPence", 60_000_000)
                .put("variablePerBedDayPence", 10_000);
        ArrayNode people = document.putArray("people");
        for (int i = 1; i <= PEOPLE; i++) {
            ObjectNode person = people.addObject()
                    .put("ref", "E" + i)
                    .put("ward", "ELM")
                    .put("hospitalPayer", "ICB")
                    .put("moveDate", first.plusMonths(2).atDay(1).toString())
                    .put("destination", i == PEOPLE ? "OTHER_HOSPITAL" : "SUPPORTED_LIVING")
                    .put("supportPerWeekPence", 200_000);
            person.putArray("payerShares").addObject().put("payer", "COUNCIL").put("percent", 100);
        }
        ObjectNode scheme = document.putArray("schemes")
                .addObject()
                .put("ref", "TEAM")
                .put("perYearPence", 12_000_000)
                .put("rampMonths", 1)
                .put("firstMonth", first.toString());
        scheme.putArray("payerShares").addObject().put("payer", "COUNCIL").put("percent", 100);
        document.putArray("funding")
                .addObject()
                .put("ref", "GRANT")
                .put("kind", "transformation grant")
                .put("payer", "NHSE")
                .put("perMonthPence", 2_000_000)
                .put("firstMonth", first.toString())
                .put("lastMonth", first.plusMonths(1).toString())
                .put("capital", false)
                .put("repayable", false);
        return document;
    }

    static ObjectNode json() {
        return JSON.createObjectNode();
    }

    public String ref() {
        return ref;
    }

    /** The programme's months, counted from nought. */
    YearMonth month(int number) {
        return first.plusMonths(number);
    }

    /** The day on which the ward emptied. */
    public LocalDate emptied() {
        return month(2).atDay(1);
    }

    public Answer get(String path, Account who) {
        return App.send(App.request("/api/v1/programmes/" + ref + path, who).GET());
    }

    public Answer post(String path, Account who, JsonNode body) {
        return App.send(App.request("/api/v1/programmes/" + ref + path, who)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** A request that has not been sent yet. */
    HttpRequest promise(String release, long pence) {
        return App.request("/api/v1/programmes/" + ref + "/reinvestments", LEONIE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(promised(release, pence).toString()))
                .build();
    }

    static ObjectNode promised(String release, long pence) {
        return json().put("release", release).put("scheme", "TEAM").put("amountPence", pence);
    }

    Answer actuals(String csv) {
        return App.send(App.request("/api/v1/programmes/" + ref + "/actuals", LEONIE)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv)));
    }

    Answer enter(String kind, String subject, LocalDate date) {
        return post(
                "/confirmations",
                LEONIE,
                json().put("kind", kind)
                        .put("subject", subject)
                        .put("date", date.toString())
                        .put("evidence", "Seen on a visit, record V-7"));
    }

    /** Entered by finance and confirmed by the commissioner. */
    public JsonNode confirmed(String kind, String subject, LocalDate date) {
        String fact = enter(kind, subject, date).is(201).text("ref");
        return post("/confirmations/" + fact + "/confirm", GRACE, json())
                .is(200)
                .json();
    }
}
