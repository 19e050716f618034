package org.homeward.tender.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.homeward.shared.application.TodaySource;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Todo;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.tender.infrastructure.IntentionTenders;

/** The alarm about intentions that no tender followed by their day, for those who published them. */
@ApplicationScoped
public class IntentionsToday implements TodaySource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject
    private IntentionTenders tenders;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    @Override
    public List<Todo> todos(Actor actor) {
        if (!actor.may(Permission.NEEDS_WRITE)) {
            return List.of();
        }
        int days = rulebook.whole(IntentionFollowing.ALARM_DAYS, LocalDate.now(clock));
        return tenders.late(actor.organisationId(), days).stream()
                .map(late -> Todo.of(
                        "today-intention-late",
                        "/needs/intention.xhtml?ref=" + late.ref(),
                        "OVERDUE",
                        late.ref(),
                        late.support() + ", " + late.area(),
                        DAY.format(late.actBy())))
                .toList();
    }
}
