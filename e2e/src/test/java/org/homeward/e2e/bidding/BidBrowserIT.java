package org.homeward.e2e.bidding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homeward.e2e.bidding.SmallTender.called;
import static org.homeward.e2e.bidding.SmallTender.page;
import static org.homeward.e2e.bidding.SmallTender.press;
import static org.homeward.e2e.bidding.SmallTender.send;
import static org.homeward.e2e.bidding.SmallTender.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.homeward.e2e.App;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/** A provider writes, sends, replaces and takes back a bid, while much goes wrong around it. */
class BidBrowserIT {

    private static final String WORDS = "The person, with whoever they trust, writes the advert.";

    @Test
    void whatIsTypedIsSavedByItselfAndCountedWhileItIsTyped() {
        ATender tender = SmallTender.published();
        try (BrowserContext window = Browsers.as(ATender.BRACKENWAY)) {
            Page page = window.newPage();
            page.navigate(page(tender, "start"));
            Axe.check(page, "bid start");
            page.getByRole(AriaRole.LINK, called("Start your bid")).click();
            Axe.check(page, "bid question, nothing yet");
            page.locator("textarea").first().pressSequentially(WORDS);
            assertThat(page.locator("main")).containsText("9 of 200 words");
            assertThat(page.locator(".hw-saved").first()).containsText("Saved at");
            page.locator("details.hw-more").first().locator("summary").click();
            Axe.check(page, "bid question, saved by itself");
            page.reload();
            assertEquals(WORDS, page.locator("textarea").first().inputValue());
            page.locator("textarea").first().fill("word ".repeat(203));
            press(page, "Save and continue");
            assertThat(page.locator(".hw-errors")).containsText("Take out 3 words");
            Axe.check(page, "bid question, too long");
            window.setOffline(true);
            page.locator("textarea").first().fill("Shorter, and without a network.");
            assertThat(page.locator("[data-trouble]")).containsText("Not saved");
            window.setOffline(false);
            press(page, "Save and continue");
            page.navigate(page(tender, "check"));
            assertThat(page.locator("main")).containsText("Before you can send it");
            assertThat(page.locator("main")).containsText("without a network");
            Axe.check(page, "bid check, parts missing");
            page.navigate("/bidding/bids.xhtml");
            assertThat(page.locator("main")).containsText(tender.ref());
            Axe.check(page, "your bids");
        }
    }

    @Test
    void twoWindowsNeverOverwriteEachOtherUnseen() {
        ATender tender = SmallTender.published();
        try (BrowserContext window = Browsers.withoutScript(ATender.MEADOWGATE)) {
            Page first = window.newPage();
            Page second = window.newPage();
            first.navigate(page(tender, "answer") + "&page=1");
            second.navigate(page(tender, "answer") + "&page=1");
            first.locator("textarea").first().fill("Written in the first window.");
            press(first, "Save and continue");
            second.locator("textarea").first().fill("Written in the second window.");
            press(second, "Save and continue");
            assertThat(second.locator(".hw-errors")).containsText("both texts are below");
            assertThat(second.locator("main")).containsText("Written in the first window.");
            assertEquals(
                    "Written in the second window.",
                    second.locator("textarea").first().inputValue());
            press(second, "Save and continue");
            second.navigate(page(tender, "check"));
            assertThat(second.locator("main")).containsText("Written in the second window.");
        }
    }

    @Test
    void anAnswerSurvivesTheEndOfTheSession() {
        ATender tender = SmallTender.published();
        try (BrowserContext window = Browsers.withoutScript(ATender.MEADOWGATE)) {
            Page page = window.newPage();
            page.navigate(page(tender, "answer") + "&page=1");
            page.locator("textarea").first().fill("Written when the session was over.");
            window.clearCookies();
            press(page, "Save and continue");
            assertThat(page.getByRole(AriaRole.HEADING, called("You were signed out")))
                    .isVisible();
            assertThat(page.locator("textarea").first()).hasValue("Written when the session was over.");
            Page other = window.newPage();
            Browsers.signIn(other, ATender.MEADOWGATE.signIn(), ATender.MEADOWGATE.password());
            press(page, "Save what I wrote");
            page.navigate(page(tender, "check"));
            assertThat(page.locator("main")).containsText("Written when the session was over.");
        }
    }

    @Test
    void aBidIsSentOnceReplacedAndTakenBack() throws Exception {
        ATender tender = SmallTender.published();
        try (BrowserContext window = Browsers.as(ATender.BRACKENWAY)) {
            Page page = window.newPage();
            write(page, tender, WORDS, "25.15");
            Axe.check(page, "bid check");
            press(page, "Seal and send");
            assertThat(page.locator(".hw-errors")).containsText("Tick the box");
            Axe.check(page, "bid check, not declared");
            Page twin = window.newPage();
            twin.navigate(page(tender, "check"));
            send(page);
            Axe.check(page, "bid receipt");
            send(twin);
            assertThat(twin.locator("main")).containsText(tender.ref() + " / 1 / 1");
            Download receipt = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, called("Download the receipt"))
                    .click());
            isChecked(page, Files.readString(receipt.path()));
            replaced(page, tender);
            page.navigate(page(tender, "receipt"));
            page.getByRole(AriaRole.LINK, called("Take our bid back")).click();
            Axe.check(page, "bid withdraw");
            press(page, "Take our bid back");
            assertThat(page.locator("main")).containsText("You took your bid back");
            Axe.check(page, "bid taken back");
            send(page);
            assertThat(page.locator("main")).containsText(tender.ref() + " / 1 / 4");
        }
    }

    private static void replaced(Page page, ATender tender) {
        page.navigate(page(tender, "answer") + "&page=1");
        page.locator("textarea").first().fill(WORDS + " Then they choose.");
        press(page, "Save and continue");
        page.navigate(page(tender, "check"));
        assertThat(page.locator("main")).containsText("stays in place until you send the changed one");
        Axe.check(page, "bid check, changed after sending");
        send(page);
        assertThat(page.locator("main")).containsText(tender.ref() + " / 1 / 2");
    }

    private static void isChecked(Page page, String receipt) {
        page.navigate("/bidding/check-receipt.xhtml");
        Axe.check(page, "check a receipt");
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("receipt.json", "application/json", receipt.getBytes(StandardCharsets.UTF_8)));
        press(page, "Check it");
        assertThat(page.getByRole(AriaRole.HEADING, called("This receipt holds")))
                .isVisible();
        Axe.check(page, "a receipt that holds");
        page.locator("#receipt").fill(receipt.replaceFirst("\"version\":\\s*1", "\"version\":2"));
        press(page, "Check it");
        assertThat(page.getByRole(AriaRole.HEADING, called("This receipt does not hold")))
                .isVisible();
        Axe.check(page, "a receipt that does not hold");
    }

    @Test
    void aFileThatIsLostOnItsWayLeavesTheRestAlone() {
        ATender tender = SmallTender.published();
        FilePayload plan = new FilePayload(
                "plan of the house.txt", "text/plain", "Four rooms and a garden.".getBytes(StandardCharsets.UTF_8));
        try (BrowserContext window = Browsers.as(ATender.TANSY_ROW)) {
            Page page = window.newPage();
            write(page, tender, WORDS, "25.15");
            page.navigate(page(tender, "files"));
            Axe.check(page, "bid files, none");
            window.setOffline(true);
            page.locator("#file").setInputFiles(plan);
            press(page, "Add this file");
            assertThat(page.locator("main")).containsText("The connection was lost");
            Axe.check(page, "bid files, connection lost");
            window.setOffline(false);
            press(page, "Add this file");
            assertThat(page.locator("main")).containsText("plan of the house.txt");
            Axe.check(page, "bid files, one");
            Download file = page.waitForDownload(() ->
                    page.getByRole(AriaRole.LINK, called("plan of the house")).click());
            assertEquals("plan of the house.txt", file.suggestedFilename());
            press(page, "Remove");
            assertThat(page.locator("main")).containsText("The file was removed.");
            press(page, "Add this file");
            assertThat(page.locator(".hw-errors")).containsText("Choose a file first");
        }
    }

    @Test
    void whatIsSentTooLateIsKeptAsADraftAndSaysWhen() {
        ATender tender = SmallTender.published();
        try (BrowserContext window = Browsers.as(ATender.BRACKENWAY)) {
            Page page = window.newPage();
            write(page, tender, WORDS, "25.15");
            App.forwardTo(tender.deadline());
            page.locator("#declaration").check();
            press(page, "Seal and send");
            assertThat(page.locator(".hw-errors")).isVisible();
            page.navigate(page(tender, "check"));
            assertThat(page.locator("main"))
                    .containsText(
                            Pattern.compile("The deadline passed at \\d\\d:\\d\\d:\\d\\d (GMT|BST) by our clock."));
            assertThat(page.locator("main")).containsText(WORDS);
            assertTrue(page.locator("#declaration").count() == 0, "nothing can be sent any more");
            Axe.check(page, "bid check, too late");
        }
    }
}
