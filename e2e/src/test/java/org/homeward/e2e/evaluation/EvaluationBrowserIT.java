package org.homeward.e2e.evaluation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/** Two evaluators, one of them on the simple page, mark alone and agree; the officer reads every part of the sum. */
class EvaluationBrowserIT {

    @Test
    void twoPeopleMarkAloneAgreeAndTheResultShowsEveryPart() {
        Marked marked = Marked.opened(2_515, 2_465);
        String where = ".xhtml?ref=" + marked.tender().ref() + "&lot=1";
        try (BrowserContext jo = Browsers.as(ATender.JO);
                BrowserContext marcus = Browsers.as(ATender.MARCUS);
                BrowserContext priya = Browsers.as(ATender.PRIYA)) {
            Page officer = priya.newPage();
            thePanelIsChosen(officer, where);
            Page desk = jo.newPage();
            theBidsComeAfterTheDeclaration(desk, marked.tender().ref());
            onTheDesk(desk, where);
            Page simple = marcus.newPage();
            declared(simple, where);
            onTheSimplePage(simple, where);
            agreed(officer, where);
            theResult(officer, where);
        }
    }

    private static void thePanelIsChosen(Page page, String where) {
        page.navigate("/evaluation/panel" + where);
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Who has the simple page?"))
                .getByLabel("Marcus Bell")
                .check();
        // whoever had the simple page last has it again until an officer says otherwise
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Who has the simple page?"))
                .getByLabel("Jo Hartley")
                .uncheck();
        Axe.check(page, "panel");
        press(page, "Save the panel");
        assertThat(page.locator("main")).containsText("The panel is saved");
    }

    private static void theBidsComeAfterTheDeclaration(Page page, String ref) {
        page.navigate("/bidding/opened.xhtml?tender=" + ref + "&lot=1");
        assertThat(page.locator("h1")).containsText("Do you have an interest of your own?");
        assertThat(page.locator("main")).not().containsText("Brackenway");
        page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        page.locator("textarea").fill("My sister works for one of them.");
        press(page, "Save what I said");
        page.navigate("/bidding/opened.xhtml?tender=" + ref + "&lot=1");
        assertThat(page.locator("main .hw-note--warn").last()).containsText("My sister works for one of them.");
        assertThat(page.locator("main")).not().containsText("Brackenway");
        Axe.check(page, "declare, with a conflict");
        page.getByLabel("No", new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        press(page, "Save what I said");
        page.waitForURL(Pattern.compile(".*/bidding/opened\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("Brackenway");
    }

    private static void declared(Page page, String where) {
        page.navigate("/evaluation/marks" + where);
        assertThat(page.locator("h1")).containsText("Do you have an interest of your own?");
        Axe.check(page, "declare");
        press(page, "Save what I said");
        assertThat(page.locator(".hw-errors")).containsText("Choose one of the two");
        page.getByLabel("No", new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        press(page, "Save what I said");
        assertThat(page.locator("main")).containsText("0 of 4 marks given");
        Axe.check(page, "marking, work list");
    }

    private static void onTheDesk(Page page, String where) {
        page.navigate("/evaluation/marks" + where);
        Axe.check(page, "marking, list on the desk");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Give a mark"))
                .first()
                .click();
        press(page, "Save and go on");
        assertThat(page.locator(".hw-errors")).containsText("Choose a mark");
        Axe.check(page, "marking, what is missing");
        aFileIsSavedAndNotShown(page);
        while (page.locator("textarea").count() > 0) {
            given(page, "Jo saw an example.");
        }
        assertThat(page.locator("main")).containsText("You have given every mark");
    }

    private static void aFileIsSavedAndNotShown(Page page) {
        while (page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Marked.FILE))
                        .count()
                == 0) {
            given(page, "Jo saw an example.");
        }
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Marked.FILE))
                        .click());
        assertEquals(Marked.FILE, file.suggestedFilename());
    }

    private static void onTheSimplePage(Page page, String where) {
        page.navigate("/evaluation/simple" + where);
        Axe.check(page, "marking, simple list");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bid A"))
                .first()
                .click();
        assertThat(page.locator("main")).not().containsText("Jo saw an example");
        Axe.check(page, "marking, simple question");
        given(page, "They asked again.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stop for now"))
                .click();
        assertThat(page.locator("main")).containsText("1 of 2 answers marked");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bid A"))
                .first()
                .click();
        for (int i = 0; i < 3; i++) {
            given(page, "They asked again.");
        }
        Axe.check(page, "marking, simple, finished");
        assertThat(page.locator("main")).containsText("You have given every mark");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void given(Page page, String why) {
        page.locator("input[type=radio][value='4']").check();
        page.locator("textarea").fill(why);
        press(page, "Save and go on");
        page.waitForLoadState();
    }

    private static void agreed(Page page, String where) {
        page.navigate("/evaluation/agree" + where);
        Axe.check(page, "agree, list");
        page.locator(".hw-tasks a").first().click();
        assertThat(page.locator("table")).containsText("Jo saw an example.");
        assertThat(page.locator("table")).containsText("They asked again.");
        Axe.check(page, "agree, side by side");
        for (int i = 0; i < 4; i++) {
            page.locator("input[type=radio][value='" + (i == 1 ? 5 : 4) + "']").check();
            page.locator("textarea").fill("Both saw the same example.");
            press(page, "Agree on this mark");
            page.waitForLoadState();
        }
        assertThat(page.locator("main")).containsText("Every answer that everybody has marked is agreed.");
    }

    private static void theResult(Page page, String where) {
        page.navigate("/evaluation/result" + where);
        assertThat(page.locator(".hw-note--good")).containsText("Brackenway Support CIC comes first with 93.20 of 100");
        assertThat(page.locator("table").first()).containsText("4 of 5 × 30 = 24.00");
        assertThat(page.locator("table").first()).containsText("£24.65 / £25.15 × 40 = 39.20");
        Locator decided = page.locator("section[aria-labelledby=decided]");
        assertThat(decided).containsText("Declared to have no interest of their own");
        assertThat(decided).containsText("the panel agreed on 5");
        assertThat(decided).containsText("Jo Hartley");
        Download table = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download as CSV"))
                        .click());
        assertTrue(table.suggestedFilename().endsWith("-lot-1.csv"), table.suggestedFilename());
        assertThat(page.locator("main")).containsText("Both saw the same example.");
        Axe.check(page, "result");
    }
}
