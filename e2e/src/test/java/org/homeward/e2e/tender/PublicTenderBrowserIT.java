package org.homeward.e2e.tender;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.junit.jupiter.api.Test;

/** Everybody reads a tender without signing in and without script; a provider asks, and stays unnamed. */
class PublicTenderBrowserIT {

    @Test
    void theListAndThePageAreReadWithoutScriptOrSignIn() {
        ATender tender = ATender.published();
        try (BrowserContext window = Browsers.withoutScript()) {
            Page page = window.newPage();
            page.navigate("/tender/opportunities.xhtml?q=" + tender.ref());
            page.locator("main .hw-tasks a").first().click();
            assertThat(page.locator("main")).containsText("How we decide");
            assertThat(page.locator("main")).containsText("Our clock:");
            assertThat(page.locator("main")).containsText("Nobody has asked yet.");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask a question"))
                    .click();
            assertThat(page.getByLabel("E-mail address")).isVisible();
        }
        try (BrowserContext window = Browsers.anonymous()) {
            Page page = window.newPage();
            page.setViewportSize(320, 800);
            page.navigate("/tender/public.xhtml?ref=" + tender.ref());
            Axe.check(page, "public tender, 320 pixels");
            page.navigate("/tender/opportunities.xhtml");
            Axe.check(page, "opportunities, 320 pixels");
        }
    }

    @Test
    void aProviderAsksAnOfficerAnswersAndNobodyLearnsWho() {
        ATender tender = ATender.published();
        try (BrowserContext provider = Browsers.withoutScript(ATender.BRACKENWAY);
                BrowserContext officer = Browsers.withoutScript(ATender.PRIYA);
                BrowserContext everybody = Browsers.withoutScript()) {
            Page asks = provider.newPage();
            asks.navigate("/tender/ask.xhtml?ref=" + tender.ref());
            asks.getByLabel("What do you want to know?").fill("Can two small organisations bid together?");
            asks.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send this question"))
                    .click();
            assertThat(asks.locator("main")).containsText("Your name is not shown to anybody.");
            Page answers = officer.newPage();
            answers.navigate("/tender/clarifications.xhtml?ref=" + tender.ref());
            assertThat(answers.locator("main")).not().containsText("Brackenway");
            answers.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Answer question 1"))
                    .click();
            answers.getByLabel("Your answer").fill("Yes. One signs, both are named.");
            answers.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish this answer"))
                    .click();
            Page reads = everybody.newPage();
            reads.navigate("/tender/public.xhtml?ref=" + tender.ref());
            assertThat(reads.locator("main")).containsText("Yes. One signs, both are named.");
            assertThat(reads.locator("main")).not().containsText("Brackenway");
        }
    }
}
