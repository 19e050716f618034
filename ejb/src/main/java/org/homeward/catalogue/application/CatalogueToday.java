package org.homeward.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.catalogue.infrastructure.CatalogueAge;
import org.homeward.shared.application.TodaySource;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Todo;
import org.homeward.shared.infrastructure.Rulebook;

/** The regulator's file was never read, or is old: for those who may read it in. */
@ApplicationScoped
public class CatalogueToday implements TodaySource {

    private static final String IMPORTS = "/catalogue/imports.xhtml";

    @Inject
    private CatalogueAge age;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    @Override
    public List<Todo> todos(Actor actor) {
        if (!actor.may(Permission.PROVIDERS_IMPORT)) {
            return List.of();
        }
        Optional<Instant> last = age.lastApplied();
        if (last.isEmpty()) {
            return List.of(Todo.of("today-file-missing", IMPORTS, "WAITING"));
        }
        int oldDays = rulebook.whole("catalogue.file-old-days", LocalDate.now(clock));
        long days = Duration.between(last.get(), clock.instant()).toDays();
        return days > oldDays ? List.of(Todo.of("today-file-old", IMPORTS, "WAITING", "" + days)) : List.of();
    }
}
