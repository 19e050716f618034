package org.homeward.e2e.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.e2e.Account;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/** Marks are given alone, agreed by all, and make a result whose every part can be followed. */
class EvaluationApiIT {

    private static final Account ROSA = App.named("Rosa Lindqvist");

    @Test
    void marksAreGivenAloneAgreedByAllAndMakeAResult() {
        ATender published = ATender.published();
        published.get("/lots/1/result", ATender.PRIYA).isProblem(409, "lot-not-opened");
        Marked marked = Marked.opened(published, 10_500, 10_000);
        marked.give(ATender.JO, marked.brackenway(), "Q1", 4).isProblem(409, "conflict-not-declared");
        marked.declare(ATender.JO, false).is(201);
        marked.declare(ATender.MARCUS, false).is(201);
        marked.give(ATender.JO, marked.brackenway(), "Q1", 3).isInvalid("mark", "mark-not-in-scale");
        marked.give(ATender.JO, "BD-99999", "Q1", 4).isInvalid("bid", "no-such-bid-here");
        marked.give(ATender.JO, marked.brackenway(), "Q1", 4).is(200);
        Answer again = marked.give(ATender.JO, marked.brackenway(), "Q1", 4).is(200);
        assertEquals(
                again.text("givenAt"), mine(marked, again).path("givenAt").asText(), "the same mark changes nothing");
        marked.agree(ATender.PRIYA, marked.brackenway(), "Q1", 4, "Yes.").isProblem(409, "marks-missing");
        String seen =
                marked.tender().get("/lots/1/scores", ATender.MARCUS).is(200).body();
        assertFalse(seen.contains("Because it is worth 4"), "nobody reads another's marks: " + seen);
        String progress = marked.tender()
                .get("/lots/1/agreed-scores", ATender.PRIYA)
                .is(200)
                .body();
        assertFalse(progress.contains("Because it is worth 4"), "officers see how many, not which: " + progress);
        marked.give(ATender.MARCUS, marked.brackenway(), "Q1", 5).is(200);
        assertTrue(marked.tender()
                .get("/lots/1/agreed-scores", ATender.MARCUS)
                .is(200)
                .body()
                .contains("Because it is worth 4"));
        marked.agree(ATender.PRIYA, marked.brackenway(), "Q1", 5, "People are asked twice.")
                .is(200);
        marked.give(ATender.JO, marked.brackenway(), "Q1", 5).isProblem(409, "already-agreed");
        marked.agree(ATender.TOM, marked.brackenway(), "Q1", 4, "Only one example.")
                .is(200);
        JsonNode answers =
                marked.tender().get("/lots/1/agreed-scores", ATender.JO).json().path("answers");
        assertEquals(
                "People are asked twice.",
                answers.get(0).path("history").get(0).path("reason").asText());
        assertEquals("PROVISIONAL", marked.result().path("state").asText());
        theRest(marked);
        theResultCanBeFollowed(marked);
    }

    private static JsonNode mine(Marked marked, Answer given) {
        for (JsonNode score :
                marked.tender().get("/lots/1/scores", ATender.JO).json().path("scores")) {
            if (score.path("bid").asText().equals(given.text("bid"))) {
                return score;
            }
        }
        throw new AssertionError("the mark is not there");
    }

    private static void theRest(Marked marked) {
        for (var who : Set.of(ATender.JO, ATender.MARCUS)) {
            marked.give(who, marked.brackenway(), "Q2", 5).is(200);
            marked.give(who, marked.tansyRow(), "Q1", 2).is(200);
            marked.give(who, marked.tansyRow(), "Q2", 4).is(200);
        }
        marked.agree(ATender.JO, marked.brackenway(), "Q2", 5, "Full.").is(200);
        marked.agree(ATender.JO, marked.tansyRow(), "Q1", 2, "Part.").is(200);
        marked.agree(ATender.MARCUS, marked.tansyRow(), "Q2", 4, "Good.").is(200);
    }

    private static void theResultCanBeFollowed(Marked marked) {
        JsonNode result = marked.result();
        assertEquals("COMPLETE", result.path("state").asText(), result::toString);
        assertTrue(result.path("tieRule").asText().contains("lived experience"));
        JsonNode first = result.path("ranking").get(0);
        assertEquals(1, first.path("rank").asInt());
        assertEquals(marked.brackenway(), first.path("bid").asText());
        assertEquals("54.00", first.path("quality").asText());
        assertEquals("38.10", first.path("price").asText());
        assertEquals("92.10", first.path("total").asText());
        assertEquals(10_500, first.path("pricePence").asInt());
        JsonNode part = first.path("parts").get(0);
        assertEquals("4 of 5 × 30 = 24.00", part.path("working").asText());
        assertEquals("24.00", part.path("score").asText());
        assertEquals(5, part.path("highest").asInt());
        assertEquals("Only one example.", part.path("reason").asText());
        JsonNode second = result.path("ranking").get(1);
        assertEquals("76.00", second.path("total").asText(), "12 + 24 + 40");
        assertFalse(second.path("excluded").asBoolean());
        App.send(App.request(marked.tender().lot() + "/result", ATender.BRACKENWAY)
                        .GET())
                .is(403);
    }

    @Test
    void aBidBelowTheMinimumIsOutAndItsPriceDoesNotCount() {
        Marked marked = Marked.opened(10_500, 5_000);
        marked.markedByJo(4, 4, 5, 0);
        JsonNode result = marked.result();
        assertEquals("COMPLETE", result.path("state").asText(), result::toString);
        JsonNode first = result.path("ranking").get(0);
        assertEquals("40.00", first.path("price").asText());
        JsonNode out = result.path("ranking").get(1);
        assertTrue(out.path("excluded").asBoolean() && !out.has("rank") && !out.has("total"), out::toString);
        assertTrue(out.path("excludedBecause").asText().contains("Q2"), out::toString);
    }

    @Test
    void whoeverHasAConflictTakesNoPart() {
        Marked marked = Marked.opened(10_500, 10_000);
        marked.declare(ATender.MARCUS, true).is(201);
        Answer refused =
                marked.give(ATender.MARCUS, marked.brackenway(), "Q1", 4).isProblem(422, "conflict-declared");
        assertTrue(refused.text("source").contains("s.81"), refused::toString);
        marked.tender().get("/lots/1/scores", ATender.MARCUS).isProblem(422, "conflict-declared");
        marked.tender().get("/lots/1/result", ATender.MARCUS).isProblem(422, "conflict-declared");
        marked.tender().get("/lots/1/bids", ATender.MARCUS).isProblem(422, "conflict-declared");
    }

    @Test
    void whoeverEvaluatesOrDecidesDeclaresBeforeReadingAnything() {
        ATender tender = ATender.published();
        ObjectNode bid = ATender.json();
        bid.putArray("answers").addObject().put("question", "Q1").put("text", "We ask twice.");
        bid.withArray("answers").addObject().put("question", "Q2").put("text", "We stay.");
        bid.put("pricePence", 10_500);
        bid.putArray("attachments")
                .add(ATender.attachment("=plan.txt", "text/html", "Two rooms.".getBytes(StandardCharsets.UTF_8)));
        ATender.put(tender.lot() + "/my-bid", ATender.BRACKENWAY, bid).is(200);
        tender.submit(ATender.BRACKENWAY, UUID.randomUUID().toString()).is(201);
        tender.closeAtTheDeadline();
        tender.open();
        JsonNode opened =
                tender.get("/lots/1/bids", ATender.PRIYA).is(200).json().at("/items/0");
        String file = "/lots/1/bids/" + opened.path("bid").asText() + "/attachments/"
                + opened.at("/attachments/0/id").asText();
        for (String path : List.of("/lots/1/bids", file, "/lots/1/result", "/lots/1/scores")) {
            tender.get(path, ATender.JO).isProblem(409, "conflict-not-declared");
        }
        tender.get("/lots/1/bids", ROSA).is(200);
        tender.post("/conflicts", ATender.JO, ATender.json().put("conflict", false))
                .is(201);
        Answer got = tender.get(file, ATender.JO).is(200);
        assertEquals("Two rooms.", got.body());
        assertTrue(got.header("Content-Type").startsWith("text/plain"), got::toString);
        assertTrue(got.header("Content-Disposition").startsWith("attachment; filename=\"_plan.txt\""), got::toString);
        assertEquals("nosniff", got.header("X-Content-Type-Options"));
    }

    @Test
    void theResultIsATableThatASpreadsheetShowsAndNeverComputes() {
        Marked marked = Marked.opened(10_500, 10_000);
        marked.declare(ATender.JO, false).is(201);
        for (String bid : List.of(marked.brackenway(), marked.tansyRow())) {
            for (String question : List.of("Q1", "Q2")) {
                marked.give(ATender.JO, bid, question, 4).is(200);
                String reason = question.equals("Q1") ? "=HYPERLINK(\"http://x\",\"a, b\")" : "Two examples.";
                marked.agree(ATender.TOM, bid, question, 4, reason).is(200);
            }
        }
        Answer table = App.send(App.request(marked.tender().lot() + "/result", ATender.PRIYA)
                        .header("Accept", "text/csv")
                        .GET())
                .is(200);
        assertTrue(table.header("Content-Type").startsWith("text/csv"), table::toString);
        List<String> lines = table.body().lines().toList();
        assertEquals(3, lines.size(), table::toString);
        assertTrue(lines.get(0).startsWith("\uFEFFPlace,Bid,Bidder,Bidder's name,Q1 mark,Q1 of,"), table::toString);
        assertTrue(lines.get(1).startsWith("1," + marked.tansyRow()), table::toString);
        assertTrue(
                lines.get(1).contains(",4,5,30.00,24.00,\"'=HYPERLINK(\"\"http://x\"\",\"\"a, b\"\")\","),
                table::toString);
        assertTrue(lines.get(1).contains(",48.00,10000,40.00,40.00,"), table::toString);
        JsonNode decisions = marked.result().path("decisions");
        List<String> kinds = decisions.findValuesAsText("kind");
        assertEquals(4, kinds.stream().filter("MARK_AGREED"::equals).count(), decisions::toString);
        assertEquals(2, kinds.stream().filter("OPENING_CONSENTED"::equals).count(), decisions::toString);
        JsonNode last = decisions.get(decisions.size() - 1);
        assertEquals("Tom Ashby", last.path("by").asText(), decisions::toString);
        assertEquals(marked.tansyRow() + ", Q2", last.path("subject").asText(), decisions::toString);
    }

    @Test
    void anOfficerChoosesThePanelAndOthersAreNotOnIt() {
        Marked marked = Marked.opened(10_500, 10_000);
        ObjectNode nobody = ATender.json();
        nobody.putArray("members");
        marked.tender().post("/panel", ATender.PRIYA, nobody).isInvalid("members", "panel-empty");
        ObjectNode stranger = ATender.json();
        stranger.putArray("members").addObject().put("signIn", "dele@brackenway.example");
        marked.tender().post("/panel", ATender.PRIYA, stranger).isInvalid("members", "panel-unknown");
        ObjectNode jo = ATender.json();
        jo.putArray("members").addObject().put("signIn", ATender.JO.signIn()).put("simplePage", true);
        JsonNode panel =
                marked.tender().post("/panel", ATender.PRIYA, jo).is(200).json();
        assertEquals(1, panel.path("members").size());
        assertTrue(panel.path("members").get(0).path("simplePage").asBoolean());
        marked.declare(ATender.MARCUS, false).is(201);
        marked.give(ATender.MARCUS, marked.brackenway(), "Q1", 4).isProblem(403, "not-on-panel");
        marked.markedByJo(4, 4, 4, 4);
        ObjectNode marcus = ATender.json();
        marcus.putArray("members").addObject().put("signIn", ATender.MARCUS.signIn());
        marked.tender().post("/panel", ATender.PRIYA, marcus).isInvalid("reason", "panel-reason");
    }

    @Test
    void aLowPriceIsAskedAboutBeforeItIsLeftOut() {
        Marked marked = Marked.opened(20_000, 5_000);
        marked.markedByJo(4, 4, 4, 4);
        String checks = "/lots/1/price-checks";
        JsonNode prices =
                marked.tender().get(checks, ATender.PRIYA).is(200).json().path("prices");
        JsonNode low = prices.get(0).path("bid").asText().equals(marked.tansyRow()) ? prices.get(0) : prices.get(1);
        assertTrue(low.path("reasons").get(0).asText().contains("£125.00"), low::toString);
        ObjectNode question =
                ATender.json().put("bid", marked.tansyRow()).put("question", "How do you pay your staff?");
        marked.tender().post(checks, ATender.PRIYA, question).is(200);
        String decision = checks + "/" + marked.tansyRow() + "/decision";
        ObjectNode out = ATender.json().put("accepted", false).put("reason", "Pay is below the law.");
        marked.tender().post(decision, ATender.PRIYA, out).isProblem(422, "price-not-explained");
        marked.tender()
                .post(
                        checks + "/" + marked.tansyRow() + "/answer",
                        ATender.PRIYA,
                        ATender.json().put("answer", "By phone: we cannot say."))
                .is(200);
        marked.tender().post(decision, ATender.PRIYA, out).is(200);
        JsonNode result = marked.result();
        assertEquals(
                marked.brackenway(), result.path("ranking").get(0).path("bid").asText());
        assertTrue(
                result.path("ranking").get(1).path("excludedBecause").asText().contains("Pay is below the law"));
    }

    @Test
    void lotsAreDrawnByTwoOfficersWhereEverythingIsEqual() {
        Marked marked = Marked.opened(10_000, 10_000);
        marked.markedByJo(4, 4, 4, 4);
        JsonNode before = marked.result();
        assertEquals("PROVISIONAL", before.path("state").asText());
        assertEquals("NOBODY", before.path("tie").path("decidedBy").asText(), before::toString);
        marked.tender().post("/lots/1/lots-drawn", ATender.PRIYA).is(200);
        marked.tender().post("/lots/1/lots-drawn", ATender.PRIYA).isProblem(409, "second-officer-needed");
        JsonNode drawn =
                marked.tender().post("/lots/1/lots-drawn", ATender.TOM).is(200).json();
        JsonNode after = marked.result();
        assertEquals("COMPLETE", after.path("state").asText());
        assertEquals("LOTS", after.path("tie").path("decidedBy").asText());
        assertEquals(drawn.path("order").get(0), after.path("ranking").get(0).path("bid"));
        marked.tender().post("/lots/1/lots-drawn", ATender.TOM).isProblem(409, "no-tie");
    }
}
