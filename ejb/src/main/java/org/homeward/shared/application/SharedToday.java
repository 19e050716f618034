package org.homeward.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Role;
import org.homeward.shared.domain.Todo;
import org.homeward.shared.infrastructure.Readiness;
import org.homeward.shared.infrastructure.Rulebook;

/** Rules that need a legal check and what is wrong with the installation, for those who look after it. */
@ApplicationScoped
public class SharedToday implements TodaySource {

    @Inject
    private Rulebook rulebook;

    @Inject
    private Readiness readiness;

    @Inject
    private Clock clock;

    @Override
    public List<Todo> todos(Actor actor) {
        List<Todo> found = new ArrayList<>();
        if (actor.has(Role.ADMINISTRATOR) || actor.has(Role.AUDITOR)) {
            long unchecked = rulebook.unverified(LocalDate.now(clock));
            if (unchecked > 0) {
                found.add(Todo.of("today-rules", "/shared/rules.xhtml", "NEEDS_LEGAL_CHECK", "" + unchecked));
            }
        }
        if (actor.may(Permission.AUDIT_READ)) {
            readiness.checks().stream()
                    .filter(check -> !check.holds())
                    .forEach(check -> found.add(Todo.of(
                            "today-trouble",
                            "/shared/audit.xhtml",
                            "BROKEN",
                            check.trouble().orElse(""))));
        }
        return found;
    }
}
