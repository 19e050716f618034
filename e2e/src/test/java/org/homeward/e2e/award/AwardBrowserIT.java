package org.homeward.e2e.award;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homeward.e2e.award.JudgedTender.PRIYA;
import static org.homeward.e2e.award.JudgedTender.TOM;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/** Ways that end without a contract, in the browser: the winner declines, and then nobody gets the lot. */
class AwardBrowserIT {

    @Test
    void theNoticeIsReadFirstTheWinnerDeclinesAndNobodyGetsTheLot() {
        JudgedTender lot = JudgedTender.judged();
        lot.recommend(PRIYA, "Brackenway").is(201);
        try (BrowserContext tom = Browsers.as(TOM);
                BrowserContext winner = Browsers.as(ATender.BRACKENWAY);
                BrowserContext priya = Browsers.as(PRIYA)) {
            theNoticeIsReadAndApproved(tom.newPage(), lot);
            theWinnerDeclines(winner.newPage(), lot);
            nobodyGetsIt(priya.newPage(), lot);
        }
        everybodyReadsWhy(lot);
    }

    private static void theNoticeIsReadAndApproved(Page page, JudgedTender lot) {
        page.navigate(lot.page("approve"));
        assertThat(page.locator("section[aria-labelledby=notice]")).containsText("Not read");
        Axe.check(page, "approve an award");
        page.getByRole(AriaRole.LINK, named("Read the award notice")).click();
        assertThat(page.locator("main")).containsText("Brackenway Support CIC");
        assertThat(page.locator("main")).containsText(JudgedTender.REASON);
        page.locator("textarea").fill("We thank everybody who bid.");
        press(page, "Keep the note and mark the notice as read");
        assertThat(page.locator("main")).containsText("The notice is marked as read");
        Axe.check(page, "review of an award notice");
        page.navigate(lot.page("approve"));
        assertThat(page.locator("section[aria-labelledby=notice]")).not().containsText("Not read");
        press(page, "Approve and tell every bidder");
        assertThat(page.locator("main")).containsText("3 bidders have been told, and the notice is published");
        page.getByRole(AriaRole.LINK, named("NT-")).first().click();
        assertThat(page.locator("main")).containsText("We thank everybody who bid.");
    }

    private static void theWinnerDeclines(Page page, JudgedTender lot) {
        page.navigate(lot.page("my-marks"));
        page.locator("details summary", new Page.LocatorOptions().setHasText("You cannot take the contract?"))
                .click();
        press(page, "Decline the contract");
        assertThat(page.locator(".hw-errors")).containsText("Say why");
        Axe.check(page, "decline, without a reason");
        page.locator("textarea").fill("Our whole team has left us.");
        press(page, "Decline the contract");
        assertThat(page.locator("main")).containsText("You have declined the contract");
        Axe.check(page, "declined");
    }

    private static void nobodyGetsIt(Page page, JudgedTender lot) {
        page.navigate(lot.page("award"));
        assertThat(page.locator("main")).containsText("Our whole team has left us.");
        page.getByRole(AriaRole.LINK, named("nobody")).first().click();
        press(page, "Award to nobody");
        assertThat(page.locator(".hw-errors")).containsText("Say why");
        Axe.check(page, "no award, without a reason");
        page.locator("textarea").fill("The people found homes with another council.");
        press(page, "Award to nobody");
        assertThat(page.locator("main")).containsText("It is decided that nobody gets this lot");
        Axe.check(page, "no award");
    }

    private static void everybodyReadsWhy(JudgedTender lot) {
        try (BrowserContext anybody = Browsers.anonymous()) {
            Page page = anybody.newPage();
            page.navigate("/publication/notices.xhtml?q=" + lot.tender().ref());
            page.getByRole(AriaRole.LINK, named("Procurement termination notice"))
                    .first()
                    .click();
            assertThat(page.locator("main")).containsText("The people found homes with another council.");
            page.navigate("/publication/notices.xhtml?q=" + lot.tender().ref());
            page.getByRole(AriaRole.LINK, named("Contract award notice"))
                    .first()
                    .click();
            assertThat(page.locator("main")).containsText("does not stand any more");
            assertThat(page.locator("main")).not().containsText("Our whole team");
        }
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(words));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
