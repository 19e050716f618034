package org.homeward.e2e.tender;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.homeward.e2e.App;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.junit.jupiter.api.Test;

/** Officers write a tender on its pages, a second one approves it, and the rules are said where they are broken. */
class TenderPagesBrowserIT {

    private static final LocalDate TODAY = App.today();

    @Test
    void oneOfficerWritesAnotherApprovesAndItIsPublished() {
        try (BrowserContext priyas = Browsers.as(ATender.PRIYA);
                BrowserContext toms = Browsers.as(ATender.TOM)) {
            Page page = priyas.newPage();
            String ref = begun(page, "Support at home in Thornley");
            Axe.check(page, "task list, begun");
            page.navigate("/tender/head.xhtml?ref=" + ref);
            page.getByLabel("What do people want?").fill("Two people want homes of their own.");
            press(page, "Save and go back to the list");
            page.navigate("/tender/lots.xhtml?ref=" + ref);
            page.getByLabel("What is this lot for?").fill("A team for each person");
            page.getByLabel("Where is the support wanted?").fill("No such place");
            press(page, "Save this lot");
            assertThat(page.locator(".hw-errors")).containsText("No such place");
            assertThat(page.getByLabel("Where is the support wanted?")).hasValue("No such place");
            page.getByLabel("Where is the support wanted?").fill("Hallow Vale");
            press(page, "Save this lot");
            Axe.check(page, "lots");
            question(page, ref, "How will people choose who supports them?", "50");
            Axe.check(page, "questions");
            page.navigate("/tender/price.xhtml?ref=" + ref);
            page.getByLabel("How many marks of 100").fill("30");
            press(page, "Save and go back to the list");
            assertThat(page.locator("main")).containsText("The weights make 80");
            assertThat(page.locator("main")).containsText("Cannot start yet");
            Axe.check(page, "task list, weights wrong");
            question(page, ref, "What do you do when things go wrong?", "20");
            page.navigate("/tender/timetable.xhtml?ref=" + ref);
            date(page, "Until which day can bidders ask", TODAY.plusDays(10));
            date(page, "Until which day can bids be sent", TODAY.plusDays(20));
            press(page, "Save and go back to the list");
            page.getByRole(AriaRole.LINK, link("Check and publish")).click();
            press(page, "Ask for approval");
            assertThat(page.locator("main")).containsText("It waits for a second officer");
            Axe.check(page, "waiting for approval");

            Page second = toms.newPage();
            second.navigate("/tender/publish.xhtml?ref=" + ref);
            press(second, "Approve this tender");
            assertThat(second.locator("main")).containsText("Bids are taken until");
            Axe.check(second, "before publishing");
            press(second, "Publish this tender");
            assertThat(second.locator("main")).containsText("Open for bids");
            Axe.check(second, "a running tender");
        }
    }

    @Test
    void anUnlawfulDemandIsRefusedBesideItsFieldWithTheRuleAndNothingTypedIsLost() {
        try (BrowserContext window = Browsers.withoutScript(ATender.PRIYA)) {
            Page page = window.newPage();
            String ref = begun(page, "Support by day in Thornley");
            page.navigate("/tender/demands.xhtml?ref=" + ref);
            page.getByLabel("What do you ask for?").fill("Three years of audited accounts");
            press(page, "Save this demand");
            assertThat(page.locator(".hw-field--bad")).containsText("audited accounts");
            assertThat(page.locator(".hw-field--bad")).containsText("Procurement Act 2023 s.22");
            assertThat(page.getByLabel("What do you ask for?")).hasValue("Three years of audited accounts");
        }
    }

    @Test
    void theSecondOfTwoWindowsSeesWhatTheFirstStoredAndKeepsItsWords() {
        try (BrowserContext window = Browsers.withoutScript(ATender.PRIYA)) {
            Page first = window.newPage();
            Page second = window.newPage();
            String ref = begun(first, "Short breaks in Thornley");
            first.navigate("/tender/terms.xhtml?ref=" + ref);
            second.navigate("/tender/terms.xhtml?ref=" + ref);
            first.getByLabel("What would bidders sign?").fill("Paid within 30 days.");
            press(first, "Save and go back to the list");
            second.getByLabel("What would bidders sign?").fill("Paid within 10 days.");
            press(second, "Save and go back to the list");
            assertThat(second.locator("main .hw-note--warn").last()).containsText("Someone changed this tender");
            assertThat(second.locator("main .hw-note--warn").last()).containsText("Paid within 30 days.");
            assertThat(second.getByLabel("What would bidders sign?")).hasValue("Paid within 10 days.");
            press(second, "Save and go back to the list");
            second.navigate("/tender/terms.xhtml?ref=" + ref);
            assertThat(second.getByLabel("What would bidders sign?")).hasValue("Paid within 10 days.");
        }
    }

    private static String begun(Page page, String title) {
        page.navigate("/tender/regime.xhtml");
        page.getByLabel("What do you buy?").fill("85312400");
        page.getByLabel("What is the most that could be paid?").fill("£100,000");
        press(page, "See which rules apply");
        assertThat(page.locator("main")).containsText("Below threshold");
        page.getByLabel("Title").fill(title);
        page.getByLabel("Open procedure").check();
        press(page, "Begin this tender");
        page.waitForURL(Pattern.compile(".*/tender/tender\\.xhtml\\?ref=HW-.*"));
        return page.url().replaceAll(".*ref=", "");
    }

    private static void question(Page page, String ref, String text, String weight) {
        page.navigate("/tender/questions.xhtml?ref=" + ref);
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.getByLabel("Weight of 100").fill(weight);
        press(page, "Save this question");
        assertThat(page.locator("main")).containsText(text);
    }

    private static void date(Page page, String label, LocalDate day) {
        Locator group = page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label + ".*")));
        group.getByLabel("Day").fill("" + day.getDayOfMonth());
        group.getByLabel("Month").fill("" + day.getMonthValue());
        group.getByLabel("Year").fill("" + day.getYear());
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
