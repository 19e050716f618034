package org.homeward.e2e.doublerunning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** A finance officer's job: write down wards, people and money, see what each month costs, open the sums, settle payers. */
class ProgrammesBrowserIT {

    @Test
    void financeWritesAProgrammeSeesEverySumAndSettlesWhoPays() {
        try (BrowserContext window = Browsers.as("FINANCE")) {
            Page page = window.newPage();
            String ref = written(page);
            page.navigate("/doublerunning/programme.xhtml?ref=" + ref);
            assertThat(page.locator(".hw-facts")).containsText("£4,200.00");
            assertThat(page.locator(".hw-facts")).containsText("June 2027");
            Axe.check(page, "what a programme costs");
            page.getByText("Monthly cost as a table").click();
            page.getByText("Closures and moves as a table").click();
            page.getByText("Needed and agreed as a table").click();
            Axe.check(page, "what a programme costs, tables open");
            sums(page, ref);
            later(page, ref);
            payers(page, ref);
            partners(page, ref);
        }
    }

    /** The board reads the programme from its home page, and changes nothing; until the lead ends it. */
    private static void partners(Page page, String ref) {
        page.navigate("/doublerunning/partner.xhtml?ref=" + ref);
        press(page, "Add the partner");
        assertThat(page.locator(".hw-errors")).containsText("Choose a council or board");
        Axe.check(page, "a partner, none chosen");
        page.getByLabel("Which council or board?").selectOption("NHS Wenbridge and Marsh ICB");
        press(page, "Add the partner");
        assertThat(page.locator("main")).containsText("NHS Wenbridge and Marsh ICB is a partner");
        Axe.check(page, "a programme with a partner");
        try (BrowserContext window = Browsers.as(App.named("Imran Shah"))) {
            Page imran = window.newPage();
            imran.navigate("/home.xhtml");
            assertThat(imran.locator("section[aria-labelledby=todo]")).not().containsText("Homes from Tern ward");
            imran.getByRole(AriaRole.LINK, named("Homes from Tern ward").setExact(true))
                    .click();
            assertThat(imran.locator("main")).containsText("Led by Wenbridge County Council");
            Axe.check(imran, "a programme that a partner reads");
            for (String each : new String[] {
                "doublerunning/programme.xhtml?ref=", "doublerunning/payers.xhtml?ref=",
                        "doublerunning/plan.xhtml?ref=",
                "ledger/ledger.xhtml?programme=", "ledger/facts.xhtml?programme=", "ledger/actuals.xhtml?programme="
            }) {
                imran.navigate("/" + each + ref);
                assertThat(imran.locator("main")).containsText("Led by Wenbridge County Council");
                assertThat(imran.locator("main form[method=post], main a[href*='/enter.xhtml']"))
                        .hasCount(0);
            }
            page.getByRole(AriaRole.LINK, named("End NHS Wenbridge and Marsh ICB"))
                    .click();
            Axe.check(page, "the end of a partnership");
            press(page, "End the partnership");
            assertThat(page.locator("main")).containsText("reads nothing of this programme any more");
            assertEquals(
                    404,
                    imran.navigate("/doublerunning/programme.xhtml?ref=" + ref).status());
        }
    }

    private static String written(Page page) {
        page.navigate("/doublerunning/programmes.xhtml");
        Axe.check(page, "programmes");
        page.getByRole(AriaRole.LINK, named("Begin a programme")).click();
        page.getByLabel("What is the programme called?").fill("Homes from Tern ward");
        page.getByLabel("First month").fill("Spring 2027");
        page.getByLabel("How many months?").fill("12");
        press(page, "Save");
        assertThat(page.locator(".hw-errors")).containsText("Give a month and a year");
        assertThat(page.getByLabel("What is the programme called?")).hasValue("Homes from Tern ward");
        Axe.check(page, "programme begun, month wrong");
        page.getByLabel("First month").fill("April 2027");
        press(page, "Save");
        page.waitForURL(Pattern.compile(".*/doublerunning/plan\\.xhtml\\?ref=DR-.*"));
        String ref = page.url().replaceAll(".*ref=", "");
        Axe.check(page, "what goes in, nothing yet");
        page.getByRole(AriaRole.LINK, named("Sites")).click();
        press(page, "Save the site");
        assertThat(page.locator(".hw-field--bad")).hasCount(3);
        page.getByLabel("Fixed cost a year").fill("much");
        press(page, "Save the site");
        assertThat(page.locator(".hw-field--bad")).hasCount(3);
        assertThat(page.getByLabel("Fixed cost a year")).hasValue("much");
        page.getByLabel("Short name").fill("HARBOUR");
        page.getByLabel("Name", exact()).fill("Harbour House");
        page.getByLabel("Fixed cost a year").fill("120,000");
        press(page, "Save the site");
        Axe.check(page, "sites");
        page.navigate("/doublerunning/wards.xhtml?ref=" + ref);
        page.getByLabel("Short name").fill("TERN");
        page.getByLabel("Inpatient beds commissioned").fill("1");
        page.getByLabel("Cost of a bed day").fill("100");
        page.getByLabel("Step cost a year").fill("£60,000.00");
        press(page, "Save the ward");
        Axe.check(page, "wards");
        people(page, ref);
        page.navigate("/doublerunning/funding.xhtml?ref=" + ref);
        page.getByLabel("Short name").fill("GRANT");
        page.getByLabel("What kind of money is it?").fill("transformation grant");
        page.getByLabel("Payer").fill("NHSE");
        page.getByLabel("Sum a month").fill("1,000");
        page.getByLabel("First month").fill("May 2027");
        page.getByLabel("Last month").fill("June 2027");
        press(page, "Save the line");
        Axe.check(page, "funding");
        return ref;
    }

    private static void people(Page page, String ref) {
        page.navigate("/doublerunning/people.xhtml?ref=" + ref);
        page.getByLabel("Reference").fill("T-1");
        page.getByLabel("Who pays for the hospital?").fill("NHSE");
        page.getByLabel("Who decides the move?").fill("NHSE");
        date(page, "Moves on", LocalDate.of(2027, 6, 1));
        page.getByLabel("To where?").selectOption("OWN_HOME");
        page.getByLabel("Support a week").fill("2100");
        page.getByLabel("Days of support before the move").fill("14");
        date(page, "When is the home ready", LocalDate.of(2027, 6, 8));
        page.getByLabel("Payer 1", exact()).fill("COUNCIL");
        page.getByLabel("Percent of payer 1").fill("90");
        press(page, "Save");
        assertThat(page.locator(".hw-field--bad")).containsText("The shares make 90 percent");
        assertThat(page.getByLabel("Support a week")).hasValue("£2,100.00");
        Axe.check(page, "a person, shares not 100");
        page.getByLabel("Percent of payer 1").fill("100");
        press(page, "Save");
        assertThat(page.locator("main")).containsText("1 June 2027");
        page.getByLabel("Reference").fill("T-2");
        page.getByLabel("Who pays for the hospital?").fill("NHSE");
        press(page, "Save");
        assertThat(page.locator(".hw-errors"))
                .containsText("2 people live on ward TERN on the first day, and it has 1 beds");
        page.navigate("/doublerunning/plan.xhtml?ref=" + ref);
        assertThat(page.locator("main")).containsText("The home of T-1 is ready on 8 June 2027, after the move");
        Axe.check(page, "what goes in, with something strange");
    }

    private static void sums(Page page, String ref) {
        page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^May 2027 .*£18,100.00.*")))
                .last()
                .getByRole(AriaRole.LINK)
                .nth(1)
                .click();
        assertThat(page.locator("h1")).containsText("How the sum is made: Hospital");
        assertThat(page.locator("main")).containsText("£3,100.00");
        Axe.check(page, "the hospital's sum");
        for (String figure :
                new String[] {"COMMUNITY", "STRANDED", "DOUBLE_RUNNING", "FUNDING", "UNFUNDED", "CAPITAL"}) {
            page.navigate("/doublerunning/sum.xhtml?ref=" + ref + "&month=2027-05&figure=" + figure);
            assertThat(page.locator("h1")).containsText("How the sum is made");
            Axe.check(page, "sum of " + figure);
        }
        assertThat(page.locator("main")).containsText("Nothing falls into this month");
        page.navigate("/doublerunning/totals.xhtml?ref=" + ref);
        assertThat(page.locator("main")).containsText("£4,200.00");
        Axe.check(page, "totals of a programme");
    }

    private static void later(Page page, String ref) {
        page.navigate("/doublerunning/later.xhtml?ref=" + ref);
        press(page, "Show what follows");
        assertThat(page.locator("main")).containsText("T-1 moves on 1 September 2027");
        assertThat(page.locator("main")).containsText("Nothing of this is saved");
        Axe.check(page, "somebody moves later");
    }

    private static void payers(Page page, String ref) {
        page.navigate("/doublerunning/payers.xhtml?ref=" + ref);
        assertThat(page.locator("main")).containsText("Cost moves between payers");
        assertThat(page.locator("main")).containsText("No agreement is recorded that settles what COUNCIL pays more");
        Axe.check(page, "who pays, nothing settled");
        page.getByRole(AriaRole.LINK, named("Record an agreement")).click();
        press(page, "Record the agreement");
        assertThat(page.locator(".hw-errors")).containsText("Choose what kind of agreement it is");
        Axe.check(page, "an agreement, nothing filled in");
        page.getByLabel("Section 256").check();
        page.getByLabel("Who pays?").selectOption("NHSE");
        page.getByLabel("Whose cost does it settle?").selectOption("COUNCIL");
        page.getByLabel("What was agreed?").fill("All support until March 2028, paper of 3 June.");
        date(page, "From when does it hold", LocalDate.of(2027, 6, 1));
        press(page, "Record the agreement");
        assertThat(page.locator("main")).containsText("NHSE pays COUNCIL");
        assertThat(page.locator("main")).not().containsText("No agreement is recorded");
        page.getByRole(AriaRole.LINK, named("Record a signature")).click();
        page.getByLabel("Which payer?").selectOption("COUNCIL");
        page.getByLabel("Who signed?").fill("Dana Iqbal, director of adult social care");
        date(page, "When was it signed", App.today());
        press(page, "Record the signature");
        assertThat(page.locator("main")).containsText("Dana Iqbal, director of adult social care");
        Axe.check(page, "who pays, settled and signed");
        page.getByRole(AriaRole.LINK, named("COUNCIL")).click();
        Axe.check(page, "one payer");
        page.getByRole(AriaRole.LINK, named("June 2027")).click();
        assertThat(page.locator("main")).containsText("Support of T-1");
        Axe.check(page, "one payer's month");
    }

    private static void date(Page page, String label, LocalDate day) {
        Locator group = page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label + ".*")));
        group.getByLabel("Day").fill("" + day.getDayOfMonth());
        group.getByLabel("Month").fill("" + day.getMonthValue());
        group.getByLabel("Year").fill("" + day.getYear());
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
