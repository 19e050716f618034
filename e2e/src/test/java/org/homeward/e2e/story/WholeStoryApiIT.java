package org.homeward.e2e.story;

import static org.homeward.e2e.tender.ATender.BRACKENWAY;
import static org.homeward.e2e.tender.ATender.JO;
import static org.homeward.e2e.tender.ATender.MARCUS;
import static org.homeward.e2e.tender.ATender.MEADOWGATE;
import static org.homeward.e2e.tender.ATender.PRIYA;
import static org.homeward.e2e.tender.ATender.TANSY_ROW;
import static org.homeward.e2e.tender.ATender.TOM;
import static org.homeward.e2e.tender.ATender.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.e2e.Account;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.homeward.e2e.catalogue.RegulatorFiles;
import org.homeward.e2e.contract.AContract;
import org.homeward.e2e.ledger.Closing;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/** The whole story over the API alone, with the real roles: from the regulator's file to the pound that pays for a home. */
class WholeStoryApiIT {

    private static final Account LEONIE = App.named("Leonie Marsh");
    private static final Account ROSA = App.named("Rosa Lindqvist");
    private static final long POUND = 100;

    @Test
    void fromTheRegulatorsFileToTheReinvestedPound() throws Exception {
        aProviderIsFoundInTheRegulatorsFile();
        theRouteIsOpen();
        ATender tender = ATender.published();
        aQuestionIsAnsweredToAllWithoutTheAsker(tender);
        JsonNode receipt = threeBid(tender);
        receiptsHold(receipt);
        closed(tender);
        twoOpen(tender);
        Map<String, String> bids = bidsByBidder(tender);
        marked(tender, bids);
        JsonNode result = tender.get("/lots/1/result", PRIYA).is(200).json();
        // 30 x 5/5 + 30 x 4/5 + 40 x 100/105
        assertEquals("92.10", total(result, bids.get("Brackenway Support CIC")));
        // 30 x 4/5 + 30 x 4/5 + 40
        assertEquals("88.00", total(result, bids.get("Meadowgate Care Ltd")));
        assertEquals(
                bids.get("Brackenway Support CIC"), result.at("/ranking/0/bid").asText());
        String award = awarded(tender, bids.get("Brackenway Support CIC"));
        published(tender);
        AContract contract = AContract.running(award);
        anOutcomeIsReported(contract);
        aReleasedPoundPaysForTheContract(contract);
    }

    private static void aProviderIsFoundInTheRegulatorsFile() throws Exception {
        Answer file = RegulatorFiles.imported("good.csv", "COMMISSIONER");
        assertEquals("SUCCEEDED", file.text("state"));
        JsonNode found = App.get("/api/v1/providers?q=brackenway", "PROCUREMENT_OFFICER")
                .is(200)
                .json();
        assertEquals("Brackenway Support CIC", found.at("/items/0/name").asText(), found::toString);
    }

    private static void anOutcomeIsReported(AContract contract) {
        YearMonth month = YearMonth.from(App.today());
        AContract.forwardTo(month.atEndOfMonth().plusDays(4));
        contract.report(month, "95", "0", "90", "1").is(201);
        JsonNode outcomes = contract.get(BRACKENWAY, "").is(200).json().path("outcomes");
        assertEquals("GOOD", outcomes.at("/0/rating").asText(), outcomes::toString);
    }

    /** A ward of twelve closes; what two people saw releases money, and some of it pays for the support at home. */
    private static void aReleasedPoundPaysForTheContract(AContract contract) {
        Closing closing = Closing.programme("Home to Hallow Vale");
        closing.confirmed("WARD_CLOSED", "ELM", closing.emptied());
        JsonNode release = closing.get("/releases", LEONIE).is(200).json().at("/items/0");
        long most = release.path("reinvestablePence").asLong();
        JsonNode promise = json().put("release", release.path("ref").asText())
                .put("contract", contract.ref())
                .put("amountPence", most + 1);
        closing.post("/reinvestments", LEONIE, promise).isProblem(422, "reinvestment-too-much");
        String ref = closing.post("/reinvestments", LEONIE, ((ObjectNode) promise).put("amountPence", most))
                .is(201)
                .text("ref");
        closing.post(
                        "/reinvestments/" + ref + "/payments",
                        LEONIE,
                        json().put("amountPence", POUND).put("reference", "INV-1"))
                .is(201);
        JsonNode trace =
                closing.get("/reinvestments/" + ref + "/trace", ROSA).is(200).json();
        assertEquals("ELM", trace.at("/fact/subject").asText());
        assertEquals(contract.ref(), trace.at("/aims/0/reinvestment/contract").asText(), trace::toString);
        assertEquals("INV-1", trace.at("/aims/0/journals/1/reference").asText());
        assertEquals(
                0,
                closing.get("/trial-balance", ROSA)
                        .is(200)
                        .json()
                        .path("sumPence")
                        .asLong());
        JsonNode lines = App.get("/open-data/reinvestment").is(200).json().path("items");
        long told = 0;
        for (JsonNode line : lines) {
            boolean ours = line.path("programme").asText().equals(closing.ref());
            told += ours ? line.path("reinvestedPence").asLong() : 0;
        }
        assertEquals(POUND, told, "the public reads it, and twelve people stand behind it");
    }

    private static void theRouteIsOpen() {
        JsonNode answer = App.post(
                        "/api/v1/regime",
                        "PROCUREMENT_OFFICER",
                        "{\"buyer\":\"COUNCIL\",\"cpv\":[\"85312400\"],\"healthMain\":false,\"separable\":true,"
                                + "\"valuePence\":48000000}")
                .is(200)
                .json();
        assertEquals("BELOW_THRESHOLD", answer.path("regime").asText());
        boolean open = false;
        for (JsonNode route : answer.path("routes")) {
            open |= route.path("route").asText().equals("OPEN")
                    && route.path("allowed").asBoolean();
            assertFalse(route.path("rule").asText().isBlank(), route::toString);
            assertFalse(route.path("source").asText().isBlank(), route::toString);
        }
        assertTrue(open, answer::toString);
    }

    private static void aQuestionIsAnsweredToAllWithoutTheAsker(ATender tender) {
        Answer asked = tender.post(
                "/clarifications", TANSY_ROW, json().put("text", "May two of the people share a staff team?"));
        asked.is(201);
        JsonNode waiting = tender.get("/clarifications", PRIYA).is(200).json();
        long id = waiting.at("/items/0/clarification").asLong();
        tender.post("/answers", PRIYA, json().put("clarification", id).put("answer", "Yes, if both of them wish it."))
                .is(201);
        Answer seen = tender.get("/clarifications", BRACKENWAY).is(200);
        assertTrue(seen.body().contains("if both of them wish it"), seen::toString);
        assertFalse(seen.body().contains("Tansy") || seen.body().contains("Wanda"), seen::toString);
    }

    private static JsonNode threeBid(ATender tender) {
        JsonNode receipt = tender.bid(BRACKENWAY, "We are three people in Hallow Vale.", 2100);
        tender.bid(TANSY_ROW, "We are a co-operative.", 2160);
        tender.bid(MEADOWGATE, "We are a company.", 2000);
        tender.get("/lots/1/bids", PRIYA).is(409);
        return receipt;
    }

    private static void receiptsHold(JsonNode receipt) {
        Answer verified = App.send(App.request("/open-data/receipts/verify")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(receipt.toString())));
        verified.is(200);
        assertTrue(verified.json().path("valid").asBoolean(), verified::toString);
        Answer forged = App.send(App.request("/open-data/receipts/verify")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        receipt.toString().replace("\"version\":1", "\"version\":2"))));
        assertFalse(forged.is(200).json().path("valid").asBoolean(), forged::toString);
    }

    private static void closed(ATender tender) {
        tender.post("/close", PRIYA).is(409);
        tender.closeAtTheDeadline();
        assertEquals("CLOSED", tender.get("", PRIYA).is(200).text("state"));
        tender.draft(BRACKENWAY, "Too late.", 1000);
        tender.submit(BRACKENWAY, "too-late-" + tender.ref()).isProblem(422, "deadline-passed");
        App.get("/open-data/tenders/" + tender.ref() + "/box").is(200);
    }

    private static void twoOpen(ATender tender) {
        JsonNode first = tender.post("/lots/1/opening-consents", PRIYA).is(200).json();
        assertFalse(first.path("opened").asBoolean());
        JsonNode again = tender.post("/lots/1/opening-consents", PRIYA).json();
        assertFalse(again.path("opened").asBoolean());
        tender.get("/lots/1/bids", PRIYA).is(409);
        assertTrue(tender.post("/lots/1/opening-consents", TOM)
                .is(200)
                .json()
                .path("opened")
                .asBoolean());
    }

    private static Map<String, String> bidsByBidder(ATender tender) {
        Map<String, String> bids = new TreeMap<>();
        JsonNode opened = tender.get("/lots/1/bids", PRIYA).is(200).json();
        for (JsonNode bid : opened.path("items")) {
            bids.put(bid.path("bidderName").asText(), bid.path("bid").asText());
        }
        assertEquals(3, bids.size(), opened::toString);
        return bids;
    }

    private static void marked(ATender tender, Map<String, String> bids) {
        for (Account evaluator : List.of(JO, MARCUS)) {
            tender.post("/conflicts", evaluator, json().put("conflict", false)).is(201);
        }
        bids.forEach((bidder, bid) -> {
            int first = bidder.startsWith("Brackenway") ? 5 : 4;
            for (Account evaluator : List.of(JO, MARCUS)) {
                mark(tender, "/lots/1/scores", evaluator, bid, "Q1", first);
                mark(tender, "/lots/1/scores", evaluator, bid, "Q2", 4);
            }
            mark(tender, "/lots/1/agreed-scores", PRIYA, bid, "Q1", first);
            mark(tender, "/lots/1/agreed-scores", PRIYA, bid, "Q2", 4);
        });
    }

    private static void mark(ATender tender, String where, Account who, String bid, String question, int mark) {
        Answer answer = tender.post(
                where,
                who,
                json().put("bid", bid)
                        .put("question", question)
                        .put("mark", mark)
                        .put("reason", "It says how people choose."));
        assertTrue(answer.status() == 200 || answer.status() == 201, answer::toString);
    }

    private static String total(JsonNode result, String bid) {
        for (JsonNode row : result.path("ranking")) {
            if (row.path("bid").asText().equals(bid)) {
                return row.path("total").asText();
            }
        }
        throw new AssertionError("no " + bid + " in " + result);
    }

    private static String awarded(ATender tender, String winner) {
        String award = tender.post(
                        "/lots/1/award", PRIYA, json().put("bid", winner).put("reason", "The highest marks."))
                .is(201)
                .text("ref");
        tender.post("/lots/1/award/approve", PRIYA).is(422);
        JsonNode approved = tender.post("/lots/1/award/approve", TOM).is(200).json();
        Instant ends = Instant.parse(approved.at("/standstill/endsAt").asText());
        tender.post("/lots/1/award", PRIYA, json()).is(409);
        App.forwardTo(ends);
        assertEquals(
                "AWARDED", tender.post("/lots/1/award", PRIYA, json()).is(200).text("state"));
        assertEquals(
                "CONTRACTED",
                tender.post(
                                "/lots/1/award/contract",
                                PRIYA,
                                json().put("signedOn", App.today().toString())
                                        .put("startDate", App.today().toString())
                                        .put("endDate", App.today().plusYears(2).toString()))
                        .is(200)
                        .text("state"));
        tender.get("/lots/1/my-bid/summary", MEADOWGATE).is(200);
        return award;
    }

    private static void published(ATender tender) {
        String ocid = tender.get("", PRIYA).is(200).text("ocid");
        Answer record = App.get("/open-data/ocds/records/" + ocid).is(200);
        List<String> tags = new java.util.ArrayList<>();
        record.json()
                .at("/records/0/releases")
                .forEach(release -> tags.add(release.at("/tag/0").asText()));
        assertTrue(tags.containsAll(List.of("tender", "award", "contract")), tags::toString);
    }
}
