package org.homeward.e2e.tender;

import static org.homeward.e2e.tender.ATender.BRACKENWAY;
import static org.homeward.e2e.tender.ATender.JO;
import static org.homeward.e2e.tender.ATender.MEADOWGATE;
import static org.homeward.e2e.tender.ATender.PRIYA;
import static org.homeward.e2e.tender.ATender.TANSY_ROW;
import static org.homeward.e2e.tender.ATender.TOM;
import static org.homeward.e2e.tender.ATender.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.homeward.e2e.App;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Someone;
import org.junit.jupiter.api.Test;

/** What happens less often: few are invited, a price is too low, two bids are equal, a tender or an intention ends early. */
class RareWaysBrowserIT {

    /** Unlike every other, so that it is found among those of other tests. */
    private final String title = "Short breaks, round " + App.now().getEpochSecond() % 1_000_000;

    @Test
    void aQuotationGoesOutWhenEnoughAreInvitedAndIsTakenBackWithAReason() {
        ObjectNode document = ATender.document(ATender.aDeadline());
        document.put("title", title).put("route", "QUOTATION");
        ATender.create(PRIYA, document).is(201);
        try (Someone priya = Someone.signedIn(PRIYA)) {
            priya.follow("Tenders").follow(title).sees("0 invited, at least 3 are needed");
            priya.follow("Providers who are invited").write("Name, area or kind", "Hallow Vale");
            priya.press("Find providers").press("Invite those ticked").isRefused("Tick at least one provider.");
            Axe.check(priya.page(), "invitations, nobody ticked");
            tickThree(priya.page());
            priya.press("Invite those ticked").sees("Invited: 3.").follow("Back to the task list");
            priya.sees("3 invited").follow("Check and publish").press("Ask for approval");
        }
        try (Someone tom = Someone.signedIn(TOM)) {
            tom.follow("Approve a tender: " + title).press("Approve this tender");
            tom.sees("Those who were invited are told by mail.").press("Publish this tender");
            tom.sees("Open for bids").follow("Cancel this tender").press("Cancel this tender");
            tom.isRefused("Give the reason.");
            tom.write("Why do you cancel it?", "The people found homes elsewhere.")
                    .press("Cancel this tender");
            tom.sees("Why it was cancelled", "Lot 1 is cancelled", "Never to be opened");
            Axe.check(tom.page(), "a cancelled tender");
            tom.follow("See the public page")
                    .sees("The people found homes elsewhere.")
                    .seesNothingOf("Our clock:");
        }
    }

    private static void tickThree(Page page) {
        for (int i = 0; i < 3; i++) {
            page.locator("main input[type=checkbox]").nth(i).check();
        }
    }

    @Test
    void aLowPriceIsAskedAboutAndTwoOfficersDrawLotsBetweenEquals() {
        ATender tender = judgedAlike();
        String result = "/evaluation/result.xhtml?ref=" + tender.ref() + "&lot=1";
        try (Someone priya = Someone.signedIn(PRIYA)) {
            priya.page().navigate(result);
            priya.follow("Ask about it").sees("£9.00 is below").press("Ask the bidder");
            priya.isRefused("Say what you want the bidder to explain.");
            priya.write("What you ask", "How do you pay travel?").press("Ask the bidder");
            priya.page().navigate("/award/recommend.xhtml?ref=" + tender.ref() + "&lot=1");
            priya.write("Why does this bid win?", "The lowest price.").press("Recommend");
            priya.sees("Decide about the price first").finds("Why does this bid win?", "The lowest price.");
        }
        try (Someone colin = Someone.signedIn(MEADOWGATE)) {
            colin.follow("Explain the price of your bid " + bidOf("Meadowgate Care Ltd", tender))
                    .press("Send your answer")
                    .isRefused("Say how the work");
            Axe.check(colin.page(), "explain a price, nothing said");
            colin.write("Your answer", "We walk.").press("Send your answer").sees("Your answer is with the buyer.");
        }
        try (Someone priya = Someone.signedIn(PRIYA)) {
            priya.page()
                    .locator("li")
                    .filter(new Locator.FilterOptions().setHasText(tender.ref() + ": the bidder has been heard"))
                    .getByRole(AriaRole.LINK)
                    .click();
            priya.sees("We walk.");
            Axe.check(priya.page(), "decide about a price");
            priya.tick("The bid is left out").press("Save the decision").isRefused("Say why");
            priya.write("Why?", "Nobody can walk that far.").press("Save the decision");
            priya.sees("The first place is shared").press("Begin to draw lots").sees("Priya Nair began.");
        }
        try (Someone tom = Someone.signedIn(TOM)) {
            tom.page().navigate(result);
            tom.press("Draw the lots").sees("The lots are drawn", "Priya Nair began and Tom Ashby drew.", "Complete");
        }
    }

    private static String bidOf(String bidder, ATender tender) {
        for (JsonNode bid : tender.get("/lots/1/bids", PRIYA).is(200).json().path("items")) {
            if (bid.path("bidderName").asText().equals(bidder)) {
                return bid.path("bid").asText();
            }
        }
        throw new AssertionError("no bid of " + bidder);
    }

    /** Two bids that are equal in everything, and one whose price looks too low. */
    private static ATender judgedAlike() {
        ATender tender = ATender.published();
        tender.bid(BRACKENWAY, "We ask first.", 2_500);
        tender.bid(TANSY_ROW, "We listen.", 2_500);
        tender.bid(MEADOWGATE, "We manage.", 900);
        tender.closeAtTheDeadline();
        tender.open();
        tender.post("/conflicts", JO, json().put("conflict", false)).is(201);
        for (JsonNode bid : tender.get("/lots/1/bids", PRIYA).is(200).json().path("items")) {
            for (String question : List.of("Q1", "Q2")) {
                ObjectNode mark = json().put("bid", bid.path("bid").asText()).put("question", question);
                mark.put("mark", 4).put("reason", "It says how people choose.");
                tender.post("/lots/1/scores", JO, mark).is(200);
                tender.post("/lots/1/agreed-scores", PRIYA, mark).is(200);
            }
        }
        return tender;
    }

    @Test
    void whoWritesTheSamePartAsSomebodyElseLosesNothingAndOverwritesNothing() {
        String ref = ATender.create(PRIYA, ATender.document(ATender.aDeadline()).put("title", title))
                .is(201)
                .text("ref");
        try (Someone priya = Someone.signedIn(PRIYA);
                Someone tom = Someone.signedIn(TOM)) {
            lots(priya, ref).write("What is this lot for?", "Thornley");
            priya.write("Where is the support wanted?", "Thornley");
            lots(tom, ref).write("What is this lot for?", "Castle Orrin");
            tom.write("Where is the support wanted?", "Castle Orrin").press("Save this lot");
            priya.press("Save this lot").sees("Someone changed this tender", "It was saved last by Tom Ashby.");
            priya.finds("What is this lot for?", "Thornley")
                    .press("Save this lot")
                    .sees("Lots so far: 3");
            priya.sees("2. Castle Orrin", "3. Thornley");
            priya.page().navigate("/tender/questions.xhtml?ref=" + ref + "&question=Q2");
            tom.page().navigate("/tender/questions.xhtml?ref=" + ref + "&question=Q2");
            tom.press("Remove this question").sees("Questions asked: 1.");
            priya.write("Help for bidders", "Tell us about one person.").press("Save this question");
            priya.sees("What you were changing was taken out meanwhile.");
            priya.finds("Help for bidders", "Tell us about one person.").press("Save this question");
            priya.sees("Questions asked: 2.", "What do you do when someone's life changes?");
        }
    }

    private static Someone lots(Someone officer, String ref) {
        officer.page().navigate("/tender/lots.xhtml?ref=" + ref);
        return officer;
    }

    @Test
    void anIntentionThatNothingFollowedRaisesAnAlarmAndIsWithdrawnWithAReason() {
        try (Someone grace = Someone.signedIn(App.named("Grace Okafor"))) {
            grace.follow("Say what you intend to buy")
                    .choose("Which area?", "Thornley")
                    .choose("What kind of support?", "Short breaks")
                    .write("For how many people?", "5")
                    .date("By when will you invite providers", App.today().plusDays(2))
                    .write("What should be different", "Families rest, " + title)
                    .press("Save this intention")
                    .press("Publish this intention");
            String ref = grace.page().url().replaceAll(".*ref=", "");
            App.forwardTo(App.now().plus(Duration.ofDays(3)));
            grace.follow("Today").follow("No tender has followed " + ref).sees("Nothing has followed", "Overdue");
            grace.press("Withdraw this intention").isRefused("Say why it is withdrawn.");
            grace.write("Why do you withdraw it?", "The families chose direct payments.");
            grace.press("Withdraw this intention").sees("Why it was withdrawn");
            grace.follow("See it as the public does").sees("The families chose direct payments.");
        }
    }
}
