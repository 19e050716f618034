package org.homeward.e2e.contract;

import static org.homeward.e2e.contract.AContract.DELE;
import static org.homeward.e2e.contract.AContract.SAM;
import static org.homeward.e2e.contract.AContract.json;
import static org.homeward.e2e.contract.AContract.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import org.homeward.e2e.Account;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/** A contract from the award to its end, without a browser. */
class ContractApiIT {

    private static final Account LEONIE = App.named("Leonie Marsh");
    private static final Account IMRAN = App.named("Imran Shah");

    @Test
    void bothSidesAgreeToOneTextAndAChangedTextVoidsTheFirstSignature() throws Exception {
        AContract contract = AContract.drafted();
        JsonNode draft = contract.get(SAM, "").is(200).json();
        assertEquals("DRAFT", draft.path("state").asText());
        assertEquals(4, draft.path("outcomes").size());
        assertEquals(4, draft.path("indicators").size());
        assertEquals("0", draft.at("/lines/0/plannedAMonth").asText());
        contract.get(DELE, "").isProblem(404, "no-such-contract");
        contract.get(ATender.TANSY_ROW, "").isProblem(404, "no-such-contract");
        contract.get(IMRAN, "").isProblem(404, "no-such-contract");
        contract.get(LEONIE, "").is(200);
        contract.get(ATender.PRIYA, "").is(403);
        contract.post(LEONIE, "/start").is(403);

        termsAreChecked(contract);
        oneTextForBoth(contract);
        nothingStartsWithoutPlans(contract);
    }

    private static void termsAreChecked(AContract contract) {
        ObjectNode wrong = contract.terms();
        ((ObjectNode) wrong.at("/outcomes/0")).put("weight", "31").put("statement", "Staff are well trained");
        wrong.put("people", 0);
        Answer refused = contract.put(wrong).isInvalid("outcomes[0].statement", "contract-i-statement");
        refused.isInvalid("people", "contract-people");
        ((ObjectNode) wrong.at("/outcomes/0")).put("statement", "I know who comes.");
        wrong.put("people", 4);
        ((ObjectNode) wrong.at("/ladder/numbers")).put("CAP_PERCENT", "11");
        contract.put(wrong).isInvalid("ladder.CAP_PERCENT", "contract-percent-ceiling");
        ((ObjectNode) wrong.at("/ladder/numbers")).put("CAP_PERCENT", "10");
        contract.put(wrong).is(200);
        contract.sign(SAM).isInvalid("outcomes", "contract-weights");
    }

    private static void oneTextForBoth(AContract contract) throws Exception {
        contract.put(contract.terms()).is(200);
        ObjectNode again = contract.terms();
        ((ObjectNode) again.at("/outcomes/0")).put("weight", "30");
        contract.put(again).is(200);
        contract.post(SAM, "/agreement", json().put("sha256", "0".repeat(64))).isProblem(409, "contract-text-changed");
        contract.sign(DELE).is(404);
        String first = contract.sha();
        assertEquals("IN_AGREEMENT", contract.sign(SAM).is(200).text("state"));
        contract.sign(SAM).isProblem(409, "contract-agreed-already");
        contract.get(DELE, "").is(200);

        ObjectNode changed = contract.terms();
        changed.put("people", 5);
        ((ObjectNode) changed.at("/outcomes/0")).put("weight", "30");
        JsonNode after = contract.put(changed).is(200).json();
        assertEquals("DRAFT", after.path("state").asText());
        assertTrue(after.at("/signatures/0/voidedAt").isTextual(), after::toString);
        contract.post(DELE, "/agreement", json().put("sha256", first)).isProblem(409, "contract-text-changed");
        contract.sign(DELE).isProblem(409, "contract-not-offered");

        contract.sign(SAM).is(200);
        JsonNode agreed = contract.sign(DELE).is(200).json();
        assertEquals("AGREED", agreed.path("state").asText());
        JsonNode text = contract.get(DELE, "/text").is(200).json();
        assertEquals(text.path("sha256").asText(), sha256(text.path("document").asText()));
        assertEquals(
                agreed.at("/signatures/0/sha256").asText(), text.path("sha256").asText());
        contract.put(changed).isProblem(409, "contract-not-open");
    }

    private static void nothingStartsWithoutPlans(AContract contract) {
        contract.post(SAM, "/start").isProblem(422, "contract-plans-missing");
        contract.post(SAM, "/plans", json().put("exit", "Short")).isInvalid("exit", "contract-plan-short");
        contract.post(SAM, "/plans", AContract.plans()).is(200);
        assertEquals("RUNNING", contract.post(SAM, "/start").is(200).text("state"));
        contract.post(SAM, "/suspension", json().put("reason", "No reason of weight."))
                .isProblem(422, "contract-suspend-needs-case");
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aMissedAimBecomesACaseAndItsSumsComeOutToThePenny() {
        AContract contract = AContract.running();
        YearMonth first = YearMonth.from(App.today());
        contract.report(first, "61", "0", "81", "2").isInvalid("period", "report-period");
        AContract.forwardTo(first.atEndOfMonth().plusDays(4));
        assertEquals(
                first.toString(),
                contract.get(DELE, "").json().at("/reportsDue/0").asText());
        contract.post(SAM, "/reports", json()).is(403);
        contract.report(first, "61.555", "0", "81", "2").isInvalid("figures.I1", "report-figure");
        JsonNode report = contract.report(first, "55", "1", "81", "2").is(201).json();
        assertEquals("INADEQUATE", report.at("/figures/0/rating").asText());
        assertEquals("APPROACHING_TARGET", report.at("/figures/1/rating").asText());
        assertEquals("GOOD", report.at("/figures/2/rating").asText());
        assertEquals("INADEQUATE", contract.get(SAM, "").json().path("overall").asText());
        assertEquals(0, contract.get(DELE, "/cases").is(200).json().size(), "nothing was told yet");
        contract.get(DELE, "/cases/1").isProblem(404, "no-such-case");
        JsonNode proposed = contract.get(SAM, "/cases/1").is(200).json();
        assertEquals("PROPOSED", proposed.path("state").asText());
        assertEquals("PRODUCT", proposed.at("/events/0/side").asText());

        everyStepHasItsSide(contract);
        untilTheExceptionReport(contract);
        sums(contract);
        disputedAndOverturned(contract);
    }

    private static void everyStepHasItsSide(AContract contract) {
        contract.step(DELE, 1, step("ANSWER", "Too early.")).is(404);
        contract.step(SAM, 1, step("ANSWER", "Not ours.")).isProblem(403, "case-not-yours");
        contract.step(SAM, 1, step("NOTIFY", "")).isInvalid("text", "case-text");
        JsonNode notice = contract.step(SAM, 1, step("NOTIFY", "Who comes at night was chosen in 55 of 100 shifts."))
                .is(200)
                .json();
        LocalDate answerDue = AContract.due(notice, "ANSWER");
        // five operational days are a week from a weekday, less from a weekend, more where a bank holiday lies between
        assertFalse(answerDue.isBefore(App.today().plusDays(5)), answerDue::toString);
        contract.step(SAM, 1, step("NOTIFY", "Again.")).isProblem(409, "case-step");
        contract.step(DELE, 1, step("ANSWER", "Two people left us; we look for others with the people."))
                .is(200);
    }

    private static void untilTheExceptionReport(AContract contract) {
        contract.step(SAM, 1, step("HOLD_MEETING", "With Ade, who lives there."))
                .is(200);
        LocalDate due = App.today().plusDays(3);
        contract.step(DELE, 1, plan(step("PROPOSE_PLAN", ""), due)).is(200);
        JsonNode agreed = contract.step(SAM, 1, step("AGREE_PLAN", "")).is(200).json();
        assertEquals(2, agreed.path("plan").size());
        contract.step(SAM, 1, step("REPORT_EXCEPTION", "Not done.").put("milestone", 1))
                .isProblem(409, "case-too-early");

        AContract.forwardTo(due.plusDays(1));
        LocalDate putRight = AContract.due(contract.get(SAM, "/cases/1").json(), "PUT_RIGHT");
        AContract.forwardTo(putRight.plusDays(1));
        contract.step(
                        SAM,
                        1,
                        step("REPORT_EXCEPTION", "Not done.")
                                .put("milestone", 1)
                                .put("percent", "2.5"))
                .isProblem(422, "case-percent-most");
        JsonNode exception = contract.step(
                        SAM, 1, step("REPORT_EXCEPTION", "Not done.").put("milestone", 1))
                .is(200)
                .json();
        assertEquals("EXCEPTION", exception.path("state").asText());
    }

    private static ObjectNode plan(ObjectNode step, LocalDate due) {
        ArrayNode plan = step.putArray("plan");
        plan.addObject()
                .put("title", "Each person meets three people who could work at night")
                .put("owner", "Dele Adeyemi")
                .put("dueOn", due.toString());
        plan.addObject()
                .put("title", "The night rota is filled by people whom they chose")
                .put("owner", "Dele Adeyemi")
                .put("dueOn", due.plusDays(60).toString());
        return step;
    }

    private static void sums(AContract contract) {
        YearMonth now = YearMonth.from(App.today());
        ObjectNode delivered = json();
        ArrayNode lines = delivered.putArray("lines");
        lines.addObject().put("line", "P1").put("quantity", "987.25");
        lines.addObject().put("line", "P2").put("quantity", "1");
        contract.post(DELE, "/months/" + now, delivered).is(403);
        JsonNode sum = contract.post(SAM, "/months/" + now, delivered).is(200).json();
        assertEquals(987_25L * 21 + 6_420_000, sum.path("payablePence").asLong());
        assertEquals(987_25L * 21, sum.path("hoursWithPeoplePence").asLong());
        assertEquals(6_420_000, sum.path("monthlyValuePence").asLong());
        assertEquals(642_000, sum.path("capPence").asLong());
        assertEquals(128_400, sum.path("withheldPence").asLong());
        assertEquals(987_25L * 21 + 6_420_000 - 128_400, sum.path("toPayPence").asLong());
        contract.post(SAM, "/months/" + now, delivered).isInvalid("reason", "month-reason");
        contract.get(DELE, "/months/" + now).is(200);
        contract.get(ATender.TANSY_ROW, "/months/" + now).is(404);
    }

    private static void disputedAndOverturned(AContract contract) {
        YearMonth withheld = YearMonth.from(App.today());
        contract.step(DELE, 1, step("DISPUTE", "The people asked us to wait.")).is(200);
        LocalDate decided = withheld.plusMonths(2).atDay(10);
        AContract.forwardTo(decided);
        JsonNode over = contract.step(
                        SAM,
                        1,
                        step("DECIDE_DISPUTE", "It was the people's wish.").put("forTheProvider", true))
                .is(200)
                .json();
        assertEquals("OVERTURNED", over.path("state").asText());
        assertEquals("WRONG", over.at("/withheld/0/fate").asText());
        JsonNode sum =
                contract.get(DELE, "/months/" + YearMonth.from(decided)).is(200).json();
        long days = decided.toEpochDay() - withheld.atEndOfMonth().toEpochDay();
        long interest = Math.floorDiv(128_400L * 8 * days * 2 + 36_500, 36_500L * 2);
        assertEquals(withheld.toString(), sum.at("/repaid/0/of").asText());
        assertEquals(interest, sum.at("/repaid/0/interestPence").asLong(), sum::toString);
        assertEquals(3, sum.path("repaid").size());
    }

    @Test
    void peopleSpeakThroughALinkThatWorksOnceAndChangesAreAgreed() {
        AContract contract = AContract.running();
        contract.post(DELE, "/voices/links", json().put("relation", "FAMILY")).is(403);
        String url = contract.post(SAM, "/voices/links", json().put("relation", "FAMILY"))
                .is(201)
                .text("url");
        ObjectNode said = json().put("link", url.substring(url.indexOf("link=") + 5));
        said.put("words", "My brother laughs again.").put("mayQuote", true);
        said.putObject("answers").put("O1", "SOMETIMES").put("O9", "YES");
        Answer unknown = voice(said);
        unknown.isInvalid("answers.O9", "contract-outcome-unknown");
        ((ObjectNode) said.path("answers")).remove("O9");
        voice(said).is(204);
        voice(said).isProblem(409, "voice-link-over");
        assertEquals(
                "My brother laughs again.",
                contract.get(DELE, "/voices").json().at("/0/words").asText());
        assertEquals(1, contract.get(SAM, "/voices").json().size());
        variedByBoth(contract);
        extendedAndEnded(contract);
    }

    private static void variedByBoth(AContract contract) {
        ObjectNode change = json().put("what", "From next month the aim for nights is stricter.")
                .put("reason", "The people asked for it.")
                .put("rule", "Procurement Act 2023 s.74(2)")
                .put("effectiveFrom", App.today().plusDays(1).toString())
                .put("newPeople", 5);
        change.putObject("bands")
                .putObject("I2")
                .put("good", "0")
                .put("approaching", "1")
                .put("improvement", "2");
        contract.post(DELE, "/variations", change).is(403);
        JsonNode proposed = contract.post(SAM, "/variations", change).is(201).json();
        contract.post(SAM, "/variations", change).isProblem(409, "variation-open");
        ObjectNode word = json().put("agrees", true).put("sha256", "0".repeat(64));
        contract.post(DELE, "/variations/1/answer", word).isProblem(409, "variation-text");
        word.put("sha256", proposed.path("sha256").asText());
        JsonNode varied =
                contract.post(DELE, "/variations/1/answer", word).is(200).json();
        assertEquals(5, varied.path("people").asInt());
        assertEquals(2, varied.at("/indicators/1/bands").size());
    }

    private static void extendedAndEnded(AContract contract) {
        String before = contract.get(SAM, "").json().path("endDate").asText();
        contract.post(SAM, "/extension", json().put("months", 13).put("reason", "It goes well."))
                .isInvalid("months", "contract-extension-left");
        JsonNode extended = contract.post(
                        SAM, "/extension", json().put("months", 6).put("reason", "It goes well."))
                .is(200)
                .json();
        assertEquals(
                LocalDate.parse(before).plusDays(1).plusMonths(6).minusDays(1).toString(),
                extended.path("endDate").asText());
        LocalDate last = App.today().plusDays(20);
        contract.post(
                        SAM,
                        "/end",
                        json().put("kind", "BY_AGREEMENT")
                                .put("on", last.toString())
                                .put("reason", "The people move together to the sea."))
                .is(200);
        AContract.forwardTo(last.plusDays(1));
        assertEquals("ENDED", contract.get(DELE, "").is(200).text("state"));
        JsonNode list = AContract.send(SAM, "GET", "?state=ENDED", null).is(200).json();
        assertTrue(list.path("total").asInt() >= 1);
        assertFalse(AContract.send(DELE, "GET", "", null)
                .is(200)
                .json()
                .path("items")
                .isEmpty());
    }

    private static Answer voice(ObjectNode said) {
        return App.send(App.request("/api/v1/voices")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(said.toString())));
    }

    @Test
    void aCouncilsLadderCountsDefaultsAndAsksToConsiderTheEnd() {
        AContract contract = AContract.drafted();
        ObjectNode terms = contract.terms();
        terms.putObject("ladder").put("kind", "COUNCIL").putObject("numbers").put("DEFAULTS_TO_TERMINATION", "2");
        contract.put(terms).is(200);
        contract.sign(SAM).is(200);
        contract.sign(DELE).is(200);
        contract.post(SAM, "/plans", AContract.plans()).is(200);
        contract.post(SAM, "/start").is(200);
        JsonNode opened = contract.post(
                        SAM,
                        "/cases",
                        json().put("title", "No rota at weekends").put("found", "Two weekends without anybody."))
                .is(201)
                .json();
        assertEquals("COUNCIL", opened.path("ladder").asText());
        LocalDate letter = App.today().plusDays(4);
        contract.step(SAM, 1, step("SEND_LETTER", "Please put it right.").put("dueOn", letter.toString()))
                .is(200);
        contract.step(SAM, 1, step("NOTIFY", "Not on this ladder.")).isProblem(409, "case-step");
        AContract.forwardTo(letter.plusDays(1));
        for (int i = 0; i < 2; i++) {
            LocalDate next = App.today().plusDays(5);
            contract.step(SAM, 1, step("NOTE_DEFAULT", "Again without anybody.").put("dueOn", next.toString()))
                    .is(200);
            AContract.forwardTo(next.plusDays(1));
        }
        JsonNode view = contract.get(SAM, "").is(200).json();
        assertEquals(2, view.path("defaults").asInt());
        assertTrue(view.path("terminationToConsider").asBoolean());
        contract.step(SAM, 1, step("WITHDRAW", "The second was our mistake.")).is(200);
        JsonNode after = contract.get(DELE, "").is(200).json();
        assertEquals(0, after.path("defaults").asInt());
        assertEquals("WITHDRAWN", after.at("/cases/0/state").asText(), "it stays on file");
    }

    @Test
    void aDraftThatIsGivenUpLeavesItsAwardFree() {
        ObjectNode from = AContract.json().put("award", AContract.award());
        String first = AContract.send(SAM, "POST", "", from).is(201).text("ref");
        AContract.send(SAM, "POST", "", from).isProblem(409, "contract-made");
        AContract.send(
                        SAM,
                        "POST",
                        "/" + first + "/abandonment",
                        AContract.json().put("reason", "Begun too early."))
                .is(200);
        AContract.send(SAM, "POST", "", from).is(201);
    }
}
