package org.homeward.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.homeward.shared.application.Messages;
import org.homeward.shared.application.RequestId;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Stale;
import org.homeward.shared.domain.TooLarge;
import org.homeward.shared.domain.TooMany;
import org.homeward.shared.domain.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {

    private final Problems problems = new Problems(new Messages(), new RequestId());

    private Problems.Told about(Throwable thrown) {
        return problems.about(thrown, false);
    }

    static Stream<Arguments> everything() {
        return Stream.of(
                Arguments.of(Invalid.field("a", "required"), 400, "required"),
                Arguments.of(new NotSignedIn("not-signed-in"), 401, "not-signed-in"),
                Arguments.of(new NotAllowed("not-allowed"), 403, "not-allowed"),
                Arguments.of(new NotFound("not-found"), 404, "not-found"),
                Arguments.of(new Conflict("in-progress"), 409, "in-progress"),
                Arguments.of(new Stale("x"), 409, "stale"),
                Arguments.of(new EJBException(new OptimisticLockException()), 409, "stale-record"),
                Arguments.of(new TooLarge("body-too-large", "5"), 413, "body-too-large"),
                Arguments.of(new UnsupportedBody("unsupported-charset", "x"), 415, "unsupported-charset"),
                Arguments.of(new Refused("not-allowed", "No award yet", "Act s.1"), 422, "not-allowed"),
                Arguments.of(new TooMany("too-many-requests"), 429, "too-many-requests"),
                Arguments.of(new Unavailable("away"), 503, "away"),
                Arguments.of(new EJBException(new SQLException("gone", "57P01")), 503, "away"));
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @MethodSource("everything")
    void eachRefusalHasItsStatus(Exception thrown, int status, String code) {
        Logger.getLogger(Problems.class.getName()).setLevel(Level.OFF);
        for (Exception wrapped :
                List.of(thrown, new EJBException(thrown), new EJBException(new EJBException(thrown)))) {
            Problem problem = about(wrapped).problem();
            assertEquals(status + " " + code, problem.status() + " " + problem.code());
            assertEquals("urn:homeward:problem:" + code, problem.type());
            assertFalse(problem.detail().isBlank());
            assertFalse(problem.requestId().isBlank());
        }
    }

    @Test
    void aLostRaceIs412WhereTheCallerNamedTheVersion() {
        assertEquals(412, problems.about(new Stale("x"), true).status());
        assertEquals(
                412,
                problems.about(new EJBException(new OptimisticLockException()), true)
                        .status());
    }

    @Test
    void aFaultOfOursTellsNothingOfOurInside() throws Exception {
        Logger.getLogger(Problems.class.getName()).setLevel(Level.OFF);
        Problems.Told told = about(new IllegalStateException("table person has no column secret"));
        assertEquals(500, told.status());
        assertFalse(Json.strict().writeValueAsString(told.problem()).contains("secret"));
        assertTrue(told.problem().detail().contains(told.problem().requestId()));
    }

    @Test
    void aRefusalByARuleNamesTheRuleAndItsSource() {
        Problem problem =
                about(new Refused("not-allowed", "No award yet", "Act s.1")).problem();
        assertEquals("No award yet, Act s.1", problem.rule() + ", " + problem.source());
    }

    @Test
    void invalidInputNamesEveryField() {
        Invalid invalid = new Invalid(List.of(
                Invalid.FieldError.of("lots[0].title", "required"), Invalid.FieldError.of("day", "not-a-date")));
        Problem problem = about(invalid).problem();
        assertEquals("invalid", problem.code());
        assertEquals(
                List.of("lots[0].title", "day"),
                problem.errors().stream().map(Problem.FieldProblem::field).toList());
    }

    @Test
    void saysHowToSignInAndWhenToComeBack() {
        assertEquals(
                Map.of("WWW-Authenticate", "Bearer realm=\"Homeward\""),
                about(new NotSignedIn("not-signed-in")).headers());
        assertEquals(
                Map.of("Retry-After", "1"),
                about(new TooMany("too-many-requests")).headers());
        assertEquals(Map.of("Retry-After", "10"), about(new Unavailable("away")).headers());
    }

    @Test
    void everyStatusHasATitle() {
        Messages messages = new Messages();
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 429, 500, 503}) {
            assertFalse(messages.text("problem-title." + status).isBlank());
        }
    }
}
