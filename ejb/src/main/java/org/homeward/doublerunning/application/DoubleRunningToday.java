package org.homeward.doublerunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.doublerunning.infrastructure.Programmes;
import org.homeward.shared.application.TodaySource;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Todo;

/** Programmes that changed, or are new, and that no payer has signed as they stand now. */
@ApplicationScoped
public class DoubleRunningToday implements TodaySource {

    private static final int MOST = 5;

    @Inject
    private Programmes programmes;

    @Override
    public List<Todo> todos(Actor actor) {
        if (!actor.may(Permission.PROGRAMMES_WRITE)) {
            return List.of();
        }
        return programmes.unsigned(MOST).stream()
                .map(item -> Todo.of(
                        "today-programme-unsigned",
                        "/doublerunning/payers.xhtml?ref=" + item.ref(),
                        "WAITING",
                        item.name(),
                        item.ref(),
                        "" + item.version()))
                .toList();
    }
}
