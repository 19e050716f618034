package org.homeward.shared.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Todo;

/** Somebody signs in and asks: what needs me today? */
@Stateless
public class TodayReading {

    @Inject
    @Any
    private Instance<TodaySource> sources;

    @Inject
    private Acting acting;

    /** Everything that needs the actor, the soonest first, then what has no time of its own. */
    @Permit(value = Permission.SIGNED_IN, reads = true)
    public List<Todo> forMe() {
        Actor actor = acting.actor();
        return sources.stream()
                .flatMap(source -> source.todos(actor).stream())
                .sorted(Comparator.comparing((Todo todo) -> todo.due().orElse(Instant.MAX))
                        .thenComparing(Todo::code))
                .toList();
    }
}
