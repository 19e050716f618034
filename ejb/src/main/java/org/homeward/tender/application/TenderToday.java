package org.homeward.tender.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.application.TodaySource;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Todo;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.tender.domain.TenderItem;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.infrastructure.TenderDetails;
import org.homeward.tender.infrastructure.TenderLists;
import org.homeward.tender.infrastructure.TenderRecords;
import org.homeward.tender.infrastructure.TenderStops;

/** Tenders that wait for approval, questions that wait for an answer, and deadlines that are near. */
@ApplicationScoped
public class TenderToday implements TodaySource {

    private static final String PAGE = "/tender/tender.xhtml?ref=";
    private static final String LAST_STEPS = "/tender/publish.xhtml?ref=";
    private static final String RESTART = "/tender/restart.xhtml?ref=";
    private static final String QUESTIONS = "/tender/clarifications.xhtml?ref=";

    @Inject
    private TenderLists lists;

    @Inject
    private TenderRecords records;

    @Inject
    private TenderDetails details;

    @Inject
    private TenderStops stops;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    @Override
    public List<Todo> todos(Actor actor) {
        if (!actor.may(Permission.TENDERS_WRITE)) {
            return List.of();
        }
        List<Todo> found = new ArrayList<>();
        stops.ofBuyer(actor.organisationId())
                .forEach(stopped ->
                        found.add(Todo.of("today-tender-stopped", RESTART + stopped.ref(), "LOCKED", stopped.title())));
        ListQuery all = ListQuery.of(1, ListQuery.LARGEST_PAGE);
        lists.ofBuyer(actor.organisationId(), all, Optional.of(TenderState.DRAFT)).items().stream()
                .filter(item -> item.approvalAskedAt().isPresent())
                .filter(item -> isForOthersToApprove(item, actor))
                .forEach(item -> found.add(todo("today-tender-approve", LAST_STEPS, item, "WAITING", item.title())));
        lists.ofBuyer(actor.organisationId(), all, Optional.of(TenderState.APPROVED)).items().stream()
                .forEach(item -> found.add(todo("today-tender-publish", LAST_STEPS, item, "APPROVED", item.title())));
        lists.ofBuyer(actor.organisationId(), all, Optional.of(TenderState.PUBLISHED)).items().stream()
                .filter(item -> item.questionsToAnswer() > 0)
                .forEach(item -> found.add(todo(
                        "today-tender-questions",
                        QUESTIONS,
                        item,
                        "WAITING",
                        item.title(),
                        "" + item.questionsToAnswer())));
        int soon = rulebook.whole("tender.closing-soon-days", LocalDate.now(clock));
        lists.closingWithin(actor.organisationId(), soon).forEach(item -> {
            Todo todo = todo("today-tender-closing", PAGE, item, "EXPIRING", item.title());
            found.add(item.deadline().map(todo::by).orElse(todo));
        });
        return found;
    }

    private boolean isForOthersToApprove(TenderItem item, Actor actor) {
        TenderDetails.Details written = details.of(records.get(item.ref()).id());
        return written.writtenById().filter(id -> id == actor.personId()).isEmpty()
                && written.lastWrittenById()
                        .filter(id -> id == actor.personId())
                        .isEmpty();
    }

    private static Todo todo(String code, String page, TenderItem item, String state, String... parameters) {
        return Todo.of(code, page + item.ref(), state, parameters);
    }
}
