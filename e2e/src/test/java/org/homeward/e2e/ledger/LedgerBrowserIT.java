package org.homeward.e2e.ledger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homeward.e2e.ledger.Closing.GRACE;
import static org.homeward.e2e.ledger.Closing.LEONIE;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.junit.jupiter.api.Test;

/** A finance officer enters a closing, the commissioner confirms it, and the pound is followed to the scheme it pays for. */
class LedgerBrowserIT {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    @Test
    void aClosingIsSeenByTwoAndItsMoneyFollowedToTheScheme() {
        Closing closing = Closing.programme("Out of Elm House");
        try (BrowserContext finance = Browsers.as(LEONIE);
                BrowserContext commissioner = Browsers.as(GRACE);
                BrowserContext anybody = Browsers.anonymous()) {
            Page leonie = finance.newPage();
            entered(leonie, closing);
            confirmed(commissioner.newPage(), closing);
            reinvested(leonie, closing);
            theGeneralLedger(leonie, closing);
            theBooks(leonie, closing);
            everybodyReads(anybody.newPage());
        }
    }

    private static String at(Closing closing, String page) {
        return "/ledger/" + page + ".xhtml?programme=" + closing.ref();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void date(Page page, LocalDate day) {
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("" + day.getDayOfMonth());
        page.getByLabel("Month", new Page.GetByLabelOptions().setExact(true)).fill("" + day.getMonthValue());
        page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill("" + day.getYear());
    }

    private static void entered(Page page, Closing closing) {
        page.navigate(at(closing, "ledger"));
        assertThat(page.locator("main")).containsText("Nothing is released yet");
        Axe.check(page, "ledger, new");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Enter what happened"))
                .click();
        page.getByLabel("A ward closed").check();
        page.getByLabel("Who, or which ward or site?").selectOption("ELM");
        date(page, closing.emptied().minusDays(1));
        page.getByLabel("Where can it be seen?").fill("Closing note of the trust, 2 October");
        press(page, "Enter it");
        assertThat(page.locator(".hw-errors")).containsText("has somebody on ward ELM");
        assertThat(page.getByLabel("Where can it be seen?")).hasValue("Closing note of the trust, 2 October");
        Axe.check(page, "enter, refused");
        date(page, closing.emptied());
        press(page, "Enter it");
        assertThat(page.locator("main")).containsText("It waits for a second person");
        assertThat(page.locator("main")).containsText("another person has to confirm it");
        Axe.check(page, "fact, own");
    }

    private static void confirmed(Page page, Closing closing) {
        page.navigate("/home.xhtml");
        assertThat(page.locator("main")).containsText("Confirm that ward ELM has closed");
        page.navigate(at(closing, "facts"));
        Axe.check(page, "facts");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A ward closed ELM"))
                .click();
        assertThat(page.locator("main")).containsText("Closing note of the trust");
        Axe.check(page, "fact, to confirm");
        press(page, "Yes, confirm it");
        assertThat(page.locator("main")).containsText("It released money for 3 months");
    }

    private static void reinvested(Page page, Closing closing) {
        page.navigate(at(closing, "releases"));
        Axe.check(page, "releases");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("The ward.s team")))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("People who do not go to another hospital: 11 of 12");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Commit released money"))
                .click();
        page.getByLabel("What is it promised to?").selectOption("scheme:TEAM");
        page.getByLabel("How much?").fill("50,000");
        press(page, "Commit it");
        assertThat(page.locator(".hw-errors")).containsText("£45,833.33");
        assertThat(page.getByLabel("How much?")).hasValue(Pattern.compile(".*50,000.*"));
        Axe.check(page, "reinvest, refused");
        page.getByLabel("How much?").fill("40,000");
        press(page, "Commit it");
        assertThat(page.locator("main")).containsText("£40,000.00 is committed as RI-");
        page.getByText("Record a payment").click();
        press(page, "Record it");
        assertThat(page.locator(".hw-more .hw-error").last()).isVisible();
        assertThat(page.locator(".hw-more .hw-error").last()).containsText("Enter the reference of the invoice");
        page.getByLabel("How much was paid?").fill("6,112.50");
        page.getByLabel("Reference of the invoice or payment").fill("INV-88121");
        press(page, "Record it");
        assertThat(page.locator("main")).containsText("The payment is recorded");
        assertThat(page.locator(".hw-trail")).containsText("Spent: £6,112.50");
        assertThat(page.locator("main")).containsText("postings add up to nothing");
        Axe.check(page, "trace");
    }

    private static void theGeneralLedger(Page page, Closing closing) {
        page.navigate(at(closing, "actuals"));
        press(page, "Bring it in");
        assertThat(page.locator(".hw-errors")).containsText("Choose the file");
        page.getByLabel("CSV file").setInputFiles(new FilePayload("empty.csv", "text/csv", new byte[0]));
        press(page, "Bring it in");
        assertThat(page.locator(".hw-field--bad")).containsText("The file is empty.");
        String csv = "Date,Cost centre,Subjective code,Amount,Reference,Description\n" + closing.emptied()
                + ",C2,52,150.00,O-1,Overlap in October\n31/02/2026,C2,52,lots,O-2,Overlap\n";
        page.getByLabel("CSV file")
                .setInputFiles(new FilePayload("october.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press(page, "Bring it in");
        assertThat(page.locator("main")).containsText("lots is not a sum");
        assertThat(page.locator("main")).containsText("31/02/2026 is not a day");
        Axe.check(page, "a file of the general ledger");
        page.navigate(at(closing, "actuals"));
        assertThat(page.locator("main")).containsText("No rule says what this cost centre and code are");
        Axe.check(page, "rows that wait");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What cost centres and codes are"))
                .click();
        page.getByLabel("Such rows are").selectOption("DOUBLE_RUNNING");
        press(page, "Add it");
        assertThat(page.locator(".hw-errors")).containsText("Enter a cost centre");
        page.getByLabel("Cost centre").fill("C2");
        press(page, "Add it");
        assertThat(page.locator("main")).containsText("The rule is added. 0 rows wait.");
        Axe.check(page, "mapping");
        page.navigate(at(closing, "actuals"));
        assertThat(page.locator("main")).containsText("No row waits");
    }

    private static void theBooks(Page page, Closing closing) {
        page.navigate(at(closing, "balance"));
        assertThat(page.locator("main")).containsText("Inpatient cost released");
        Axe.check(page, "balance");
        page.navigate(at(closing, "periods"));
        String first = MONTH.format(closing.month(0));
        press(page, "Close " + first + " for good");
        assertThat(page.locator("main")).containsText(first + " is closed.");
        Axe.check(page, "months");
        page.navigate(at(closing, "ledger"));
        assertThat(page.locator("main")).containsText("Of each released pound");
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Export CSV"))
                        .click());
        assertTrue(file.suggestedFilename().endsWith(".csv"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("J-[0-9]+")))
                .first()
                .click();
        page.getByLabel("Why?").fill("Paid from the wrong release.");
        press(page, "Reverse it");
        assertThat(page.locator("main")).containsText("is reversed");
        Axe.check(page, "a reversal");
    }

    private static void everybodyReads(Page page) {
        page.navigate("/reinvestment");
        assertThat(page.locator("h1")).containsText("Money that moved from hospital to homes");
        assertThat(page.locator("main")).containsText("Out of Elm House");
        Axe.check(page, "money moved home");
    }
}
