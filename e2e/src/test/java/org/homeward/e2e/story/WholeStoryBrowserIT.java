package org.homeward.e2e.story;

import java.time.Duration;
import java.time.LocalDate;
import org.homeward.e2e.Account;
import org.homeward.e2e.App;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Someone;
import org.homeward.e2e.catalogue.RegulatorFiles;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/**
 * The whole story in the browser with the real roles: from the regulator's file to the pound that pays for a home. Everybody
 * begins on their first page and gets about by what the pages offer.
 */
class WholeStoryBrowserIT {

    private static final Account GRACE = App.named("Grace Okafor");
    private static final Account ROSA = App.named("Rosa Lindqvist");
    private static final int PHONE = 320;
    private static final int DAYS = 14;

    private final LocalDate today = App.today();

    /** Unlike every other, so that it is found among those of other tests. */
    private final String title = "Homes for seven people, round " + App.now().getEpochSecond() % 1_000_000;

    private String intention;

    @Test
    void fromTheRegulatorsFileToTheReinvestedPound() {
        aCommissionerReadsTheRegulatorsFile();
        aCommissionerSaysWhatWillBeBought();
        anOfficerBegins();
        anOfficerAsks();
        anOfficerSetsTheDates();
        anotherApprovesAndPublishes();
        everybodyReadsAndOneAsks();
        threeBid();
        App.forwardTo(App.now().plus(Duration.ofDays(DAYS + 1)));
        twoOfficersOpen();
        twoPeopleMark();
        thePanelAgrees();
        anAwardIsRecommendedAndApproved();
        winnerAndLoserReadWhy();
        App.forwardTo(App.now().plus(Duration.ofDays(2 * DAYS)));
        theContractIsRecorded();
        everybodyReadsWhatCameOfIt();
        anAuditorReadsTheTrail();
        new AfterTheAward(title).tell();
    }

    private static void aCommissionerReadsTheRegulatorsFile() {
        try (Someone grace = Someone.signedIn(GRACE)) {
            grace.follow("Read in the regulator");
            grace.press("Import this file").isRefused("Choose the regulator's file");
            grace.page()
                    .getByLabel("The regulator's file of locations")
                    .setInputFiles(RegulatorFiles.named("good.csv"));
            grace.press("Import this file").sees("What came of it");
            grace.follow("Providers").write("Words", "Brakenway").press("Show");
            grace.follow("Brackenway Support CIC").sees("Care Quality Commission");
        }
    }

    private void aCommissionerSaysWhatWillBeBought() {
        try (Someone grace = Someone.signedIn(GRACE)) {
            grace.follow("Needs").follow("Record a need");
            grace.choose("Which area?", "Hallow Vale")
                    .write("How many people will want it?", "7")
                    .date("From when?", today.plusYears(1))
                    .write("Why?", "Seven people come home from hospital.")
                    .write("Where does the count come from?", "Dynamic support register")
                    .press("Save this need")
                    .isRefused("Choose the kind of support.")
                    .finds("Why?", "Seven people come home from hospital.");
            grace.choose("What kind of support?", "Support in a home of their own")
                    .press("Save this need");
            grace.follow("Write an intention from this")
                    .date("By when will you invite providers", today.plusMonths(2))
                    .press("Save this intention")
                    .press("Publish this intention")
                    .sees("Everybody can read it now.");
            intention = grace.page().url().replaceAll(".*ref=", "");
        }
    }

    private void anOfficerBegins() {
        try (Someone priya = Someone.signedIn(ATender.PRIYA)) {
            priya.follow("Tenders").follow("Begin a tender");
            priya.write("What do you buy?", "85312400")
                    .write("What is the most that could be paid?", "£480,000")
                    .press("See which rules apply")
                    .sees("Below threshold", "Procurement Act 2023")
                    .write("Title", title)
                    .tick("Open procedure")
                    .press("Begin this tender");
            priya.sees("is begun", "Cannot start yet").follow("What it is and which rules apply");
            priya.write("What do people want?", "Seven people leave hospital and want homes and teams of their own.")
                    .choose("Which intention does it follow?", intention)
                    .press("Save and go back");
            priya.follow("Lots")
                    .write("What is this lot for?", "Hallow Vale")
                    .write("Where is the support wanted?", "Hallow Vale")
                    .date("When does the support start?", today.plusMonths(9))
                    .date("When does the contract end?", today.plusMonths(33))
                    .write("For how many people?", "7")
                    .press("Save this lot");
            priya.write("Your reason", "They know each other and move together.")
                    .press("Save the reason");
        }
    }

    private void anOfficerAsks() {
        try (Someone priya = Someone.signedIn(ATender.PRIYA)) {
            priya.follow("Tenders").follow(title).follow("Questions, marks");
            question(priya, "How will each person choose who supports them?", "25");
            priya.tick("People with lived experience");
            priya.press("Save this question").sees("Lived experience");
            question(priya, "What do you do when someone's life changes?", "35");
            priya.press("Save this question").sees("All weights together make 60");
            priya.follow("Back to the task list").follow("Price");
            priya.write("How many marks of 100", "40")
                    .write("What is the price for?", "an hour of support")
                    .press("Save and go back");
            priya.follow("Conditions and documents")
                    .choose("What kind of thing is it?", "A policy")
                    .write("What do you ask for?", "A safeguarding policy")
                    .choose("Can a provider's profile hold it?", "Safeguarding policy")
                    .press("Save this demand");
            priya.follow("Back to the task list").follow("Contract terms");
            priya.write("What would bidders sign?", "Support as each person wants it. Paid within 30 days.")
                    .press("Save and go back");
        }
    }

    private static void question(Someone officer, String text, String weight) {
        officer.write("Question", text)
                .write("Help for bidders", "Show us one example.")
                .write("Weight of 100", weight);
    }

    private void anOfficerSetsTheDates() {
        try (Someone priya = Someone.signedIn(ATender.PRIYA)) {
            priya.follow("Tenders").follow(title).follow("Dates");
            priya.date("Until which day can bidders ask", today.plusDays(DAYS + 1))
                    .date("Until which day can bids be sent", today.plusDays(DAYS))
                    .press("Save and go back");
            priya.isRefused("before");
            priya.finds("Day", "" + today.plusDays(DAYS + 1).getDayOfMonth())
                    .date("Until which day can bidders ask", today.plusDays(DAYS / 2))
                    .press("Save and go back");
            priya.sees("7 of 7 parts done", "Burden on bidders", "about 2 hours of work");
            priya.follow("See it as bidders will").sees("Only you see this", "How we decide");
            priya.follow("Back").follow("Check and publish").press("Ask for approval");
            priya.sees("It waits for a second officer");
        }
    }

    private void anotherApprovesAndPublishes() {
        try (Someone tom = Someone.signedIn(ATender.TOM)) {
            tom.follow("Approve a tender: " + title).press("Approve this tender");
            tom.press("Publish this tender").sees("Open for bids", "Sealed bids", "What must be published by when");
        }
    }

    private void everybodyReadsAndOneAsks() {
        try (Someone anyone = Someone.passingBy()) {
            anyone.follow("Opportunities").follow(title).sees("What it takes to bid", "Our clock:");
            anyone.follow("The intention that it follows").sees(title);
        }
        try (Someone dele = Someone.signedIn(ATender.BRACKENWAY)) {
            dele.follow("Opportunities").follow(title).follow("Ask a question");
            dele.write("What do you want to know?", "May two people share a team?")
                    .press("Send this question");
        }
        try (Someone priya = Someone.signedIn(ATender.PRIYA)) {
            priya.follow("Answer questions about " + title).seesNothingOf("Brackenway");
            priya.follow("Answer question 1").write("Your answer", "Yes, if both of them wish it.");
            priya.press("Publish this answer").sees("Answered");
        }
    }

    private void threeBid() {
        try (Someone wanda = Someone.signedIn(ATender.TANSY_ROW)) {
            wanda.wide(PHONE).follow("Opportunities").follow(title);
            wanda.sees("Yes, if both of them wish it.").seesNothingOf("Brackenway");
            bid(wanda, "Five people of Hallow Vale.", "21.60");
        }
        try (Someone dele = Someone.signedIn(ATender.BRACKENWAY)) {
            dele.follow("Work for you").follow(title);
            bid(dele, "Three people who ask first.", "21.00");
        }
        try (Someone colin = Someone.signedIn(ATender.MEADOWGATE)) {
            colin.follow("Opportunities").follow(title);
            bid(colin, "A company.", "20.00");
        }
    }

    private static void bid(Someone bidder, String words, String price) {
        bidder.follow("Start your bid").sees("Can you bid?", "About 2 hours").follow("Start your bid");
        bidder.write("How will each person choose", words + " People choose.").press("Save and continue");
        bidder.write("What do you do when", words + " We stay.").press("Save and continue");
        bidder.write("Price in pounds", price).press("Save and continue");
        bidder.sees("Check your bid", "£" + price, words).tick("What we say is true");
        bidder.press("Seal and send").sees("Your bid is sealed and sent");
    }

    private void twoOfficersOpen() {
        try (Someone priya = Someone.signedIn(ATender.PRIYA)) {
            priya.follow("Open the bids for " + title).press("I have no conflict");
            priya.tick("I still have no conflict").press("Give consent to open 3 bids");
            priya.sees("until then nothing is opened");
        }
        try (Someone tom = Someone.signedIn(ATender.TOM)) {
            tom.follow("Open the bids for " + title).press("I have no conflict");
            tom.tick("I still have no conflict").press("Give consent and open 3 bids");
            tom.sees("Brackenway Support CIC", "Tansy Row Co-operative", "Meadowgate Care Ltd");
            tom.follow("Who marks the bids").tick("Who has the simple page?", "Marcus Bell");
            tom.untick("Who has the simple page?", "Jo Hartley");
            tom.press("Save the panel").follow(title).sees("Being judged");
        }
    }

    private void twoPeopleMark() {
        try (Someone jo = Someone.signedIn(ATender.JO)) {
            jo.follow(title).tick("No").press("Save what I said").follow(title).follow("Give a mark");
            mark(jo, "Save and go on", "It says how people choose.");
            jo.sees("6 of 6 marks given");
        }
        try (Someone marcus = Someone.signedIn(ATender.MARCUS)) {
            marcus.follow(title).tick("No").press("Save what I said").follow(title);
            marcus.sees("You mark alone first").follow("Bid A");
            marcus.seesNothingOf("It says how people choose.");
            mark(marcus, "Save and go on", "They ask people.");
            marcus.sees("You have given every mark");
        }
    }

    /** All six answers: the best mark for whoever asks first, a good one for the others. */
    private static void mark(Someone person, String button, String why) {
        for (int i = 0; i < 6; i++) {
            boolean best = person.page().locator("main").innerText().contains("who ask first");
            person.page()
                    .locator("input[type=radio][value='" + (best ? 5 : 4) + "']")
                    .check();
            person.page().locator("textarea").fill(why);
            person.press(button);
        }
    }

    private void thePanelAgrees() {
        try (Someone priya = Someone.signedIn(ATender.PRIYA)) {
            priya.follow(title).follow("Q1.").sees("They ask people.", "It says how people choose.");
            mark(priya, "Agree on this mark", "Both saw how people choose.");
            priya.follow("Result").sees("Brackenway Support CIC comes first with 98.10 of 100");
            priya.sees("5 of 5 × 25 = 25.00", "£20.00 / £21.00 × 40 = 38.10");
            priya.follow("On to the award").follow(title).sees("Recommendation, approval, standstill, contract");
        }
    }

    private void anAwardIsRecommendedAndApproved() {
        try (Someone priya = Someone.signedIn(ATender.PRIYA)) {
            priya.follow("Recommend an award: " + title).press("Recommend").isRefused("Say why");
            Axe.check(priya.page(), "recommend an award, no reason");
            priya.write("Why does this bid win?", "It showed best how people choose.")
                    .press("Recommend");
            priya.sees("The recommendation waits for another officer.");
        }
        try (Someone tom = Someone.signedIn(ATender.TOM)) {
            tom.follow("Approve an award: " + title).sees("What each bidder will read", "Letters that will go out");
            Axe.check(tom.page(), "approve an award");
            tom.press("Approve and tell every bidder").sees("3 bidders have been told", "The standstill ends");
        }
    }

    private void winnerAndLoserReadWhy() {
        try (Someone dele = Someone.signedIn(ATender.BRACKENWAY)) {
            dele.sees("means to award you the contract: " + title)
                    .follow("Your bids")
                    .sees("Chosen");
            dele.follow(title).sees("Your bid was chosen", "98.10");
        }
        try (Someone wanda = Someone.signedIn(ATender.TANSY_ROW)) {
            wanda.wide(PHONE).follow("Your bids").follow(title);
            wanda.sees("Your bid came in place 3 of 3", "What better answers show", "Both saw how people choose.");
            wanda.seesNothingOf("Meadowgate");
            Axe.check(wanda.page(), "how a bid was marked");
        }
    }

    private void theContractIsRecorded() {
        try (Someone priya = Someone.signedIn(ATender.PRIYA)) {
            priya.follow("Confirm the award: " + title).press("Confirm the award");
            priya.sees("The award is confirmed").follow("Record the contract");
            priya.date("Signed on", App.today().plusYears(1)).press("Save and publish");
            Axe.check(priya.page(), "contract, signed in the future");
            priya.finds("Year", "" + App.today().plusYears(1).getYear());
            priya.date("Signed on", App.today())
                    .date("First day of the support", App.today())
                    .press("Save and publish")
                    .sees("Contract signed", "Letters");
            Axe.check(priya.page(), "an award with its contract");
        }
    }

    private void everybodyReadsWhatCameOfIt() {
        try (Someone anyone = Someone.passingBy()) {
            anyone.follow("Procurement notices").follow("Contract details notice: " + title);
            anyone.sees("Brackenway Support CIC").follow("Read the tender");
            anyone.sees("What came of it", "The contract with Brackenway Support CIC is signed.", "Bids closed");
            anyone.seesNothingOf("Meadowgate");
            Axe.check(anyone.page(), "public tender, awarded");
        }
    }

    private void anAuditorReadsTheTrail() {
        try (Someone rosa = Someone.signedIn(ROSA)) {
            rosa.follow("Tenders")
                    .follow(title)
                    .sees("Lot 1 is decided", "Contract signed", "History", "Closed for bids");
            Axe.check(rosa.page(), "a decided tender with its history");
            rosa.follow("Everything else that was done").sees("Tender approved", "Bids opened", "Tom Ashby");
            rosa.press("Check the whole trail").sees("The trail holds", "Tender approved");
        }
    }
}
