package org.homeward.e2e.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.homeward.e2e.Outbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program registers a provider: what is taken, what is refused and by which field, and that nothing is told of others. */
class RegistrationApiIT {

    private static final String PATH = "/api/v1/registrations";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static String address() {
        return "nia." + UUID.randomUUID().toString().substring(0, 8) + "@larkfield.example";
    }

    private static ObjectNode registration(String mail) {
        ObjectNode body = JSON.createObjectNode();
        body.put("organisation", "Larkfield Lives CIC");
        body.putObject("contact").put("name", "Nia Calloway").put("email", mail);
        body.putObject("identifiers").put("companiesHouse", "9876543");
        body.put("workers", 3).put("legalForm", "cic").put("ownership", "user-led");
        body.putArray("areas").add("Wenbridge").add("Hallow Vale");
        body.putArray("supports").add("Dementia");
        return body;
    }

    private static Answer post(String body) {
        return App.send(
                App.request(PATH).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    @Test
    void aRegistrationWaitsForItsAddressAndSaysUntilWhen() throws Exception {
        String mail = address();
        Answer answer = post(registration(mail).toString()).is(201);
        assertTrue(answer.text("ref").matches("RG-\\d{5,}"), answer::toString);
        assertEquals("CONFIRM_ADDRESS", answer.text("state"));
        Duration left = Duration.between(App.now(), Instant.parse(answer.text("confirmBy")));
        assertTrue(left.toDays() >= 6 && left.toDays() <= 7, left::toString);
        String link = Outbox.linkTo(mail, "Confirm your address for Homeward");
        assertTrue(link.startsWith("/catalogue/register-confirm.xhtml?link="), link);
        assertTrue(App.get(link).is(200).body().contains("Larkfield Lives CIC"), "the page says what is confirmed");
    }

    @Test
    void nothingSaysWhetherAnAddressIsKnown() {
        String known = App.account("PROVIDER").signIn();
        Answer first = post(registration(known).toString()).is(201);
        Answer second = post(registration(address()).toString()).is(201);
        assertEquals(first.json().size(), second.json().size());
        assertEquals(first.text("state"), second.text("state"));
    }

    @Test
    void theSameKeyRegistersOnce() {
        String key = UUID.randomUUID().toString();
        String body = registration(address()).toString();
        String first = keyed(key, body).is(201).text("ref");
        assertEquals(first, keyed(key, body).is(201).text("ref"));
        keyed(key, registration(address()).toString()).isProblem(409, "idempotency-key-reused");
    }

    private static Answer keyed(String key, String body) {
        return App.send(App.request(PATH)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void aNameAnAddressAndAnOrganisationAreEnough() {
        ObjectNode body = JSON.createObjectNode().put("organisation", "Larkfield Lives");
        body.putObject("contact").put("name", "Nia").put("email", address());
        post(body.toString()).is(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "areas | [\"Wenbridge\", null] | areas[1] | required",
                "supports | [null] | supports[0] | required",
                "areas | [\"Wenbridge\", 7] | areas[1] | wrong-type",
                "areas | \"Wenbridge\" | areas | wrong-type",
                "areas | [\"Atlantis\"] | areas | registration-area-unknown",
                "supports | [\"everybody under the sun\"] | supports | registration-support-unknown",
                "organisation | \" \" | organisation | organisation-name-length",
                "organisation | null | organisation | organisation-name-length",
                "contact | null | contact.email | email-not-an-address",
                "contact | {\"name\": null, \"email\": \"a@b.example\"} | contact.name | registration-name",
                "contact | {\"name\": \"N\", \"email\": \"a@b.example,c@d.example\"} | contact.email | email-not-an-address",
                "contact | {\"name\": \"N\", \"email\": \"a@b.example\\r\\nBcc: c@d.example\"} | contact.email | email-not-an-address",
                "contact | {\"name\": \"N\", \"email\": \"a@b.example\", \"phone\": \"1\"} | contact.phone | unknown-field",
                "identifiers | {\"companiesHouse\": \"12\"} | identifiers.companiesHouse | identifier-company",
                "identifiers | {\"charity\": \"no\"} | identifiers.charity | identifier-charity",
                "identifiers | {\"cqcProvider\": \"?\"} | identifiers.cqcProvider | identifier-cqc",
                "identifiers | {\"ods\": \"?\"} | identifiers.ods | identifier-ods",
                "identifiers | [] | identifiers | wrong-type",
                "workers | -1 | workers | registration-workers",
                "workers | 3.5 | workers | wrong-type",
                "workers | \"3\" | workers | wrong-type",
                "legalForm | \"GUILD\" | legalForm | registration-choice",
                "ownership | \"NOBODY\" | ownership | registration-choice",
                "claims | \"PR-99999\" | claims | no-such-provider",
                "claims | \"' or true --\" | claims | no-such-provider",
                "evidence | 7 | evidence | wrong-type",
                "colour | \"red\" | colour | unknown-field",
            })
    void whatIsWrongIsNamedByItsField(String field, String value, String wrong, String code) throws Exception {
        ObjectNode body = registration(address());
        body.set(field, JSON.readTree(value));
        post(body.toString()).isInvalid(wrong, code);
    }

    @Test
    void aSizeThatIsNotKnownIsRefused() {
        ObjectNode body = registration(address()).put("size", "HUGE");
        body.remove("workers");
        post(body.toString()).isInvalid("size", "registration-choice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"organisation\": \"A\", \"organisation\": \"B\"}", "{}"})
    void aBodyThatIsNoRegistrationIsRefused(String body) {
        post(body).is(400);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Answer answer = post("""
                {"organisation": "", "contact": {"name": "", "email": "x"}, "workers": -1, "areas": ["Atlantis"]}""");
        for (String field : List.of("organisation", "contact.name", "contact.email", "workers", "areas")) {
            assertTrue(answer.is(400).body().contains("\"field\":\"" + field + "\""), answer::toString);
        }
    }

    @Test
    void whatIsTooLongIsRefusedAndWhatIsHostileStaysText() throws Exception {
        ObjectNode body = registration(address());
        ((ObjectNode) body.get("contact")).put("name", "N".repeat(201));
        post(body.toString()).isInvalid("contact.name", "registration-name");
        ObjectNode evidence = registration(address()).put("evidence", "e".repeat(2001));
        post(evidence.toString()).isInvalid("evidence", "profile-too-long");
        ObjectNode many = registration(address());
        for (int i = 0; i < 5000; i++) {
            many.withArray("areas").add("Nowhere " + i);
        }
        assertTrue(post(many.toString()).is(400).body().length() < 4000, "what was sent does not come back at length");

        String mail = address();
        ObjectNode hostile = registration(mail).put("organisation", "<script>alert(1)</script> \u202eCIC =1+1");
        ((ObjectNode) hostile.get("contact")).put("name", "Nia\u0007 {0} <b>\nCalloway</b>");
        post(hostile.toString()).is(201);
        String page = App.get(Outbox.linkTo(mail, "Confirm your address for Homeward"))
                .is(200)
                .body();
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; CIC =1+1"), page);
        assertFalse(page.contains("<script>alert"), "nothing of it runs");
        assertTrue(page.contains("Nia {0} &lt;b&gt; Calloway"), page);
    }
}
