package org.homeward.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.application.Idempotency;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Idempotent.Answer;
import org.homeward.shared.domain.Idempotent.Answered;
import org.homeward.shared.domain.Idempotent.Fresh;
import org.homeward.shared.domain.Idempotent.Key;
import org.homeward.shared.domain.Idempotent.Running;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A key has one owner at a time, its answer is kept for seven days, and what crashed does not hold it for ever. */
@ArquillianTest
class IdempotencyIT {

    private static final String SHA256 = "ab".repeat(32);
    private static final Answer ANSWER = new Answer(
            201, "application/json", Optional.of("/x/1"), "{\"ref\":\"1\"}".getBytes(StandardCharsets.UTF_8));

    @Inject
    Stage stage;

    @Inject
    Idempotency idempotency;

    private long organisation;
    private Key key;

    @BeforeEach
    void somebodyActs() {
        organisation = stage.newKey();
        stage.organisation(organisation);
        key = new Key("person:1@" + organisation, "/api/v1/x", UUID.randomUUID().toString());
    }

    private Fresh claimed() {
        return assertInstanceOf(Fresh.class, idempotency.claim(key));
    }

    private void age(String interval) throws SQLException {
        stage.asSuperuser("update idempotency_record set claimed = claimed - interval '" + interval + "' where key = '"
                + key.key() + "'");
    }

    @Test
    void theAnswerIsGivenAgainAsItWas() {
        idempotency.complete(claimed(), SHA256, ANSWER);
        Answered kept = assertInstanceOf(Answered.class, idempotency.claim(key));
        assertEquals(ANSWER, kept.forBody(SHA256));
        assertThrows(Conflict.class, () -> kept.forBody("cd".repeat(32)));
    }

    @Test
    void whatIsStillRunningIsNotBegunAgain() {
        claimed();
        assertInstanceOf(Running.class, idempotency.claim(key));
        assertEquals(
                "in-progress",
                assertThrows(Conflict.class, () -> idempotency.claimOrRefuse(key))
                        .code());
    }

    @Test
    void whatWasGivenBackMayBeBegunAgain() {
        idempotency.release(claimed());
        claimed();
    }

    @Test
    void aCrashedClaimIsTakenOverAfterTenMinutesAndItsOwnerComesTooLate() throws SQLException {
        Fresh crashed = claimed();
        age("9 minutes");
        assertInstanceOf(Running.class, idempotency.claim(key));
        age("2 minutes");
        Fresh next = claimed();
        idempotency.complete(crashed, SHA256, ANSWER);
        idempotency.release(crashed);
        assertInstanceOf(Running.class, idempotency.claim(key));
        idempotency.complete(next, SHA256, ANSWER);
        assertInstanceOf(Answered.class, idempotency.claim(key));
    }

    @Test
    void anAnswerIsForgottenAfterSevenDays() throws SQLException {
        idempotency.complete(claimed(), SHA256, ANSWER);
        age("6 days");
        assertInstanceOf(Answered.class, idempotency.claim(key));
        age("2 days");
        claimed();
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        idempotency.complete(claimed(), SHA256, ANSWER);
        stage.organisation(stage.newKey());
        assertInstanceOf(Running.class, idempotency.claim(key));
        stage.organisation(organisation);
        assertInstanceOf(Answered.class, idempotency.claim(key));
    }
}
