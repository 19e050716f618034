package org.homeward.e2e.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.junit.jupiter.api.Test;

/** A commissioner reads the regulator's file in, finds a provider and takes the list away; also by keyboard alone. */
class CatalogueBrowserIT {

    private static final Path DEMO = Path.of("../ejb/src/main/resources/org/homeward/demo");
    private static final Path TRIALS = Path.of("../ejb/src/test/resources/org/homeward/catalogue");

    @Test
    void aFileIsReadInFollowedAndItsBrokenRowExplained() throws Exception {
        try (BrowserContext window = Browsers.as("COMMISSIONER")) {
            Page page = window.newPage();
            page.navigate("/catalogue/imports.xhtml");
            Axe.check(page, "imports");
            page.getByLabel("The regulator's file of locations")
                    .setInputFiles(DEMO.resolve("regulator-locations-later.csv"));
            begin(page);
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Import IM-");
            assertThat(page.getByText("What came of it")).isVisible(within(60));
            assertThat(page.getByRole(AriaRole.HEADING, named("Rows that were left out")))
                    .isVisible();
            assertThat(page.getByRole(AriaRole.CELL, cell("31")).or(page.getByRole(AriaRole.ROWHEADER, cell("31"))))
                    .isVisible();
            Axe.check(page, "import done with a row left out");
            Download rejected = page.waitForDownload(
                    () -> page.getByText("Download these rows as CSV").click());
            assertTrue(Files.readString(rejected.path()).contains("31"));
            String address = page.url();
            page.navigate("/home.xhtml");
            page.navigate(address);
            assertThat(page.getByText("What came of it")).isVisible();
        }
    }

    @Test
    void aWrongFileIsRefusedBesideItsFieldAndNothingIsImported() {
        try (BrowserContext window = Browsers.as("COMMISSIONER")) {
            Page page = window.newPage();
            page.navigate("/catalogue/imports.xhtml");
            begin(page);
            assertThat(page.locator(".hw-errors")).containsText("Choose the regulator's file");
            Axe.check(page, "imports without a file");
            for (String wrong : List.of("picture.csv", "column-missing.csv", "encoded-windows-1252.csv", "empty.csv")) {
                page.getByLabel("The regulator's file of locations").setInputFiles(TRIALS.resolve(wrong));
                begin(page);
                assertThat(page.locator(".hw-errors li")).hasCount(1);
                assertThat(page.locator(".hw-field--bad .hw-error")).isVisible();
                assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Imports of the regulator's file");
            }
            Axe.check(page, "imports with a wrong file");
        }
    }

    @Test
    void aProviderIsFoundByMisspeltWordsNarrowedAndOpened() {
        try (BrowserContext window = Browsers.as("PROCUREMENT_OFFICER")) {
            Page page = window.newPage();
            page.navigate("/catalogue/search.xhtml");
            Axe.check(page, "search, everything");
            page.getByLabel("Words").fill("brakenway suport");
            show(page);
            assertThat(page.getByRole(AriaRole.LINK, link("Brackenway Support CIC")))
                    .isVisible();
            page.getByRole(AriaRole.LINK, link("Clear all")).first().click();
            page.getByLabel(Pattern.compile("^Micro \\(")).check();
            page.getByLabel(Pattern.compile("^Supported living service \\(")).check();
            show(page);
            assertThat(page).hasURL(Pattern.compile(".*size=MICRO.*"));
            assertThat(page.locator("#found .hw-tag").first()).containsText("Remove the filter");
            Axe.check(page, "search, narrowed");
            int narrowed = page.locator("#found tbody tr").count();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("Remove the filter Micro")))
                    .click();
            assertTrue(page.locator("#found tbody tr").count() > narrowed);
            page.getByLabel("Words").fill("zzzz qqqq");
            show(page);
            assertThat(page.getByText("Nobody fits all of this")).isVisible();
            Axe.check(page, "search, nobody");
            page.getByRole(AriaRole.LINK, link("Clear all")).first().click();
            page.getByRole(AriaRole.LINK, link("Meadowgate Care Ltd")).click();
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Meadowgate Care Ltd");
            assertThat(page.getByText("How the ratings went")).isVisible();
            Axe.check(page, "provider");
        }
    }

    @Test
    void theListIsTakenAwayAsAFileThatNoSpreadsheetComputes() throws Exception {
        try (BrowserContext window = Browsers.as("PROCUREMENT_OFFICER")) {
            Page page = window.newPage();
            page.navigate("/catalogue/search.xhtml?size=MICRO");
            Download csv = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, link("Export CSV")).click());
            List<String> lines = Files.readAllLines(csv.path());
            assertTrue(lines.size() > 1);
            lines.forEach(line -> assertTrue(!line.matches("^\"?[=+@-].*"), line));
            Download xlsx = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, link("Export XLSX")).click());
            byte[] start = Files.readAllBytes(xlsx.path());
            assertEquals("PK", new String(start, 0, 2, java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    @Test
    void theKeyboardAloneSearchesAndOpensAProvider() {
        try (BrowserContext window = Browsers.as("PROCUREMENT_OFFICER")) {
            Page page = window.newPage();
            page.navigate("/catalogue/search.xhtml");
            tabTo(page, page.getByLabel("Words"));
            page.keyboard().type("tansy row");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*q=tansy.*"));
            tabTo(page, page.getByRole(AriaRole.LINK, link("Tansy Row Co-operative")));
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Tansy Row Co-operative");
        }
    }

    @Test
    void searchingNeedsNoScript() {
        try (BrowserContext window = Browsers.withoutScript()) {
            Page page = window.newPage();
            var officer = org.homeward.e2e.App.account("PROCUREMENT_OFFICER");
            Browsers.signIn(page, officer.signIn(), officer.password());
            page.navigate("/catalogue/search.xhtml");
            page.getByLabel("Words").fill("kettle and key");
            show(page);
            assertThat(page.getByRole(AriaRole.LINK, link("Kettle and Key"))).isVisible();
        }
    }

    private static void begin(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Import this file")).click();
    }

    private static void show(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Show")).click();
    }

    private static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 120; i++) {
            if (target.count() > 0 && (boolean) target.first().evaluate("e => e === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key does not reach " + target);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions link(String name) {
        return named(name);
    }

    private static Page.GetByRoleOptions cell(String name) {
        return named(name);
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    private static LocatorAssertions.IsVisibleOptions within(int seconds) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(seconds * 1000.0);
    }
}
