package org.homeward.e2e.contract;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homeward.e2e.contract.AContract.DELE;
import static org.homeward.e2e.contract.AContract.SAM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homeward.e2e.App;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.junit.jupiter.api.Test;

/** A contract manager at a desk, a provider on a phone without script, a sister with a link: from the text to withholding. */
class ContractBrowserIT {

    private static final int PHONE = 360;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    @Test
    void fromTheTextToWithholding() {
        AContract contract = AContract.drafted();
        try (BrowserContext desk = Browsers.as(SAM);
                BrowserContext phone = Browsers.withoutScript(DELE);
                BrowserContext family = Browsers.withoutScript()) {
            Page sam = desk.newPage();
            Page dele = phone.newPage();
            dele.setViewportSize(PHONE, 740);
            theTextIsWritten(sam, contract);
            bothAgree(sam, dele, contract);
            supportBegins(sam, contract);
            aSisterSpeaks(sam, family.newPage(), contract);
            aMonthIsReported(sam, dele, contract);
            aCaseIsOpenedAndAnswered(sam, dele, contract);
            moneyIsWithheld(sam, contract);
        }
    }

    private static String where(AContract contract, String page) {
        return "/contract/" + page + ".xhtml?ref=" + contract.ref();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private static void theTextIsWritten(Page sam, AContract contract) {
        sam.navigate("/contract/contracts.xhtml");
        assertThat(sam.locator("main")).containsText(contract.ref());
        Axe.check(sam, "contracts");
        sam.navigate(where(contract, "outcome") + "&outcome=O1");
        sam.getByLabel("What can a person say when it is so?").fill("Staff are well trained");
        sam.getByLabel("Weight").fill("many");
        press(sam, "Save");
        assertThat(sam.locator(".hw-field--bad .hw-error")).isVisible();
        assertEquals("many", sam.getByLabel("Weight").inputValue());
        sam.getByLabel("Weight").fill("30");
        press(sam, "Save");
        assertThat(sam.locator(".hw-field--bad .hw-error")).containsText("as the person would say it");
        assertEquals(
                "Staff are well trained",
                sam.getByLabel("What can a person say when it is so?").inputValue());
        Axe.check(sam, "outcome, not in the person's words");
        sam.getByLabel("What can a person say when it is so?").fill("I know who will be with me at night.");
        press(sam, "Save");
        assertThat(sam.locator("main")).containsText("The weights make 100 of 100");
        Axe.check(sam, "terms");
        sam.navigate(where(contract, "line"));
        sam.getByLabel("What is paid for?").fill("The team's core");
        sam.getByLabel("For one of what?").fill("a month");
        sam.getByLabel("Price of one").fill("64,200");
        sam.getByLabel("How many a month are planned?").fill("1");
        press(sam, "Save");
        assertThat(sam.locator("main")).containsText("£64,200.00");
    }

    private static void bothAgree(Page sam, Page dele, AContract contract) {
        sam.navigate(where(contract, "agree"));
        press(sam, "Agree and put it to the provider");
        assertThat(sam.locator(".hw-errors")).containsText("Say that you have read it");
        Axe.check(sam, "agree, not read");
        sam.getByLabel("I have read the text and may agree for my organisation").check();
        press(sam, "Agree and put it to the provider");
        assertThat(sam.locator("main")).containsText("Waits for the provider");
        dele.navigate(where(contract, "agree"));
        assertThat(dele.locator("main")).containsText("I know who will be with me at night.");
        dele.getByLabel("I have read the text and may agree for my organisation")
                .check();
        press(dele, "Agree");
        assertThat(dele.locator("main")).containsText("The contract is made");
        sam.navigate(where(contract, "terms"));
        assertThat(sam.locator("main")).containsText("Who has agreed");
        assertThat(sam.locator("main")).containsText("Dele Adeyemi, ");
        assertThat(sam.locator("main form")).hasCount(0);
        sam.navigate(where(contract, "agree"));
        assertThat(sam.locator("h1")).containsText("The text of the contract");
        Axe.check(sam, "agreed text");
    }

    private static void supportBegins(Page sam, AContract contract) {
        sam.navigate(where(contract, "contract"));
        press(sam, "Begin support today");
        assertThat(sam.locator(".hw-errors")).containsText("without a contingency plan and an exit plan");
        sam.navigate(where(contract, "plans"));
        sam.getByLabel("If the provider cannot go on")
                .fill("Tansy Row begins in five days, with each person's own plan.");
        sam.getByLabel("At the end").fill("Three months of handing over, at home, with both teams.");
        press(sam, "Save");
        press(sam, "Begin support today");
        assertThat(sam.locator("main")).containsText("Support has begun");
        Axe.check(sam, "contract, running");
    }

    private static void aSisterSpeaks(Page sam, Page family, AContract contract) {
        sam.navigate(where(contract, "voices"));
        sam.getByLabel("Family").check();
        press(sam, "Make a link");
        String link = sam.locator("#link").innerText();
        Axe.check(sam, "voices, new link");
        family.setViewportSize(PHONE, 740);
        family.navigate(link.substring(link.indexOf("/contract/")));
        press(family, "Send");
        assertThat(family.locator(".hw-errors")).containsText("Answer a question, or write something");
        family.locator("input[name='answers.O1'][value='SOMETIMES']").check();
        family.getByLabel("What else do you want to say?").fill("He stays awake when he does not know them.");
        family.locator("#mayQuote").check();
        press(family, "Send");
        assertThat(family.locator("h1")).containsText("Thank you");
        family.navigate(link.substring(link.indexOf("/contract/")));
        assertThat(family.locator("main")).containsText("This link has been used");
        sam.navigate(where(contract, "voices"));
        assertThat(sam.locator("main")).containsText("He stays awake when he does not know them.");
    }

    private static void aMonthIsReported(Page sam, Page dele, AContract contract) {
        YearMonth first = YearMonth.from(App.today());
        AContract.forwardTo(first.atEndOfMonth().plusDays(3));
        dele.navigate(where(contract, "contract"));
        assertThat(dele.locator("main")).containsText(first.format(MONTH) + ", by ");
        follow(dele, "Report how it was");
        dele.locator("[name='figures.I1']").fill("some");
        dele.locator("[name='figures.I1.evidence']").fill("Rotas of the month");
        press(dele, "Send the report");
        assertThat(dele.locator(".hw-error")).hasCount(4);
        assertEquals("some", dele.locator("[name='figures.I1']").inputValue());
        dele.locator("[name='figures.I1']").fill("55");
        press(dele, "Send the report");
        assertThat(dele.locator(".hw-error").first()).containsText("Enter the figure, or say why");
        assertEquals(
                "Rotas of the month",
                dele.locator("[name='figures.I1.evidence']").inputValue());
        String[] figures = {"55", "0", "82", "1"};
        for (int i = 1; i <= figures.length; i++) {
            dele.locator("[name='figures.I" + i + "']").fill(figures[i - 1]);
            dele.locator("[name='figures.I" + i + ".evidence']").fill("Rotas and diaries of the month");
        }
        press(dele, "Send the report");
        assertThat(dele.locator("main")).containsText("Your report has been sent");
        assertThat(dele.locator("main")).containsText("Inadequate");
        sam.navigate(where(contract, "contract"));
        follow(sam, "Inadequate");
        assertThat(sam.locator("main")).containsText("Rotas and diaries of the month");
        Axe.check(sam, "report with evidence");
    }

    private static void aCaseIsOpenedAndAnswered(Page sam, Page dele, AContract contract) {
        sam.navigate(where(contract, "case") + "&number=1");
        assertThat(sam.locator("main")).containsText("Proposed");
        follow(sam, "Give query notice");
        press(sam, "Give query notice");
        assertThat(sam.locator(".hw-field--bad")).containsText("Say what was found");
        sam.getByLabel("What was promised, and what was found?").fill("We agreed on 90 and found 55.");
        press(sam, "Give query notice");
        assertThat(sam.locator("main")).containsText("Day 0 of 5 to answer");
        Axe.check(sam, "case, notice given");
        dele.navigate(where(contract, "case") + "&number=1");
        follow(dele, "Answer");
        dele.getByLabel("Your answer").fill("Two people left. We look for others with the people.");
        press(dele, "Answer");
        assertThat(dele.locator("main")).containsText("Your answer is sent");
        sam.navigate(where(contract, "case") + "&number=1");
        follow(sam, "Record the meeting");
        sam.getByLabel("What was said?").fill("Ade wants to meet everybody before a night.");
        press(sam, "Record the meeting");
        dele.navigate(where(contract, "case") + "&number=1");
        follow(dele, "Propose a plan");
        LocalDate due = App.today().plusDays(2);
        row(dele, 0, "Each person meets three people", due);
        press(dele, "Propose a plan");
        assertThat(dele.locator("main")).containsText("Your plan is proposed");
        sam.navigate(where(contract, "case") + "&number=1");
        follow(sam, "Agree the plan");
        Axe.check(sam, "case, plan to agree");
        press(sam, "Agree the plan");
        assertThat(sam.locator("main")).containsText("Step 1: Each person meets three people");
    }

    private static void row(Page page, int row, String title, LocalDate due) {
        page.locator("[name='plan[" + row + "].title']").fill(title);
        page.locator("[name='plan[" + row + "].owner']").fill("Dele Adeyemi");
        page.locator("[name='plan[" + row + "].dueOn']").fill("" + due.getDayOfMonth());
        page.locator("[name='plan[" + row + "].month']").fill("" + due.getMonthValue());
        page.locator("[name='plan[" + row + "].year']").fill("" + due.getYear());
    }

    private static void moneyIsWithheld(Page sam, AContract contract) {
        AContract.forwardTo(App.today().plusDays(14));
        sam.navigate(where(contract, "case") + "&number=1");
        follow(sam, "Give an exception report");
        sam.getByLabel("1. Each person meets three people (Dele Adeyemi)").check();
        sam.getByLabel("What was missed?").fill("Nobody was met.");
        sam.getByLabel("How much is withheld, in per cent?").fill("3");
        press(sam, "Give an exception report");
        assertThat(sam.locator(".hw-errors")).containsText("At most 2 per cent");
        sam.getByLabel("How much is withheld, in per cent?").fill("");
        press(sam, "Give an exception report");
        assertThat(sam.locator("main")).containsText("Exception report");
        assertThat(sam.locator("main")).containsText("of 20 until it is kept for good");
        Axe.check(sam, "case, money withheld");
        follow(sam, "How the sums were made");
        assertThat(sam.locator("main")).containsText("£1,284.00");
        assertThat(sam.locator("main")).containsText("Case 1, step 1");
        assertThat(sam.locator("main"))
                .containsText("Nothing that is withheld lowers the hours that a person receives.");
        Axe.check(sam, "how the sum was made");
    }
}
