package org.homeward.e2e.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homeward.e2e.catalogue.Registered.called;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.homeward.e2e.Outbox;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/** A small provider comes in: on a phone, without script too, with slips of the finger, and back on another machine. */
class ProviderJourneyBrowserIT {

    private static final int MOST_QUESTIONS = 12;
    private static final int PHONE_WIDTH = 360;

    private final Set<String> questions = new LinkedHashSet<>();
    private final Set<String> pages = new LinkedHashSet<>();

    @Test
    void somebodyNewRegistersWithFewQuestionsAndComesBackOnAnotherMachine() throws Exception {
        Registered nia = Registered.fresh();
        String link;
        try (BrowserContext phone = Browsers.anonymous()) {
            Page page = onPhone(phone);
            page.navigate("/index.xhtml");
            page.getByRole(AriaRole.LINK, called("Register your organisation")).click();
            shown(page, "registering, before it begins");
            page.getByRole(AriaRole.LINK, called("^Begin$")).click();
            goOn(page);
            refused(page, "Enter your name", "registering, name missing");
            type(page, "name", "Nia Roberts");
            goOn(page);
            type(page, "email", "nia at fernlea");
            goOn(page);
            refused(page, "Enter an e-mail address", "registering, address wrong");
            assertThat(page.locator("[id$=email]")).hasValue("nia at fernlea");
            type(page, "email", nia.mail());
            goOn(page);
            find(page, nia.organisation());
            assertThat(page.locator("main")).containsText("We found nobody of this name");
            shown(page, "registering, not in the catalogue");
            questions.add("entry");
            goOn(page);
            goOn(page);
            refused(page, "Choose one of the answers", "registering, legal form missing");
            choose(page, "legalForm", "Community interest company");
            goOn(page);
            page.getByRole(AriaRole.BUTTON, called("Save and come back later")).click();
            assertThat(page.locator("main")).containsText("We sent you a link");
            link = Outbox.linkTo(nia.mail(), "Go on with your registration at Homeward");
        }
        try (BrowserContext another = Browsers.anonymous()) {
            goesOnElsewhere(onPhone(another), nia, link);
        }
        try (BrowserContext late = Browsers.anonymous()) {
            Page page = onPhone(late);
            page.navigate(link);
            assertThat(page.locator("main")).containsText("This link has been used or is too old");
            shown(page, "registering, link used");
        }
        count("somebody new");
    }

    private void goesOnElsewhere(Page page, Registered nia, String link) throws Exception {
        page.navigate(link);
        shown(page, "registering, going on elsewhere");
        page.getByRole(AriaRole.BUTTON, called("Go on")).click();
        assertThat(page.locator("main")).containsText("Fernlea");
        shown(page, "registering, check with open answers");
        page.getByRole(AriaRole.BUTTON, called("Send my registration")).click();
        refused(page, "Some questions still need an answer", "registering, sent too early");
        page.getByRole(AriaRole.LINK, called("Change Numbers")).click();
        type(page, "companiesHouse", "12");
        questions.addAll(List.of("charity", "cqcProvider"));
        goOn(page);
        refused(page, "A Companies House number has eight characters", "registering, number wrong");
        assertThat(page.locator("[id$=companiesHouse]")).hasValue("12");
        type(page, "companiesHouse", "9876543");
        goOn(page);
        type(page, "workers", "three");
        goOn(page);
        refused(page, "Enter how many people work for you", "registering, workers wrong");
        assertThat(page.locator("[id$=workers]")).hasValue("three");
        type(page, "workers", "3");
        goOn(page);
        choose(page, "ownership", "People who use support");
        goOn(page);
        type(page, "areas", "Atlantis\nHallow Vale");
        goOn(page);
        refused(page, "We do not know these areas: Atlantis", "registering, area unknown");
        assertThat(page.locator("[id$=areas]")).hasValue("Atlantis\nHallow Vale");
        type(page, "areas", "Hallow Vale");
        goOn(page);
        choose(page, "supports", "Learning Disabilities or autistic spectrum disorder");
        goOn(page);
        shown(page, "registering, check");
        page.getByRole(AriaRole.BUTTON, called("Send my registration")).click();
        assertThat(page.locator("main")).containsText("RG-");
        shown(page, "registering, sent");
        nia.confirmAndEnter(page);
        shown(page, "home of a new provider");
        page.navigate("/catalogue/profile.xhtml");
        assertThat(page.locator("main")).containsText("You speak for the entry PR-");
        assertThat(page.locator("main")).containsText("Missing: about us");
        page.navigate("/catalogue/profile-who.xhtml");
        assertThat(page.locator("[id$=companiesHouse]")).hasValue("09876543");
        page.navigate("/catalogue/suits.xhtml");
        shown(page, "work that could suit");
    }

    /** Without script all the way. */
    @Test
    void aProviderFindsItselfAndAnOfficerConfirmsIt() throws Exception {
        Registered nia = Registered.fresh();
        nia.listedByTheRegulator();
        try (BrowserContext phone = Browsers.withoutScript();
                BrowserContext desk = Browsers.as(ATender.PRIYA)) {
            Page page = onPhone(phone);
            page.navigate("/catalogue/register.xhtml?q=name");
            type(page, "name", "Nia Roberts");
            goOn(page);
            type(page, "email", nia.mail());
            goOn(page);
            find(page, nia.organisation().replace("Fernlea", "Fernlee"));
            choose(page, "entry", nia.organisation());
            goOn(page);
            goOn(page);
            assertThat(page.locator(".hw-errors")).containsText("Write how an officer can see");
            type(page, "evidence", "I am the registered manager. Call the number on our website.");
            goOn(page);
            questions.addAll(List.of("charity", "cqcProvider"));
            type(page, "companiesHouse", "");
            goOn(page);
            type(page, "workers", "3");
            goOn(page);
            choose(page, "ownership", "People who use support");
            goOn(page);
            type(page, "areas", "Hallow Vale");
            goOn(page);
            choose(page, "supports", "Learning Disabilities or autistic spectrum disorder");
            goOn(page);
            page.getByRole(AriaRole.BUTTON, called("Send my registration")).click();
            nia.confirmAndEnter(page);
            page.navigate("/catalogue/profile.xhtml");
            assertThat(page.locator("main")).containsText("An officer looks at it");
            count("somebody who is in the catalogue");
            judged(desk.newPage(), nia);
            page.navigate("/catalogue/profile.xhtml");
            assertThat(page.locator("main")).containsText("You speak for the entry PR-");
            page.navigate("/shared/notices.xhtml");
            assertThat(page.locator("main")).containsText("An officer confirmed that you speak for");
        }
        assertTrue(Outbox.linkTo(nia.mail(), "Your claim was confirmed").endsWith("/catalogue/profile.xhtml"));
    }

    /** The officer compares, is told what is missing for a refusal, and confirms. */
    private static void judged(Page page, Registered nia) {
        page.navigate("/home.xhtml");
        page.getByRole(AriaRole.LINK, called("Providers who claim an entry")).click();
        Axe.check(page, "claims");
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(nia.organisation()))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(page.locator("main")).containsText("I am the registered manager");
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText("Address of mail and website")))
                .containsText("Same");
        Axe.check(page, "claim");
        page.getByRole(AriaRole.BUTTON, called("Refuse the claim")).click();
        assertThat(page.locator(".hw-errors")).containsText("Write the reason");
        Axe.check(page, "claim, reason missing");
        page.getByLabel("Note or reason").fill("Called the number that the regulator lists.");
        page.getByRole(AriaRole.BUTTON, called("Confirm the claim")).click();
        assertThat(page.locator("main")).containsText("was confirmed. The provider was told.");
        page.navigate("/catalogue/search.xhtml?q=" + nia.mark());
        page.getByRole(AriaRole.LINK, called(nia.organisation())).click();
        assertThat(page.locator("main")).containsText("In their own words");
        Axe.check(page, "provider in its own words");
    }

    private Page onPhone(BrowserContext window) {
        Page page = window.newPage();
        page.setViewportSize(PHONE_WIDTH, 740);
        page.onFrameNavigated(frame -> pages.add(URI.create(frame.url()).getPath()));
        return page;
    }

    private void find(Page page, String name) {
        questions.add("words");
        page.locator("#words").fill(name);
        page.getByRole(AriaRole.BUTTON, called("Look for it")).click();
    }

    private void type(Page page, String field, String text) {
        questions.add(field);
        page.locator("main [id$=" + field + "]").fill(text);
    }

    private void choose(Page page, String field, String label) {
        questions.add(field);
        page.locator("main fieldset label", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
    }

    private static void goOn(Page page) {
        page.getByRole(AriaRole.BUTTON, called("Save and continue")).click();
    }

    /** The fault is said at the top and the page can be read as before. */
    private static void refused(Page page, String text, String state) {
        assertThat(page.locator(".hw-errors")).containsText(text);
        shown(page, state);
    }

    private static void shown(Page page, String state) {
        Axe.check(page, state);
        page.setViewportSize(PHONE_WIDTH, 740);
    }

    private void count(String who) {
        List<String> asked = new ArrayList<>(questions);
        System.out.println("The micro provider's measure, registering " + who + ": " + asked.size()
                + " questions (at most " + MOST_QUESTIONS + ")");
        System.out.println("  questions: " + asked);
        assertTrue(asked.size() <= MOST_QUESTIONS, "questions: " + asked);
        assertEquals(asked.size(), new LinkedHashSet<>(asked).size());
    }
}
