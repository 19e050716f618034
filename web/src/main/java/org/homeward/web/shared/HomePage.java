package org.homeward.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.InboxReading;
import org.homeward.shared.application.Messages;
import org.homeward.shared.application.TodayReading;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NoticeView;
import org.homeward.shared.domain.Permission;

/** What needs me today? */
@Named
@RequestScoped
public class HomePage {

    private static final int LATEST = 5;

    /**
     * One line of the list.
     *
     * @param due when it has to be done by; null, which a page shows as nothing, when it has no time
     */
    public record Line(String title, String hint, String link, String state, Instant due) {}

    @Inject
    private TodayReading today;

    @Inject
    private InboxReading inbox;

    @Inject
    private Messages messages;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    private List<Line> lines;
    private List<NoticeView> latest;

    public List<Line> getLines() {
        if (lines == null) {
            lines = today.forMe().stream()
                    .map(todo -> new Line(
                            messages.text(todo.code(), todo.parameters()),
                            messages.text(todo.code() + ".hint", todo.parameters()),
                            todo.link(),
                            todo.state(),
                            todo.due().orElse(null)))
                    .toList();
        }
        return lines;
    }

    /** The newest unread notices. */
    public List<NoticeView> getLatest() {
        if (latest == null) {
            latest = inbox.list(ListQuery.of(1, LATEST)).items().stream()
                    .filter(notice -> !notice.read())
                    .toList();
        }
        return latest;
    }

    public Instant getNow() {
        return clock.instant();
    }

    public boolean isMayFindProviders() {
        return acting.actor().may(Permission.PROVIDERS_READ);
    }

    public boolean isHasRole() {
        return !acting.actor().roles().isEmpty();
    }
}
