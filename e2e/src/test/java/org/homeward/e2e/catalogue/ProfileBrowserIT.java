package org.homeward.e2e.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homeward.e2e.catalogue.Registered.called;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.homeward.e2e.App;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.homeward.e2e.Outbox;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/** A provider fills its profile once; work is suggested to it by that, its bid takes from it, and only it sees its files. */
class ProfileBrowserIT {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n".getBytes(StandardCharsets.US_ASCII);
    private static final int TOO_LARGE = 11 * 1024 * 1024;

    @Test
    void aProfileFilledOnceBringsWorkAndServesTheBid() throws Exception {
        Registered nia = Registered.fresh();
        try (BrowserContext window = Browsers.anonymous()) {
            Page page = window.newPage();
            nia.registerAndEnter(page);
            who(page);
            offer(page);
            evidence(page);
            tests(page);
            answer(page);
            page.navigate("/catalogue/profile.xhtml");
            assertThat(page.locator("main")).not().containsText("Missing:");
            Axe.check(page, "profile, complete");
            isFoundByWhatItSays(nia);

            ATender tender = published();
            String link = Outbox.linkTo(nia.mail(), "Work that could suit you: " + title());
            assertEquals("/tender/public.xhtml?ref=" + tender.ref(), link);
            page.navigate("/shared/notices.xhtml");
            assertThat(page.locator("main")).containsText("You work in Hallow Vale");
            page.navigate("/catalogue/suits.xhtml");
            Locator card = page.locator("section").filter(new Locator.FilterOptions().setHasText(tender.ref()));
            assertThat(card).containsText("You have room for the 4 people of the smallest part.");
            card.getByRole(AriaRole.LINK).click();
            assertThat(page.getByRole(AriaRole.HEADING, called(title()))).isVisible();
            bid(page, tender);
        }
    }

    /** Like a provider that the regulator lists, though it has no location. */
    private static void isFoundByWhatItSays(Registered nia) {
        String mine = "/api/v1/providers?q=" + nia.mark();
        JsonNode found = App.get(mine, "COMMISSIONER").is(200).json();
        JsonNode item = found.at("/items/0");
        assertEquals(nia.organisation(), item.path("name").asText(), found::toString);
        assertEquals("MICRO", item.path("size").asText());
        assertTrue(
                item.path("sizeSaid").asBoolean() && item.path("smallSupport").asBoolean(), item::toString);
        assertEquals("[\"Hallow Vale\"]", item.path("areas").toString());
        assertEquals("[\"Supported living service\"]", item.path("serviceTypes").toString());
        for (String narrowed : List.of(
                "&area=Hallow+Vale",
                "&area=INV-WENBRIDGE-MARSH",
                "&supports=LEARNING_DISABILITIES_OR_AUTISTIC_SPECTRUM_DISORDER&serviceType=SUPPORTED_LIVING_SERVICE",
                "&size=MICRO&smallSupport=YES&area=Hallow+Vale&sort=-size")) {
            assertEquals(
                    1,
                    App.get(mine + narrowed, "COMMISSIONER")
                            .json()
                            .path("total")
                            .asInt(),
                    narrowed);
        }
        for (String elsewhere : List.of(
                "&area=Thornley",
                "&supports=DEMENTIA",
                "&size=LARGE",
                "&rating=GOOD",
                "&area=Hallow+Vale&rating=NOT_RATED")) {
            assertEquals(
                    0,
                    App.get(mine + elsewhere, "COMMISSIONER")
                            .json()
                            .path("total")
                            .asInt(),
                    elsewhere);
        }
        for (String facet : List.of("area", "supports", "serviceType", "size", "smallSupport")) {
            assertEquals(1, found.at("/facets/" + facet + "/0/count").asInt(), facet + " in " + found);
        }
        String words = "/api/v1/providers?area=Hallow+Vale&q=whom+we+know+" + nia.mark();
        assertEquals(1, App.get(words, "COMMISSIONER").json().path("total").asInt(), "by its own words");
        App.get(mine + "&smallSupport=maybe", "COMMISSIONER").isInvalid("smallSupport", "search-value-unknown");
    }

    @Test
    void whoDoesNotRenewIsRemindedTwiceAndEachTimeOnce() throws Exception {
        Registered nia = Registered.fresh();
        try (BrowserContext window = Browsers.anonymous()) {
            Page page = window.newPage();
            nia.registerAndEnter(page);
            page.navigate("/catalogue/profile-evidence.xhtml");
            page.getByLabel("Public liability insurance").check();
            page.locator("[id$=':title']").fill("Harbour Mutual " + nia.mark());
            expires(page, App.today().plusDays(9));
            add(page);
            assertThat(page.locator("main")).containsText("Ends soon");
            App.forwardTo(App.now().plusSeconds(1));
            String link = Outbox.linkTo(nia.mail(), "Evidence in your profile ends soon");
            assertEquals("/catalogue/profile-evidence.xhtml", link);
            App.forwardTo(App.now().plusSeconds(1));
            reminders(page, 1);
            App.forwardTo(App.now().plus(Duration.ofDays(3)));
            App.forwardTo(App.now().plusSeconds(1));
            reminders(page, 2);
            page.navigate("/home.xhtml");
            assertThat(page.locator("main")).containsText("Harbour Mutual " + nia.mark() + " ends soon");
            Axe.check(page, "home, evidence ends soon");
            page.getByRole(AriaRole.LINK, called("Harbour Mutual")).first().click();
            page.waitForURL("**/catalogue/profile-evidence.xhtml");
        }
    }

    private static void reminders(Page page, int expected) {
        page.navigate("/shared/notices.xhtml");
        assertThat(page.locator("main").getByText("ends on")).hasCount(expected);
    }

    private static void who(Page page) {
        page.navigate("/catalogue/profile-who.xhtml");
        page.locator("[id$=about]").fill("Three of us, all from Hallow Vale. We support people whom we know.");
        page.locator("[id$=workers]").fill("three");
        save(page);
        assertThat(page.locator(".hw-errors")).containsText("Enter how many people work for you");
        assertThat(page.locator("[id$=workers]")).hasValue("three");
        assertThat(page.locator("[id$=about]")).hasValue(Pattern.compile("^Three of us.*"));
        Axe.check(page, "profile, who, workers wrong");
        page.locator("[id$=workers]").fill("3");
        save(page);
        assertThat(page.locator("main")).containsText("Saved in your profile");
    }

    private static void offer(Page page) {
        page.navigate("/catalogue/profile-offer.xhtml");
        page.locator("[id$=areas]").fill("Hallow Vale\nAtlantis");
        page.locator("[id$=peopleNow]").fill("4");
        page.locator("[id$=peopleLater]").fill("2");
        save(page);
        assertThat(page.locator(".hw-errors")).containsText("Say from which day");
        page.locator("[id$='laterFrom:day']").fill("1");
        page.locator("[id$='laterFrom:month']").fill("4");
        page.locator("[id$='laterFrom:year']")
                .fill("" + App.today().plusYears(1).getYear());
        save(page);
        assertThat(page.locator(".hw-errors")).containsText("Atlantis");
        assertThat(page.locator("[id$=peopleNow]")).hasValue("4");
        assertThat(page.locator("[id$=areas]")).hasValue("Hallow Vale\nAtlantis");
        Axe.check(page, "profile, offer, area wrong");
        page.locator("[id$=areas]").fill("Hallow Vale");
        page.getByText("Kinds of service, in the regulator's words").click();
        page.getByLabel("Supported living service").check();
        page.locator("[id$=outOfHours]").fill("One of us is on call and lives near.");
        save(page);
        assertThat(page.locator("main")).containsText("Saved in your profile");
    }

    private static void evidence(Page page) {
        page.navigate("/catalogue/profile-evidence.xhtml");
        add(page);
        assertThat(page.locator(".hw-errors")).containsText("Choose what kind of evidence it is");
        page.getByLabel("Public liability insurance").check();
        page.locator("[id$=':title']").fill("Harbour Mutual, policy 4711, £5 million");
        add(page);
        assertThat(page.locator(".hw-errors")).containsText("An insurance ends on a day");
        assertThat(page.locator("[id$=':title']")).hasValue("Harbour Mutual, policy 4711, £5 million");
        assertThat(page.getByLabel("Public liability insurance")).isChecked();
        Axe.check(page, "evidence, last day missing");
        expires(page, App.today().plusMonths(8));
        page.locator("[id$=file]")
                .setInputFiles(new FilePayload("policy.pdf", "application/pdf", new byte[] {77, 90, 0}));
        add(page);
        assertThat(page.locator(".hw-errors")).containsText("is not what its name says");
        page.locator("[id$=file]").setInputFiles(new FilePayload("run.exe", "application/pdf", PDF));
        add(page);
        assertThat(page.locator(".hw-errors")).containsText("Files of this kind are not taken");
        page.locator("[id$=file]").setInputFiles(new FilePayload("policy.pdf", "application/pdf", new byte[TOO_LARGE]));
        add(page);
        assertThat(page.locator(".hw-errors")).containsText("larger than 10 MB");
        assertThat(page.locator("[id$=':title']")).hasValue("Harbour Mutual, policy 4711, £5 million");
        page.locator("[id$=file]").setInputFiles(new FilePayload("policy.pdf", "application/pdf", PDF));
        add(page);
        assertThat(page.locator("main")).containsText("Added to your profile");
        assertThat(page.getByRole(AriaRole.LINK, called("policy.pdf"))).isVisible();
        plain(page, "Safeguarding policy", "Safeguarding policy");
        plain(page, "Equality policy", "To be taken away");
        plain(page, "Equality policy", "To be taken away");
        assertThat(page.locator(".hw-errors")).containsText("You have added this already");
        page.getByRole(AriaRole.BUTTON, called("Take away: To be taken away")).click();
        assertThat(page.locator("main")).containsText("It was taken away");
        Axe.check(page, "evidence");
    }

    private static void plain(Page page, String kind, String title) {
        page.locator("#form\\:kind, fieldset").getByLabel(kind).first().check();
        page.locator("[id$=':title']").fill(title);
        add(page);
    }

    private static void expires(Page page, LocalDate day) {
        page.locator("[id$='expires:day']").fill("" + day.getDayOfMonth());
        page.locator("[id$='expires:month']").fill("" + day.getMonthValue());
        page.locator("[id$='expires:year']").fill("" + day.getYear());
    }

    private static void tests(Page page) {
        page.navigate("/catalogue/profile-tests.xhtml");
        for (int i = 0; i < 8; i++) {
            page.locator("fieldset").nth(i).getByLabel("Yes").check();
        }
        page.locator("textarea").nth(2).fill("Each person chose their team over a meal.");
        save(page);
        assertThat(page.locator("main")).containsText("Missing: some of the nine tests");
        page.navigate("/catalogue/profile-tests.xhtml");
        assertThat(page.locator("textarea").nth(2)).hasValue("Each person chose their team over a meal.");
        page.locator("fieldset").nth(8).getByLabel("Partly").check();
        Axe.check(page, "nine tests");
        save(page);
    }

    private static void answer(Page page) {
        page.navigate("/catalogue/profile-answers.xhtml");
        page.getByRole(AriaRole.LINK, called("Keep a new answer")).click();
        page.locator("[id$=':title']").fill("How people choose their staff");
        page.locator("[id$=words]").fill("choose, staff, team, recruitment");
        save(page);
        assertThat(page.locator(".hw-errors")).containsText("Write the answer");
        assertThat(page.locator("[id$=words]")).hasValue("choose, staff, team, recruitment");
        page.locator("[id$=text]").fill("Each person meets us over a meal and says yes, or no.");
        save(page);
        Axe.check(page, "answers to use again");
        page.getByRole(AriaRole.LINK, called("How people choose")).click();
        page.locator("[id$=text]").fill("Each person meets four of us over a meal and says yes, or no.");
        save(page);
        assertThat(page.locator("main")).containsText("Saved in your profile");
    }

    private static String title() {
        return "Support at home for four people in Hallow Vale";
    }

    private static ATender published() {
        Instant deadline = ATender.aDeadline();
        ObjectNode document = ATender.document(deadline);
        document.putArray("demands")
                .addObject()
                .put("kind", "INSURANCE")
                .put("text", "Public liability insurance of £5 million")
                .put("whenNeeded", "AT_CONTRACT_START")
                .put("evidence", "PUBLIC_LIABILITY");
        return ATender.published(document, deadline);
    }

    /** The bid says what the profile holds, asks for no upload of it, and offers the words that were kept. */
    private static void bid(Page page, ATender tender) {
        page.navigate("/bidding/start.xhtml?tender=" + tender.ref() + "&lot=1");
        assertThat(page.locator("main")).containsText("In your profile, in date until");
        Axe.check(page, "bid start with a profile");
        page.getByRole(AriaRole.LINK, called("Start your bid")).click();
        page.getByText("Use words you have written before").first().click();
        page.getByRole(AriaRole.BUTTON, called("How people choose their staff"))
                .first()
                .click();
        assertThat(page.locator("textarea").first())
                .hasValue(Pattern.compile("Each person meets four of us over a meal.*"));
        page.getByRole(AriaRole.BUTTON, called("Save and continue")).click();
        page.locator("textarea").fill("We sit down together each month.");
        page.getByRole(AriaRole.BUTTON, called("Save and continue")).click();
        page.getByLabel(Pattern.compile("Price in pounds")).fill("23.10");
        page.getByRole(AriaRole.BUTTON, called("Save and continue")).click();
        page.locator("#declaration").check();
        page.getByRole(AriaRole.BUTTON, called("Seal and send")).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, called("Your bid is sealed and sent")))
                .isVisible();
    }

    @Test
    void aDocumentIsThereForItsProviderAndForWhoJudgesItsClaimAndForNobodyElse() throws Exception {
        Registered nia = Registered.fresh();
        nia.listedByTheRegulator();
        String entry = App.get("/api/v1/providers?q=" + nia.mark(), "COMMISSIONER")
                .json()
                .at("/items/0/ref")
                .asText();
        try (BrowserContext own = Browsers.anonymous();
                BrowserContext officer = Browsers.as(ATender.PRIYA)) {
            Page page = own.newPage();
            Registered.send(nia.document().put("claims", entry)).is(201);
            nia.confirmAndEnter(page);
            page.navigate("/catalogue/profile-evidence.xhtml");
            page.getByLabel("Registration with the Care Quality Commission").check();
            page.locator("[id$=':title']").fill("Certificate of registration");
            page.locator("[id$=file]").setInputFiles(new FilePayload("Zertifikat é.pdf", "text/html", PDF));
            add(page);
            String address = page.getByRole(AriaRole.LINK, called("Zertifikat")).getAttribute("href");
            assertFile(page, address);
            for (String role : new String[] {"PROVIDER", "PROCUREMENT_OFFICER", "AUDITOR", "ADMINISTRATOR"}) {
                assertEquals(404, status(role, address), role);
            }
            String id = address.replaceFirst(".*id=", "");
            Page desk = officer.newPage();
            desk.navigate("/catalogue/claims.xhtml");
            desk.locator("tr")
                    .filter(new Locator.FilterOptions().setHasText(nia.organisation()))
                    .getByRole(AriaRole.LINK)
                    .click();
            String shown = desk.getByRole(AriaRole.LINK, called("Zertifikat")).getAttribute("href");
            assertTrue(shown.endsWith("id=" + id), shown);
            assertFile(desk, shown);
            Axe.check(desk, "claim with evidence");
            assertEquals(404, status("AUDITOR", shown));
            assertEquals(404, status("PROVIDER", shown));
            desk.getByLabel("Note or reason").fill("We could not reach you.");
            desk.getByRole(AriaRole.BUTTON, called("Refuse the claim")).click();
            assertThat(desk.locator("main")).containsText("The provider was told why");
            assertEquals(404, desk.request().get(shown).status(), "once it is decided");
            page.navigate("/catalogue/profile.xhtml");
            assertThat(page.locator("main")).containsText("We could not reach you.");
            Axe.check(page, "profile, claim refused");
            assertFile(page, address);
        }
    }

    private static void assertFile(Page page, String address) {
        APIResponse answer = page.request().get(address);
        assertEquals(200, answer.status());
        assertEquals("application/pdf", answer.headers().get("content-type"));
        assertTrue(answer.headers().get("content-disposition").startsWith("attachment;"));
        assertEquals(new String(PDF, StandardCharsets.US_ASCII), answer.text());
    }

    private static int status(String role, String address) {
        try (BrowserContext window = Browsers.as(role)) {
            return window.request().get(address).status();
        }
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, called("^Save$")).click();
    }

    private static void add(Page page) {
        page.getByRole(AriaRole.BUTTON, called("^Add it$")).click();
    }
}
