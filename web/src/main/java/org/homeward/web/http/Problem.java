package org.homeward.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong, as RFC 9457 problem details. Fields that say nothing are left out.
 *
 * @param type {@code urn:homeward:problem:} and the code
 * @param title what sort of problem it is, the same for each status
 * @param status the HTTP status
 * @param detail what a person can do about it
 * @param code stable code for programs
 * @param errors the fields that are wrong, for invalid input
 * @param rule the rule that says no, for 422
 * @param source where the rule stands, for 422
 * @param serverTime what the clock said when something was too late; empty otherwise
 * @param requestId name of the request, to quote when asking for help
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<FieldProblem> errors,
        String rule,
        String source,
        Optional<Instant> serverTime,
        String requestId) {

    /** Media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:homeward:problem:";

    /**
     * One field that is wrong.
     *
     * @param field path of the field as the caller wrote it, such as {@code lots[0].title}; empty for the whole body
     * @param code stable code for programs
     * @param message what would be right
     */
    public record FieldProblem(String field, String code, String message) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    /** The same, with the time that the server's clock showed. */
    Problem at(Instant time) {
        return new Problem(type, title, status, detail, code, errors, rule, source, Optional.of(time), requestId);
    }

    static String type(String code) {
        return TYPE + code;
    }
}
