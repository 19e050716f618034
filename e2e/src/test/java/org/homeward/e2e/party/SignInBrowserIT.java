package org.homeward.e2e.party;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.homeward.e2e.Account;
import org.homeward.e2e.App;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.homeward.e2e.Outbox;
import org.junit.jupiter.api.Test;

/** People sign in, mistype, are made to wait, and choose a new password. */
class SignInBrowserIT {

    @Test
    void bothFieldsAreAskedForAndWhatWasTypedStays() {
        try (BrowserContext window = Browsers.anonymous()) {
            Page page = window.newPage();
            page.navigate("/sign-in.xhtml");
            Axe.check(page, "sign in");
            page.getByLabel("E-mail address").fill("somebody@example.org");
            enter(page);
            assertThat(page.locator(".hw-errors")).containsText("Enter your password");
            assertThat(page.getByLabel("E-mail address")).hasValue("somebody@example.org");
            assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
            page.locator(".hw-errors a").click();
            assertThat(page.getByLabel("Password")).isFocused();
            Axe.check(page, "sign in without a password");
        }
    }

    @Test
    void aWrongPasswordSaysHowManyTriesAreLeftAndTooManyMakeEveryoneWait() {
        Account evaluator = App.account("EVALUATOR");
        try (BrowserContext window = Browsers.anonymous()) {
            Page page = window.newPage();
            String stranger = "nobody-" + System.nanoTime() + "@example.org";
            for (int left = 4; left >= 0; left--) {
                Browsers.signIn(page, stranger, "not the password " + left);
                assertThat(page.locator(".hw-errors")).containsText("You can try " + left + " more times");
            }
            Browsers.signIn(page, stranger, "once more");
            assertThat(page.locator(".hw-errors")).containsText("There were too many attempts. Wait until");
            Axe.check(page, "sign in after too many attempts");
            Browsers.signIn(page, evaluator.signIn(), evaluator.password());
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("What needs you today");
        }
    }

    @Test
    void aLongTextThatComesAfterTheSessionsEndIsShownOnceMore() {
        try (BrowserContext window = Browsers.as("COMMISSIONER")) {
            Page page = window.newPage();
            page.navigate("/needs/intention-edit.xhtml");
            String written = "People want to live near the harbour, with a door of their own.";
            page.locator("main textarea").first().fill(written);
            window.clearCookies();
            page.locator("main .hw-btn").first().click();
            assertThat(page.getByLabel("What you wrote")).hasValue(written);
            assertThat(page.locator("main a").first())
                    .hasAttribute("href", Pattern.compile(".*to=%2Fneeds%2Fintention-edit.xhtml.*"));
            Axe.check(page, "signed out in the middle of a form");
        }
    }

    @Test
    void aPageThatNeedsASignInLeadsThereAndBackAgain() {
        Account auditor = App.account("AUDITOR");
        try (BrowserContext window = Browsers.anonymous()) {
            Page page = window.newPage();
            page.navigate("/shared/audit.xhtml?action=signed-in");
            assertTrue(page.url().contains("/sign-in.xhtml"));
            page.getByLabel("E-mail address").fill(auditor.signIn());
            page.getByLabel("Password").fill(auditor.password());
            enter(page);
            assertThat(page).hasURL(Pattern.compile(".*/shared/audit\\.xhtml\\?action=signed-in$"));
        }
    }

    @Test
    void aLinkThatCameFromElsewhereNeverLeadsElsewhere() {
        Account auditor = App.account("AUDITOR");
        try (BrowserContext window = Browsers.anonymous()) {
            Page page = window.newPage();
            page.navigate("/sign-in.xhtml?to=//evil.example/x.xhtml");
            page.getByLabel("E-mail address").fill(auditor.signIn());
            page.getByLabel("Password").fill(auditor.password());
            enter(page);
            assertThat(page).hasURL(App.baseUrl() + "/home.xhtml");
        }
    }

    @Test
    void theKeyboardAloneSignsInAndOut() {
        Account finance = App.account("FINANCE");
        try (BrowserContext window = Browsers.anonymous()) {
            Page page = window.newPage();
            page.navigate("/sign-in.xhtml");
            tabTo(page, page.getByLabel("E-mail address"));
            page.keyboard().type(finance.signIn());
            page.keyboard().press("Tab");
            page.keyboard().type(finance.password());
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("What needs you today");
            tabTo(page, page.locator(".hw-menu summary"));
            page.keyboard().press("Enter");
            tabTo(page, page.getByRole(AriaRole.BUTTON, named("Sign out")));
            page.keyboard().press("Enter");
            assertThat(page.getByText("You are signed out.")).isVisible();
        }
    }

    @Test
    void aForgottenPasswordIsReplacedThroughALinkThatWorksOnceAndEndsOlderSessions() throws Exception {
        Account manager = App.accounts().stream()
                .filter(account -> account.name().equals("Tom Ashby"))
                .findFirst()
                .orElseThrow();
        try (BrowserContext window = Browsers.anonymous();
                BrowserContext older = Browsers.anonymous()) {
            Page still = older.newPage();
            Browsers.signIn(still, manager.signIn(), manager.password());
            assertThat(still.getByRole(AriaRole.HEADING, level(1))).hasText("What needs you today");
            Page page = window.newPage();
            page.navigate("/sign-in.xhtml");
            page.getByRole(AriaRole.LINK, link("I have forgotten my password")).click();
            Axe.check(page, "forgotten password");
            page.getByLabel("E-mail address").fill(manager.signIn());
            page.getByRole(AriaRole.BUTTON, named("Send the link")).click();
            assertThat(page.locator(".hw-note--good")).containsText("a link is on its way");
            String link = Outbox.linkTo(manager.signIn(), "Choose a new password for Homeward");
            page.navigate(link);
            page.getByLabel("New password").fill("short");
            page.getByRole(AriaRole.BUTTON, named("Save the password")).click();
            assertThat(page.locator(".hw-errors")).containsText("Use at least 12 characters");
            Axe.check(page, "choose a password, too short");
            page.getByLabel("New password").fill(manager.password());
            page.getByRole(AriaRole.BUTTON, named("Save the password")).click();
            assertThat(page.locator(".hw-note--good")).containsText("Your password is saved");
            page.navigate(link);
            assertThat(page.getByText("This link has been used already")).isVisible();
            still.navigate("/home.xhtml");
            assertThat(still.getByRole(AriaRole.HEADING, level(1))).hasText("Sign in to Homeward");
        }
    }

    @Test
    void withoutScriptTheSignInWorksAsWell() {
        Account commissioner = App.account("COMMISSIONER");
        try (BrowserContext window = Browsers.withoutScript()) {
            Page page = window.newPage();
            Browsers.signIn(page, commissioner.signIn(), commissioner.password());
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("What needs you today");
        }
    }

    @Test
    void theSameAnswerWhetherThereIsAnAccountOrNot() {
        try (BrowserContext window = Browsers.anonymous()) {
            Page page = window.newPage();
            page.navigate("/party/forgot.xhtml");
            page.getByLabel("E-mail address").fill("nobody@example.org");
            page.getByRole(AriaRole.BUTTON, named("Send the link")).click();
            assertThat(page.locator(".hw-note--good")).containsText("If there is an account with that address");
        }
    }

    private static void enter(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    }

    private static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 40; i++) {
            if ((boolean) target.first().evaluate("e => e === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertEquals("reached by the Tab key", "not reached", target.toString());
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Page.GetByRoleOptions link(String name) {
        return named(name);
    }

    static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
