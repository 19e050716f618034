package org.homeward.shared.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that needs somebody today.
 *
 * @param code code of its text; the hint's text is {@code <code>.hint}
 * @param parameters what fills the places of both texts
 * @param link page that it is done on
 * @param state word and colour of its tag, such as WAITING
 * @param due when it has to be done by, when there is such a time
 */
public record Todo(String code, List<String> parameters, String link, String state, Optional<Instant> due) {

    public Todo {
        parameters = List.copyOf(parameters);
    }

    public static Todo of(String code, String link, String state, String... parameters) {
        return new Todo(code, List.of(parameters), link, state, Optional.empty());
    }

    public Todo by(Instant when) {
        return new Todo(code, parameters, link, state, Optional.of(when));
    }
}
