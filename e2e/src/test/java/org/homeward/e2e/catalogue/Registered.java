package org.homeward.e2e.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.homeward.e2e.Browsers;
import org.homeward.e2e.Outbox;

/**
 * A provider that registered in a test: with a name and an address that no other test has.
 *
 * @param mark what makes the name and the address its own
 */
record Registered(String mark) {

    static final String PASSWORD = "quiet-heron-mill-race";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Registered fresh() {
        // looks like a company number, so that a name like that is found by its words too
        return new Registered("c%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000)));
    }

    String organisation() {
        return "Fernlea " + mark + " CIC";
    }

    String mail() {
        return "nia." + mark + "@fernlea" + mark + ".example";
    }

    /** Registers over the API and confirms the address on this page; signed in afterwards. Works in Hallow Vale. */
    void registerAndEnter(Page page) throws Exception {
        send(document().put("organisation", organisation())).is(201);
        confirmAndEnter(page);
    }

    ObjectNode document() {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("contact").put("name", "Nia Roberts").put("email", mail());
        body.put("workers", 3).put("legalForm", "CIC").put("ownership", "USER_LED");
        body.putArray("areas").add("Hallow Vale");
        body.putArray("supports").add("LEARNING_DISABILITIES_OR_AUTISTIC_SPECTRUM_DISORDER");
        return body;
    }

    static Answer send(ObjectNode body) {
        return App.send(App.request("/api/v1/registrations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Opens the link in the mail, chooses the password and signs in. */
    void confirmAndEnter(Page page) throws Exception {
        page.navigate(Outbox.linkTo(mail(), "Confirm your address for Homeward"));
        page.getByRole(AriaRole.BUTTON, called("Confirm and go on")).click();
        page.locator("input[type=password]").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, called("Save the password")).click();
        Browsers.signIn(page, mail(), PASSWORD);
        page.waitForURL("**/home.xhtml");
    }

    /** Puts an entry of this provider into the catalogue, as the regulator lists it. */
    void listedByTheRegulator() throws Exception {
        String[] lines = RegulatorFiles.text("good.csv").split("\n");
        String number = "%08d".formatted(Math.floorMod(mark.hashCode(), 100_000_000));
        String file = lines[0] + "\n"
                + lines[1].replace("1-9000002001", "1-71" + number)
                        .replace("1-9000001000", "1-72" + number)
                        .replace("99041207", number)
                        .replace("www.brackenway.example", "www.fernlea" + mark + ".example")
                        .replace("Brackenway Support CIC", organisation())
                        .replace("Brackenway Wenbridge", "Fernlea house " + mark);
        Answer answer = RegulatorFiles.over(
                RegulatorFiles.send(file.getBytes(StandardCharsets.UTF_8), "COMMISSIONER")
                        .is(202)
                        .text("ref"),
                "COMMISSIONER");
        assertEquals(1, answer.json().path("created").asInt(), answer::toString);
    }

    static Page.GetByRoleOptions called(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }
}
