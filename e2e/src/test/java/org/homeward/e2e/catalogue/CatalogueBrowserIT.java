package org.homeward.e2e.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homeward.e2e.catalogue.RegulatorFiles.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.homeward.e2e.Account;
import org.homeward.e2e.App;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.junit.jupiter.api.Test;

/** A commissioner imports the regulator's file, finds providers and looks at one: with a mouse, and by keyboard alone. */
class CatalogueBrowserIT {

    private static final String ROLE = "COMMISSIONER";
    private static final double SOON = 90_000;

    private static Page.GetByRoleOptions called(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }

    private static void waitFor(Locator locator) {
        assertThat(locator).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
    }

    @Test
    void aMisspeltNameAndAFilterFindAProvider() {
        try (BrowserContext window = Browsers.as(ROLE)) {
            Page page = window.newPage();
            page.navigate("/catalogue/search.xhtml");
            Axe.check(page, "find a provider");
            page.getByLabel("Words").fill("Brakenway");
            page.getByRole(AriaRole.BUTTON, called("Show")).click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            page.locator("fieldset").getByLabel("Supported living service").check();
            page.getByLabel("Area").selectOption(new String[] {"INV-HALLOW-VALE"});
            page.getByRole(AriaRole.BUTTON, called("Show")).click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.getByRole(AriaRole.LINK, called("Remove the filter")))
                    .hasCount(3);
            Axe.check(page, "find a provider, three filters");
            assertTrue(page.url().contains("serviceType=SUPPORTED_LIVING_SERVICE"), "the address can be sent on");
            page.getByRole(AriaRole.LINK, called("Remove the filter.*Brakenway"))
                    .click();
            assertThat(page.getByRole(AriaRole.LINK, called("Remove the filter")))
                    .hasCount(2);
            assertThat(page.getByRole(AriaRole.HEADING, called("The market here")))
                    .isVisible();
            page.getByRole(AriaRole.LINK, called("Sort by Size")).click();
            assertThat(page.locator("th[aria-sort=ascending]")).containsText("Size");
            page.navigate("/catalogue/search.xhtml?q=nobodyiscalledthis123");
            assertThat(page.getByRole(AriaRole.HEADING, called("Nobody fits"))).isVisible();
            Axe.check(page, "find a provider, nobody fits");
            page.navigate("/catalogue/search.xhtml?area=Atlantis");
            assertThat(page.locator(".hw-errors")).containsText("Atlantis");
            Axe.check(page, "find a provider, unknown area");
        }
    }

    @Test
    void exportsHoldEverythingThatFits() throws Exception {
        try (BrowserContext window = Browsers.as(ROLE)) {
            Page page = window.newPage();
            page.navigate("/catalogue/search.xhtml?q=brackenway");
            Download csv = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, called("Export CSV")).click());
            assertEquals("providers.csv", csv.suggestedFilename());
            assertTrue(Files.readString(csv.path()).contains("Brackenway Support CIC"), "the provider is in it");
            Download xlsx = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, called("Export XLSX")).click());
            assertEquals("PK", new String(Files.readAllBytes(xlsx.path()), 0, 2, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aProviderIsLookedAtByKeyboardAlone() {
        try (BrowserContext window = Browsers.as(ROLE)) {
            Page page = window.newPage();
            page.navigate("/catalogue/search.xhtml");
            tabTo(page, page.getByLabel("Words"));
            page.keyboard().type("brackenway");
            page.keyboard().press("Enter");
            page.waitForURL("**q=brackenway**");
            tabTo(page, page.getByRole(AriaRole.LINK, called("Brackenway Support CIC")));
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, called("Brackenway Support CIC")))
                    .isVisible();
            assertThat(page).hasTitle(Pattern.compile("^Brackenway Support CIC.*"));
            assertThat(page.locator("main")).containsText("Care Quality Commission");
            Axe.check(page, "provider");
        }
    }

    private static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + target);
    }

    @Test
    void aWrongFileIsRefusedBesideItsField() {
        try (BrowserContext window = Browsers.as(ROLE)) {
            Page page = window.newPage();
            page.navigate("/catalogue/imports.xhtml");
            Axe.check(page, "imports");
            page.getByRole(AriaRole.BUTTON, called("Import this file")).click();
            assertThat(page.locator(".hw-error")).containsText("Choose the regulator's file");
            page.getByLabel("The regulator's file of locations").setInputFiles(named("picture.csv"));
            page.getByRole(AriaRole.BUTTON, called("Import this file")).click();
            assertThat(page.locator(".hw-errors")).containsText("not a CSV file");
            assertThat(page.locator(".hw-error")).containsText("not a CSV file");
            Axe.check(page, "imports, wrong file");
        }
    }

    @Test
    void anImportIsFollowedToItsEndAndItsRejectedRowsAreListed() throws Exception {
        try (BrowserContext window = Browsers.as(ROLE)) {
            Page page = window.newPage();
            page.navigate("/catalogue/imports.xhtml");
            page.getByLabel("The regulator's file of locations").setInputFiles(named("duplicate-different.csv"));
            page.getByRole(AriaRole.BUTTON, called("Import this file")).click();
            page.waitForURL("**/catalogue/import.xhtml?ref=IM-**");
            waitFor(page.getByRole(AriaRole.HEADING, called("What came of it")));
            assertThat(page.getByRole(AriaRole.HEADING, called("Rows that were left out")))
                    .isVisible();
            assertThat(page.locator("main")).containsText("described in different ways in the rows 3, 5");
            Axe.check(page, "import with rows left out");
            Download rows = page.waitForDownload(() ->
                    page.getByRole(AriaRole.LINK, called("Download these rows")).click());
            assertTrue(Files.readString(rows.path()).startsWith("\uFEFFRow,Why"), "rows and reasons");
            page.navigate("/shared/notices.xhtml");
            assertThat(page.locator("main")).containsText("Import of the regulator's file: done.");
        }
    }

    @Test
    void aLongImportShowsItsProgressCanBeLeftAndStopped() {
        try (BrowserContext window = Browsers.as(ROLE)) {
            Page page = window.newPage();
            page.navigate("/catalogue/imports.xhtml");
            page.getByLabel("The regulator's file of locations")
                    .setInputFiles(new FilePayload("long.csv", "text/csv", RegulatorFiles.ofRows(40_000)));
            page.getByRole(AriaRole.BUTTON, called("Import this file")).click();
            page.waitForURL("**/catalogue/import.xhtml?ref=IM-**");
            String address = page.url();
            waitFor(page.getByRole(AriaRole.PROGRESSBAR));
            page.navigate("/catalogue/search.xhtml");
            page.navigate(address);
            waitFor(page.getByRole(AriaRole.PROGRESSBAR));
            page.getByText("Stop this import").click();
            page.getByRole(AriaRole.BUTTON, called("Yes, stop it")).click();
            waitFor(page.getByText("Stopped as asked. Nothing of the file stays."));
            Axe.check(page, "import that was stopped");
        }
    }

    @Test
    void everythingWorksWithoutScript() {
        Account account = App.account(ROLE);
        try (BrowserContext window = Browsers.withoutScript()) {
            Page page = window.newPage();
            Browsers.signIn(page, account.signIn(), account.password());
            page.navigate("/catalogue/imports.xhtml");
            page.getByLabel("The regulator's file of locations").setInputFiles(named("good.csv"));
            page.getByRole(AriaRole.BUTTON, called("Import this file")).click();
            page.waitForURL("**/catalogue/import.xhtml?ref=IM-**");
            for (int i = 0;
                    i < 60 && page.getByRole(AriaRole.LINK, called("^Refresh$")).isVisible();
                    i++) {
                page.waitForTimeout(500);
                page.getByRole(AriaRole.LINK, called("^Refresh$")).click();
            }
            assertThat(page.getByRole(AriaRole.HEADING, called("What came of it")))
                    .isVisible();
            page.navigate("/catalogue/search.xhtml");
            page.getByLabel("Words").fill("tansy");
            page.getByRole(AriaRole.BUTTON, called("Show")).click();
            assertThat(page.locator("tbody tr")).hasCount(1);
        }
    }

    @Test
    void aSessionThatEndsBeforeTheFileIsSentIsSaidAndNothingIsImported() {
        try (BrowserContext window = Browsers.as(ROLE)) {
            Page page = window.newPage();
            page.navigate("/catalogue/imports.xhtml");
            page.getByLabel("The regulator's file of locations").setInputFiles(named("good.csv"));
            window.clearCookies();
            page.getByRole(AriaRole.BUTTON, called("Import this file")).click();
            page.waitForURL("**/sign-in.xhtml?to=**");
            assertThat(page.locator("main")).containsText("Your session had ended");
        }
    }

    @Test
    void whoMayNotImportSeesImportsWithoutTheForm() {
        try (BrowserContext window = Browsers.as("AUDITOR")) {
            Page page = window.newPage();
            page.navigate("/catalogue/imports.xhtml");
            assertThat(page.getByRole(AriaRole.HEADING, called("Imports of the regulator's file")))
                    .isVisible();
            assertThat(page.getByRole(AriaRole.BUTTON, called("Import this file")))
                    .hasCount(0);
        }
    }
}
