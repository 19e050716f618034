package org.homeward.e2e.party;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homeward.e2e.party.SignInBrowserIT.level;
import static org.homeward.e2e.party.SignInBrowserIT.link;
import static org.homeward.e2e.party.SignInBrowserIT.named;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.homeward.e2e.App;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.homeward.e2e.Outbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator invites people and changes roles; people keep their account and tokens. */
class PeopleBrowserIT {

    @Test
    void somebodyIsInvitedChoosesAPasswordAndLeavesAgain() throws Exception {
        String email = "new-" + System.nanoTime() + "@wenbridge.example";
        try (BrowserContext window = Browsers.as("ADMINISTRATOR");
                BrowserContext theirs = Browsers.anonymous()) {
            Page page = window.newPage();
            page.navigate("/party/people.xhtml");
            Axe.check(page, "people");
            page.getByRole(AriaRole.LINK, link("Invite a person")).click();
            page.getByRole(AriaRole.BUTTON, named("Send the invitation")).click();
            assertThat(page.locator(".hw-errors li")).hasCount(3);
            Axe.check(page, "invite a person, nothing filled in");
            page.getByLabel("Name").fill("Nia Calloway");
            page.getByLabel("E-mail address").fill("not an address");
            page.getByLabel("Auditor").check();
            page.getByRole(AriaRole.BUTTON, named("Send the invitation")).click();
            assertThat(page.locator(".hw-errors")).containsText("Enter an e-mail address");
            assertThat(page.getByLabel("Name")).hasValue("Nia Calloway");
            assertThat(page.getByLabel("Auditor")).isChecked();
            page.getByLabel("E-mail address").fill(email);
            page.getByRole(AriaRole.BUTTON, named("Send the invitation")).click();
            assertThat(page.locator(".hw-note--good")).containsText("Nia Calloway was invited.");

            Page hers = theirs.newPage();
            hers.navigate(Outbox.linkTo(email, "Your invitation to Homeward"));
            Axe.check(hers, "choose a password");
            hers.getByRole(AriaRole.BUTTON, named("Save the password")).click();
            assertThat(hers.locator(".hw-errors")).containsText("Enter your password");
            hers.getByLabel("New password").fill("otter ladder seventeen");
            hers.getByRole(AriaRole.BUTTON, named("Save the password")).click();
            Browsers.signIn(hers, email, "otter ladder seventeen");
            assertThat(hers.getByRole(AriaRole.HEADING, level(1))).hasText("What needs you today");
            hers.navigate("/shared/audit.xhtml");
            assertThat(hers.getByRole(AriaRole.HEADING, level(1))).hasText("Audit trail");

            page.getByRole(AriaRole.LINK, link("Nia Calloway")).click();
            Axe.check(page, "person");
            page.getByLabel("Auditor").uncheck();
            page.getByLabel("Finance officer").check();
            page.getByRole(AriaRole.BUTTON, named("Save the roles")).click();
            assertThat(page.locator(".hw-note--good")).containsText("The roles were saved");
            hers.navigate("/shared/audit.xhtml");
            assertThat(hers.getByRole(AriaRole.HEADING, level(1))).not().hasText("Audit trail");

            page.getByRole(AriaRole.BUTTON, named("Record that they left")).click();
            assertThat(page.locator(".hw-errors")).containsText("Give the reason");
            page.getByLabel("Reason").fill("moved to another council");
            page.getByRole(AriaRole.BUTTON, named("Record that they left")).click();
            assertThat(page.locator(".hw-note--good")).containsText("It is recorded");
            Browsers.signIn(hers, email, "otter ladder seventeen");
            assertThat(hers.locator(".hw-errors")).containsText("not right");
        }
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldThatSomebodyWasFaster() throws Exception {
        String email = "two-" + System.nanoTime() + "@wenbridge.example";
        try (BrowserContext window = Browsers.as("ADMINISTRATOR")) {
            Page first = window.newPage();
            first.navigate("/party/invite.xhtml");
            first.getByLabel("Name").fill("Theo Marwood");
            first.getByLabel("E-mail address").fill(email);
            first.getByLabel("Commissioner").check();
            first.getByRole(AriaRole.BUTTON, named("Send the invitation")).click();
            first.getByRole(AriaRole.LINK, link("Theo Marwood")).click();
            Page second = window.newPage();
            second.navigate(first.url());
            first.getByLabel("Finance officer").check();
            first.getByRole(AriaRole.BUTTON, named("Save the roles")).click();
            assertThat(first.locator(".hw-note--good")).containsText("The roles were saved");
            second.getByLabel("Evaluator").check();
            second.getByRole(AriaRole.BUTTON, named("Save the roles")).click();
            assertThat(second.locator(".hw-errors")).containsText("Someone changed the roles");
            assertThat(second.getByLabel("Finance officer")).isChecked();
            assertThat(second.getByLabel("Evaluator")).not().isChecked();
            second.getByLabel("Evaluator").check();
            second.getByRole(AriaRole.BUTTON, named("Save the roles")).click();
            assertThat(second.locator(".hw-note--good")).containsText("The roles were saved");
        }
    }

    @Test
    void theLastAdministratorCannotTakeTheirOwnRoleAway() {
        try (BrowserContext window = Browsers.as("ADMINISTRATOR")) {
            Page page = window.newPage();
            page.navigate("/party/people.xhtml");
            page.getByRole(AriaRole.LINK, link(App.account("ADMINISTRATOR").name()))
                    .click();
            page.getByLabel("Administrator").uncheck();
            page.getByRole(AriaRole.BUTTON, named("Save the roles")).click();
            assertThat(page.locator(".hw-errors")).containsText("Choose at least one role");
            page.getByLabel("Auditor").check();
            page.getByRole(AriaRole.BUTTON, named("Save the roles")).click();
            assertThat(page.locator(".hw-errors")).containsText("This is the last administrator");
            assertThat(page.locator(".hw-errors")).containsText("An organisation always has an administrator");
        }
    }

    @Test
    void aTokenIsMadeUsedAndTakenBack() {
        try (BrowserContext window = Browsers.as("FINANCE")) {
            Page page = window.newPage();
            page.navigate("/party/account.xhtml");
            Axe.check(page, "account");
            page.getByLabel("What is it for?").fill("monthly report");
            page.getByLabel("For how many days?").fill("9999");
            page.getByRole(AriaRole.BUTTON, named("Make the token")).click();
            assertThat(page.locator(".hw-errors")).containsText("A token can work for 1 to");
            page.getByLabel("For how many days?").fill("30");
            page.getByRole(AriaRole.BUTTON, named("Make the token")).click();
            String token = page.locator("#new-token").textContent();
            Axe.check(page, "account with a new token");
            page.reload();
            assertThat(page.getByRole(AriaRole.BUTTON, named("Take back the token monthly report")))
                    .hasCount(1);
            App.send(App.request("/api/v1/me").header("Authorization", "Bearer " + token))
                    .is(200);
            page.navigate("/party/account.xhtml");
            assertThat(page.locator("#new-token")).hasCount(0);
            page.getByRole(AriaRole.BUTTON, named("Take back the token monthly report"))
                    .first()
                    .click();
            assertThat(page.locator(".hw-note--good")).containsText("The token was taken back");
            App.send(App.request("/api/v1/me").header("Authorization", "Bearer " + token))
                    .is(401);
        }
    }

    @Test
    void whoeverWorksForTwoOrganisationsSwitchesBetweenThem() {
        try (BrowserContext window = Browsers.anonymous()) {
            Page page = window.newPage();
            var priya = App.accounts().stream()
                    .filter(account -> account.name().equals("Priya Nair"))
                    .findFirst()
                    .orElseThrow();
            Browsers.signIn(page, priya.signIn(), priya.password());
            page.locator(".hw-menu summary").click();
            Axe.check(page, "menu of organisations");
            page.getByRole(AriaRole.BUTTON, named("NHS Wenbridge and Marsh ICB"))
                    .click();
            assertThat(page.locator(".hw-menu summary")).containsText("NHS Wenbridge and Marsh ICB");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMMISSIONER",
                "PROCUREMENT_OFFICER",
                "EVALUATOR",
                "PROVIDER",
                "CONTRACT_MANAGER",
                "FINANCE",
                "AUDITOR",
                "ADMINISTRATOR"
            })
    void everyRoleHasAHomePageThatSaysWhatNeedsDoing(String role) {
        try (BrowserContext window = Browsers.as(role)) {
            Page page = window.newPage();
            page.navigate("/home.xhtml");
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("What needs you today");
            Axe.check(page, "home of " + role);
            for (String path : List.of("/shared/notices.xhtml", "/shared/rules.xhtml")) {
                page.navigate(path);
                assertThat(page.getByRole(AriaRole.HEADING, level(1))).isVisible();
            }
            if (role.equals("AUDITOR")) {
                Axe.check(page, "rules");
            }
        }
    }

    @Test
    void anAuditorChecksThatTheTrailHolds() {
        try (BrowserContext window = Browsers.as("AUDITOR")) {
            Page page = window.newPage();
            page.navigate("/shared/audit.xhtml");
            page.getByRole(AriaRole.BUTTON, named("Check the whole trail")).click();
            assertThat(page.locator(".hw-note--good")).containsText("The trail holds:");
            Axe.check(page, "audit trail checked");
            page.navigate("/shared/notices.xhtml");
            Axe.check(page, "notices");
            page.navigate("/party/organisations.xhtml");
            Axe.check(page, "organisations");
        }
    }
}
