package org.homeward.e2e.doublerunning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.StreamSupport;
import org.homeward.e2e.Account;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.junit.jupiter.api.Test;

/** Programmes over the API: kept, read back, changed with their version, reckoned, refused by field. */
class ProgrammesApiIT {

    private static final String PATH = "/api/v1/programmes";
    private static final String FINANCE = "FINANCE";

    private static Answer post(JsonNode programme) {
        return App.post(PATH, FINANCE, programme.toString());
    }

    private static String kept(JsonNode programme) {
        Answer created = post(programme).is(201);
        assertTrue(created.header("Location").endsWith(PATH + "/" + created.text("ref")), created::toString);
        assertEquals("\"1\"", created.header("ETag"));
        return created.text("ref");
    }

    private static Answer put(String ref, JsonNode programme, String version) {
        return App.send(App.request(PATH + "/" + ref, FINANCE)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString(programme.toString())));
    }

    @Test
    void aProgrammeIsReckonedToThePennyAsJsonAndAsATable() {
        String ref = kept(Programmes.twoWards());
        JsonNode profile =
                App.get(PATH + "/" + ref + "/profile", FINANCE).is(200).json();
        assertEquals(24, profile.path("months").size());
        JsonNode september = profile.at("/months/5");
        assertEquals("2026-09", september.path("month").asText());
        assertEquals(21_010_000, september.path("baselinePence").asLong());
        assertEquals(14_100_000, september.path("inpatientPence").asLong());
        assertEquals(6_910_000, september.path("releasedPence").asLong());
        assertEquals(8_097_143, september.path("strandedPence").asLong());
        assertEquals(4_500_000, september.path("communityPence").asLong());
        assertEquals(1_260_000, profile.path("peakPence").asLong());
        assertEquals("2026-07", profile.path("breakEvenMonth").asText());
        assertEquals(224_192_202, profile.path("npvPence").asLong());
        assertEquals(0, profile.path("warnings").size());
        Answer table = App.send(App.request(PATH + "/" + ref + "/profile", FINANCE)
                .header("Accept", "text/csv")
                .GET());
        List<String> lines = table.is(200).body().lines().toList();
        assertTrue(lines.get(0).startsWith("month,baselinePence,inpatientPence"), lines.get(0));
        assertTrue(lines.get(6).startsWith("2026-09,21010000,14100000,6910000,8097143,4500000,"), lines.get(6));
        assertEquals(25, lines.size());
    }

    @Test
    void whatWasReadCanBeSentAgainAndALaterVersionIsNotLost() {
        String ref = kept(Programmes.twoWards());
        Answer read = App.get(PATH + "/" + ref, FINANCE).is(200);
        ObjectNode document = (ObjectNode) read.json();
        assertEquals("30", document.at("/wards/0/steps/0/releasedPercent").asText());
        assertTrue(document.at("/wards/0/steps/0/releasedPercent").isTextual());
        document.put("name", "Two wards, later");
        assertEquals(
                2,
                put(ref, document, read.header("ETag"))
                        .is(200)
                        .json()
                        .path("version")
                        .asInt());
        put(ref, document, read.header("ETag")).isProblem(412, "stale");
        put("DR-99999999", document.put("ref", "DR-99999999"), "\"1\"").isProblem(404, "no-such-programme");
        App.get(PATH + "/" + ref + "/profile", "PROCUREMENT_OFFICER").is(403);
        App.get(PATH + "/" + ref, "AUDITOR").is(200);
        App.post(PATH, "COMMISSIONER", Programmes.twoWards().toString()).is(403);
        App.send(App.request(PATH + "/" + ref, App.named("Imran Shah")).GET()).is(404);
    }

    @Test
    void everyFaultIsNamedByItsFieldAndNothingIsKept() {
        ObjectNode programme = Programmes.twoWards();
        Programmes.person(programme, 2)
                .putArray("payerShares")
                .addObject()
                .put("payer", "ICB")
                .put("percent", 99.99);
        Programmes.person(programme, 3).put("ward", "C");
        Programmes.person(programme, 4).put("moveDate", "2026-04-01");
        ((ObjectNode) programme.at("/wards/1")).put("beds", 2);
        post(programme)
                .isInvalid("people[2].payerShares", "programme-shares")
                .isInvalid("people[3].ward", "programme-ward-unknown")
                .isInvalid("people[4].moveDate", "programme-move-early")
                .isInvalid("wards[1].beds", "programme-beds");
        ObjectNode holes = Programmes.twoWards();
        holes.putArray("people").addNull();
        post(holes).isInvalid("people[0]", "required");
        post(Programmes.twoWards().put("horizonMonths", 241)).isInvalid("horizonMonths", "at-most");
        post(Programmes.twoWards().put("horizont", 24)).isInvalid("horizont", "unknown-field");
    }

    @Test
    void payersMakeTheWholeAndAShuntedCostIsFlagged() {
        ObjectNode programme = Programmes.twoWards();
        ObjectNode shunted = Programmes.person(programme, 6);
        shunted.put("decisionMaker", "NHSE").put("supportPerWeekPence", 900_000).put("homeReadyDate", "2026-07-02");
        // somebody stays, so the ward never closes and only bed days are released
        Programmes.person(programme, 5).putNull("moveDate");
        String ref = kept(programme);
        JsonNode profile =
                App.get(PATH + "/" + ref + "/profile", FINANCE).is(200).json();
        assertEquals("people[6].homeReadyDate", profile.at("/warnings/0/field").asText());
        JsonNode payers = App.get(PATH + "/" + ref + "/payers", FINANCE).is(200).json();
        for (int t = 0; t < 24; t++) {
            JsonNode month = profile.path("months").get(t);
            assertEquals(month.path("baselinePence").asLong(), sum(payers, t, "inpatientBeforePence"));
            assertEquals(month.path("inpatientPence").asLong(), sum(payers, t, "inpatientAfterPence"));
            assertEquals(month.path("communityPence").asLong(), sum(payers, t, "communityPence"));
        }
        assertTrue(payers.at("/movedCost/moved").asBoolean(), payers::toString);
        assertEquals(1, payers.path("flags").size(), payers::toString);
        assertEquals(shunted.path("ref").asText(), payers.at("/flags/0/person").asText());
        assertEquals("COST_SHUNTING", payers.at("/flags/0/kind").asText());
        JsonNode none = App.get(PATH + "/" + kept(Programmes.twoWards()) + "/payers", FINANCE)
                .json();
        assertFalse(none.path("flags").elements().hasNext(), none::toString);
    }

    @Test
    void aPartnerReadsAndIsToldWhoLeads() {
        String ref = kept(Programmes.twoWards());
        Account imran = App.named("Imran Shah");
        JsonNode choices =
                App.get(PATH + "/" + ref + "/partners", FINANCE).is(200).json().path("choices");
        String board = StreamSupport.stream(choices.spliterator(), false)
                .filter(one -> one.path("name").asText().equals(imran.organisation()))
                .findFirst()
                .orElseThrow()
                .path("organisation")
                .asText();
        String partner = "{\"organisation\":\"" + board + "\"}";
        App.post(PATH + "/" + ref + "/partners", FINANCE, "{\"organisation\":\"ORG-0\"}")
                .isInvalid("organisation", "partner-needed");
        App.post(PATH + "/" + ref + "/partners", FINANCE, partner).is(201);
        App.post(PATH + "/" + ref + "/partners", FINANCE, partner).isInvalid("organisation", "partner-twice");
        Answer read = App.send(App.request(PATH + "/" + ref, imran).GET()).is(200);
        assertEquals("Wenbridge County Council", read.text("lead"));
        App.send(App.request(PATH + "/" + ref + "/profile", imran).GET()).is(200);
        App.send(App.request(PATH + "/" + ref + "/ledger", imran).GET()).is(200);
        String fact = "{\"kind\":\"MOVE\",\"subject\":\"A1\",\"date\":\"2026-08-16\",\"evidence\":\"seen\"}";
        Answer refused = App.send(App.request(PATH + "/" + ref + "/confirmations", imran)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(fact)))
                .isProblem(422, "programme-not-lead");
        assertTrue(refused.text("detail").startsWith("Wenbridge County Council leads"), refused::toString);
        put(ref, read.json(), read.header("ETag")).is(200);
        App.post(PATH + "/" + ref + "/partners/" + board + "/end", FINANCE, "").is(200);
        App.post(PATH + "/" + ref + "/partners/" + board + "/end", FINANCE, "").isProblem(404, "no-such-partner");
        App.send(App.request(PATH + "/" + ref, imran).GET()).isProblem(404, "no-such-programme");
    }

    private static long sum(JsonNode payers, int month, String figure) {
        return StreamSupport.stream(payers.path("payers").spliterator(), false)
                .mapToLong(payer -> payer.at("/months/" + month).path(figure).asLong())
                .sum();
    }
}
