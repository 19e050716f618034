package org.homeward.e2e.bidding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homeward.e2e.bidding.SmallTender.called;
import static org.homeward.e2e.bidding.SmallTender.page;
import static org.homeward.e2e.bidding.SmallTender.press;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/** Two officers open the bids of a lot, each at their own screen; one alone opens nothing. */
class OpeningBrowserIT {

    @Test
    void twoOfficersOpenAndOneAloneOpensNothing() {
        ATender tender = ATender.published();
        tender.bid(ATender.BRACKENWAY, "We ask first.", 2_515);
        tender.bid(ATender.TANSY_ROW, "We listen.", 2_465);
        try (BrowserContext priya = Browsers.as(ATender.PRIYA);
                BrowserContext tom = Browsers.as(ATender.TOM)) {
            Page first = priya.newPage();
            first.navigate(page(tender, "open"));
            assertThat(first.locator("main")).containsText("known to nobody before the deadline");
            Axe.check(first, "opening, before the deadline");
            tender.closeAtTheDeadline();
            first.navigate(page(tender, "open"));
            assertThat(first.locator("section[aria-labelledby=box]")).containsText("2");
            Axe.check(first, "opening, conflict to be declared");
            press(first, "I have no conflict");
            first.locator("#still").check();
            Axe.check(first, "opening, first consent");
            press(first, "Give consent to open 2 bids");
            assertThat(first.locator("main")).containsText("until then nothing is opened");
            first.navigate(page(tender, "opened"));
            assertThat(first.locator("main")).not().containsText("Brackenway");
            Page second = tom.newPage();
            second.navigate(page(tender, "open"));
            press(second, "I have no conflict");
            Axe.check(second, "opening, second consent");
            press(second, "Give consent and open 2 bids");
            assertThat(second.locator(".hw-errors")).containsText("Tick the box");
            second.locator("#still").check();
            press(second, "Give consent and open 2 bids");
            assertThat(second.locator("tbody tr")).hasCount(2);
            Axe.check(second, "opened bids");
            second.getByRole(AriaRole.LINK, called("BD-")).first().click();
            assertThat(second.locator("main")).containsText("People choose their own team.");
            Axe.check(second, "one opened bid");
            second.navigate(page(tender, "open"));
            Axe.check(second, "opening, done");
        }
        anybodySeesTheBox(tender);
    }

    private static void anybodySeesTheBox(ATender tender) {
        try (BrowserContext window = Browsers.anonymous()) {
            Page page = window.newPage();
            page.navigate("/bidding/box.xhtml?tender=" + tender.ref());
            assertThat(page.locator("main")).containsText("Bids in the box");
            Axe.check(page, "the sealed box");
        }
    }
}
