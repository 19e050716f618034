package org.homeward.e2e.award;

import static org.homeward.e2e.award.JudgedTender.PRIYA;
import static org.homeward.e2e.award.JudgedTender.TOM;
import static org.homeward.e2e.award.JudgedTender.because;
import static org.homeward.e2e.tender.ATender.BRACKENWAY;
import static org.homeward.e2e.tender.ATender.JO;
import static org.homeward.e2e.tender.ATender.MEADOWGATE;
import static org.homeward.e2e.tender.ATender.TANSY_ROW;
import static org.homeward.e2e.tender.ATender.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/** From the result to the contract, and the ways that end before it. */
class AwardApiIT {

    @Test
    void anAwardIsRecommendedByOneApprovedByAnotherAndWaitsForTheStandstill() {
        JudgedTender lot = JudgedTender.judged();
        lot.tender().get("/lots/1/award", PRIYA).isProblem(404, "no-such-award");
        lot.recommend(PRIYA, "Tansy").isProblem(422, "award-not-first");
        lot.recommend(BRACKENWAY, "Brackenway").is(403);
        lot.recommend(JO, "Brackenway").is(403);
        lot.award(PRIYA, json()).isInvalid("bid", "award-bid-needed");
        JsonNode recommended = lot.recommend(PRIYA, "Brackenway").is(201).json();
        assertTrue(recommended.at("/standstill/expected").asBoolean(), recommended::toString);
        lot.recommend(TOM, "Brackenway").isProblem(409, "award-live");
        lot.summary(BRACKENWAY).is(404);
        lot.award(PRIYA, json()).isProblem(409, "award-not-approved");
        lot.approve(PRIYA).isProblem(422, "award-own-recommendation");
        JsonNode approved = lot.approve(TOM).is(200).json();
        Instant end = Instant.parse(approved.at("/standstill/endsAt").asText());
        assertEquals(
                8, approved.at("/standstill/days").findValuesAsText("number").size(), approved::toString);
        lot.award(PRIYA, json()).isProblem(409, "award-standstill-runs");
        App.forwardTo(end.minus(Duration.ofSeconds(30)));
        lot.award(PRIYA, json()).isProblem(409, "award-standstill-runs");
        App.forwardTo(end);
        assertEquals(
                "AWARDED", lot.award(PRIYA, json().put("confirm", true)).is(200).text("state"));
        String lastDay = approved.at("/standstill/lastDay").asText();
        lot.step("contract", PRIYA, json().put("signedOn", lastDay)).isInvalid("signedOn", "award-signed-too-early");
        JsonNode contracted = lot.step("contract", PRIYA, json().put("signedOn", today(end)))
                .is(200)
                .json();
        assertEquals("CONTRACTED", contracted.path("state").asText());
        assertTrue(contracted.at("/contract/notice").asText().startsWith("NT-"), contracted::toString);
        lot.step("none", PRIYA, because("Too late.")).isProblem(409, "award-contracted");
    }

    /** The day in London whose midnight an instant is. */
    private static String today(Instant midnight) {
        return midnight.atZone(ZoneId.of("Europe/London")).toLocalDate().toString();
    }

    @Test
    void everyBidderReadsItsOwnMarksAndTheWinnersAndNobodyElses() {
        JudgedTender lot = JudgedTender.judged();
        lot.recommend(PRIYA, "Brackenway").is(201);
        lot.approve(TOM).is(200);
        Answer second = lot.summary(TANSY_ROW).is(200);
        assertEquals(2, second.json().at("/summary/place").asInt());
        assertEquals(4, second.json().at("/summary/questions/0/own/mark").asInt());
        assertEquals(5, second.json().at("/summary/questions/0/winner/mark").asInt());
        assertFalse(second.json().at("/summary/questions/0/own/reason").asText().isBlank());
        assertTrue(second.json().at("/summary/total").isTextual(), "scores are texts");
        assertFalse(second.body().contains("Meadowgate"), second::toString);
        Answer out = lot.summary(MEADOWGATE).is(200);
        assertTrue(out.json().at("/summary/place").isMissingNode(), out::toString);
        assertFalse(out.json().at("/summary/outBecause/0").asText().isBlank(), out::toString);
        lot.summary(PRIYA).is(403);
        lot.tender().get("/lots/1/award", TANSY_ROW).is(403);
        lot.tender().get("/lots/1/award/letters", PRIYA).is(200);
    }

    @Test
    void whenTheWinnerDeclinesTheNextFollows() {
        JudgedTender lot = JudgedTender.judged();
        lot.recommend(PRIYA, "Brackenway").is(201);
        lot.step("decline", BRACKENWAY, because("We have no team free.")).is(404);
        lot.approve(TOM).is(200);
        lot.step("decline", TANSY_ROW, because("Not ours to say.")).is(404);
        lot.step("decline", BRACKENWAY, because("We have no team free.")).is(200);
        assertEquals(
                "DECLINED", lot.tender().get("/lots/1/award", PRIYA).is(200).text("state"));
        lot.recommend(PRIYA, "Brackenway").isProblem(422, "award-not-first");
        lot.recommend(PRIYA, "Tansy").is(201);
        lot.approve(TOM).is(200);
        assertEquals(
                1, lot.summary(BRACKENWAY).is(200).json().at("/summary/place").asInt());
        assertTrue(lot.summary(TANSY_ROW).is(200).json().at("/summary/won").asBoolean());
    }

    @Test
    void aRecommendationIsSentBackWithAReasonAndMayComeAgain() {
        JudgedTender lot = JudgedTender.judged();
        lot.recommend(PRIYA, "Brackenway").is(201);
        lot.step("send-back", TOM, json()).isInvalid("reason", "award-reason-needed");
        assertEquals(
                "SENT_BACK",
                lot.step("send-back", TOM, because("Say more about Q2."))
                        .is(200)
                        .text("state"));
        lot.approve(TOM).isProblem(409, "award-not-waiting");
        lot.recommend(TOM, "Brackenway").is(201);
        lot.approve(TOM).isProblem(422, "award-own-recommendation");
        lot.approve(PRIYA).is(200);
    }

    @Test
    void nobodyGetsALotForAReasonThatIsPublished() {
        JudgedTender lot = JudgedTender.judged();
        lot.step("none", PRIYA, json()).isInvalid("reason", "award-reason-needed");
        JsonNode nobody = lot.step("none", PRIYA, because("The people found homes with another council."))
                .is(201)
                .json();
        assertEquals("NO_AWARD", nobody.path("state").asText());
        assertTrue(nobody.path("notice").asText().startsWith("NT-"), nobody::toString);
        assertEquals(3, nobody.path("letters").asInt());
        lot.recommend(PRIYA, "Brackenway").isProblem(409, "award-live");
        lot.step("none", TOM, because("Once more.")).isProblem(409, "award-none-already");
    }

    @Test
    void biddersAreToldBeforeTheNoticeAndAnAwardThatFallsIsPutRightInPublic() {
        JudgedTender lot = JudgedTender.judged();
        lot.recommend(PRIYA, "Brackenway").is(201);
        String intended = lot.approve(TOM).is(200).text("notice");
        String ocid = lot.tender().get("", PRIYA).is(200).text("ocid");
        JsonNode told = release(ocid, intended);
        Instant published = Instant.parse(told.path("date").asText());
        Instant summaries =
                Instant.parse(told.at("/awards/0/assessmentSummariesDateSent").asText());
        assertFalse(summaries.isAfter(published), told::toString);
        for (JsonNode letter :
                lot.tender().get("/lots/1/award/letters", PRIYA).is(200).json()) {
            assertFalse(Instant.parse(letter.path("sentAt").asText()).isAfter(published), letter::toString);
        }
        lot.step("decline", BRACKENWAY, json()).isInvalid("reason", "award-reason-needed");
        lot.step("decline", BRACKENWAY, because("Our whole team has left us.")).is(200);
        JsonNode record = record(ocid);
        assertEquals("cancelled", record.at("/compiledRelease/awards/0/status").asText(), record::toString);
        assertEquals("active", record.at("/compiledRelease/tender/status").asText(), "another bid may still win");
        assertFalse(record.toString().contains("Our whole team"), "the reason is for the buyer");
        lot.recommend(PRIYA, "Tansy").is(201);
        lot.approve(TOM).is(200);
        lot.step("decline", PRIYA, because("By phone: they found another house."))
                .is(200);
        lot.recommend(PRIYA, "Meadowgate").isProblem(409, "award-nobody-left");
        lot.step("none", PRIYA, because("No bid is left that could win.")).is(201);
        record = record(ocid);
        assertEquals(
                "unsuccessful",
                record.at("/compiledRelease/tender/lots/0/status").asText(),
                record::toString);
        List<String> awards = record.at("/compiledRelease/awards").findValuesAsText("status");
        assertEquals(List.of("cancelled", "cancelled"), awards, record::toString);
    }

    @Test
    void anAwardFallsWithItsTender() {
        JudgedTender lot = JudgedTender.judged();
        lot.recommend(PRIYA, "Brackenway").is(201);
        lot.approve(TOM).is(200);
        lot.tender()
                .post("/cancel", PRIYA, because("The house was sold to somebody else."))
                .is(200);
        assertEquals(
                "SET_ASIDE", lot.tender().get("/lots/1/award", PRIYA).is(200).text("state"));
        JsonNode letters =
                lot.tender().get("/lots/1/award/letters", PRIYA).is(200).json();
        assertEquals(
                3,
                letters.findValuesAsText("kind").stream()
                        .filter("CANCELLED"::equals)
                        .count(),
                letters::toString);
        lot.recommend(PRIYA, "Brackenway").isProblem(409, "award-lot-not-open");
        JsonNode record = record(lot.tender().get("", PRIYA).is(200).text("ocid"));
        assertEquals("cancelled", record.at("/compiledRelease/awards/0/status").asText(), record::toString);
        assertEquals("cancelled", record.at("/compiledRelease/tender/status").asText(), record::toString);
        assertTrue(record.toString().contains("The house was sold"), record::toString);
    }

    private static JsonNode record(String ocid) {
        return App.get("/open-data/ocds/records/" + ocid).is(200).json().at("/records/0");
    }

    private static JsonNode release(String ocid, String id) {
        for (JsonNode release : record(ocid).path("releases")) {
            if (release.path("id").asText().equals(id)) {
                return release;
            }
        }
        throw new AssertionError("no release " + id + " of " + ocid);
    }

    @Test
    void withoutAnOfferedStandstillTheAwardIsConfirmedAtOnce() {
        Instant deadline = ATender.aDeadline();
        ObjectNode document = ATender.document(deadline);
        document.put("standstillOffered", false);
        JudgedTender lot = JudgedTender.judged(document, deadline);
        lot.recommend(PRIYA, "Brackenway").is(201);
        JsonNode approved = lot.approve(TOM).is(200).json();
        assertEquals("NONE", approved.at("/standstill/kind").asText(), approved::toString);
        assertEquals("AWARDED", lot.award(PRIYA, json()).is(200).text("state"));
    }
}
