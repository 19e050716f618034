package org.homeward.e2e.story;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homeward.e2e.Account;
import org.homeward.e2e.App;
import org.homeward.e2e.Someone;
import org.homeward.e2e.tender.ATender;

/** What follows a signed award in the browser: support at home by a contract that states outcomes, and money from a ward. */
final class AfterTheAward {

    private static final Account SAM = App.named("Sam Whitlock");
    private static final Account LEONIE = App.named("Leonie Marsh");
    private static final Account GRACE = App.named("Grace Okafor");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int PHONE = 320;

    private final String title;
    private final String programme;

    AfterTheAward(String title) {
        this.title = title;
        this.programme = "Leaving Alder House " + title.replaceAll("\\D", "");
    }

    void tell() {
        aContractIsMadeOfTheAward();
        theProviderAgreesOnAPhone();
        supportBegins();
        financeWritesWhatLeavingCosts();
        aClosingIsSeenByTwo();
        theReleasedPoundPaysForTheContract();
        everybodyReadsWhereMoneyWent();
    }

    private void aContractIsMadeOfTheAward() {
        try (Someone sam = Someone.signedIn(SAM)) {
            sam.follow("Make the contract for " + title).sees("Awards that wait for a contract", title);
            sam.tick("For which award?", title)
                    .press("Make the contract")
                    .sees("How it goes for the people")
                    .follow("Read and agree");
            sam.tick("I have read the text").press("Agree and put it to the provider");
            sam.sees("Waits for the provider");
        }
    }

    private void theProviderAgreesOnAPhone() {
        try (Someone dele = Someone.signedIn(ATender.BRACKENWAY)) {
            dele.wide(PHONE).follow("Read and agree to the contract: " + title);
            dele.tick("I have read the text").press("Agree").sees("The contract is made");
        }
    }

    private void supportBegins() {
        try (Someone sam = Someone.signedIn(SAM)) {
            sam.follow("Contracts").follow(title).follow("Write");
            sam.write("If the provider cannot go on", "Tansy Row begins in five days.")
                    .write("At the end", "Three months of handing over, at home.")
                    .press("Save");
            sam.press("Begin support today").sees("Support has begun");
        }
    }

    private void financeWritesWhatLeavingCosts() {
        YearMonth first = YearMonth.from(App.today()).minusMonths(3);
        try (Someone leonie = Someone.signedIn(LEONIE)) {
            leonie.follow("Money").follow("Begin a programme");
            leonie.write("What is the programme called?", programme)
                    .write("First month", MONTH.format(first))
                    .write("How many months?", "24")
                    .press("Save");
            leonie.follow("Sites");
            leonie.page()
                    .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                    .fill("Alder House");
            leonie.write("Short name", "ALDER")
                    .write("Fixed cost a year", "120,000")
                    .press("Save the site")
                    .sees("ALDER: Alder House");
            leonie.follow(programme).follow("Wards");
            leonie.write("Short name", "WREN")
                    .write("Inpatient beds commissioned", "1")
                    .write("Cost of a bed day", "100")
                    .write("Step cost a year", "60,000")
                    .press("Save the ward")
                    .sees("WREN");
            leonie.follow(programme).follow("People");
            leonie.write("Reference", "A-1")
                    .write("Who pays for the hospital?", "NHSE")
                    .date("Moves on", first.plusMonths(1).atDay(1));
            leonie.choose("To where?", "OWN_HOME")
                    .write("Support a week", "2,100")
                    .write("Payer 1", "ICB")
                    .write("Percent of payer 1", "100")
                    .press("Save");
            leonie.sees("A-1");
        }
    }

    private void aClosingIsSeenByTwo() {
        LocalDate emptied = YearMonth.from(App.today()).minusMonths(2).atDay(1);
        try (Someone leonie = Someone.signedIn(LEONIE)) {
            leonie.follow("Money").follow(programme).follow("Ledger").follow("Enter what happened");
            leonie.tick("A ward closed")
                    .choose("Who, or which ward or site?", "WREN")
                    .date("When?", emptied)
                    .write("Where can it be seen?", "Closing note of the trust")
                    .press("Enter it");
            leonie.sees("It waits for a second person");
        }
        try (Someone grace = Someone.signedIn(GRACE)) {
            grace.follow("Confirm that ward WREN has closed").sees("Closing note of the trust");
            grace.press("Yes, confirm it").sees("It released money for 3 months");
        }
    }

    private void theReleasedPoundPaysForTheContract() {
        try (Someone leonie = Someone.signedIn(LEONIE)) {
            leonie.follow("Money").follow(programme).follow("Ledger").follow("Commit released money");
            leonie.chooseHolding("Which release is spent?", "£5,000.00")
                    .chooseHolding("What is it promised to?", title)
                    .write("How much?", "6,000")
                    .press("Commit it")
                    .isRefused("£5,000.00");
            leonie.write("How much?", "1,000").press("Commit it").sees("£1,000.00 is committed");
            leonie.page().getByText("Record a payment").click();
            leonie.write("How much was paid?", "1")
                    .write("Reference of the invoice or payment", "INV-1")
                    .press("Record it");
            leonie.sees("The payment is recorded", "A ward closed: WREN", title, "Spent: £1.00");
        }
    }

    private void everybodyReadsWhereMoneyWent() {
        try (Someone anyone = Someone.passingBy()) {
            anyone.wide(PHONE).follow("Money moved home").sees("Money that moved from hospital to homes", programme);
            anyone.seesNothingOf("A-1");
        }
    }
}
