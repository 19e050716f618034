package org.homeward.doublerunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.homeward.doublerunning.domain.ProgrammeItem;
import org.homeward.doublerunning.infrastructure.PayerAgreements;
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

    @Inject
    private PayerAgreements agreements;

    @Override
    public List<Todo> todos(Actor actor) {
        if (!actor.may(Permission.PROGRAMMES_WRITE)) {
            return List.of();
        }
        return programmes.ownWithPeople(MOST).stream()
                .flatMap(item -> todo(item).stream())
                .toList();
    }

    /** A programme waits until every payer has signed it as it stands now. */
    private Optional<Todo> todo(ProgrammeItem item) {
        SortedSet<String> open = programmes.view(item.ref()).programme().payers();
        agreements.signOffs(item.ref()).stream()
                .filter(signed -> signed.version() == item.version())
                .forEach(signed -> open.remove(signed.payer()));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Todo.of(
                        "today-programme-unsigned",
                        "/doublerunning/payers.xhtml?ref=" + item.ref(),
                        "WAITING",
                        item.name(),
                        item.ref(),
                        "" + item.version(),
                        String.join(", ", open)));
    }
}
