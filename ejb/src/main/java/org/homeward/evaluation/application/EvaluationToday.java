package org.homeward.evaluation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.bidding.infrastructure.OpenedBidRecords;
import org.homeward.evaluation.domain.Declared;
import org.homeward.evaluation.domain.LotResult;
import org.homeward.evaluation.domain.PanelMember;
import org.homeward.evaluation.infrastructure.Marks;
import org.homeward.evaluation.infrastructure.OpenLots;
import org.homeward.evaluation.infrastructure.OpenLots.OpenLot;
import org.homeward.evaluation.infrastructure.Panels;
import org.homeward.evaluation.infrastructure.PriceChecks;
import org.homeward.evaluation.infrastructure.Results;
import org.homeward.shared.application.TodaySource;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Todo;

/** Marks to give, marks to agree, lots to draw, prices to explain. What follows a complete result is for the award. */
@ApplicationScoped
public class EvaluationToday implements TodaySource {

    @Inject
    private OpenLots lots;

    @Inject
    private Panels panels;

    @Inject
    private Marks marks;

    @Inject
    private OpenedBidRecords bids;

    @Inject
    private Results results;

    @Inject
    private PriceChecks checks;

    @Override
    public List<Todo> todos(Actor actor) {
        List<Todo> todos = new ArrayList<>();
        if (actor.may(Permission.SCORES_WRITE) || actor.may(Permission.AWARDS_WRITE)) {
            lots.toMark(actor.organisationId()).forEach(open -> {
                if (actor.may(Permission.SCORES_WRITE)) {
                    marking(open, actor).ifPresent(todos::add);
                }
                if (actor.may(Permission.AWARDS_WRITE)) {
                    deciding(open).ifPresent(todos::add);
                }
            });
        }
        if (actor.may(Permission.AWARDS_WRITE)) {
            checks.toDecide(actor.organisationId())
                    .forEach(check -> todos.add(Todo.of(
                            "today-price-decide",
                            "/evaluation/price-check.xhtml?ref=" + check.tender() + "&lot=" + check.lot() + "&bid="
                                    + check.bid(),
                            "WAITING",
                            check.bidder(),
                            check.tender())));
        }
        if (actor.may(Permission.BIDS_WRITE)) {
            checks.toAnswer(actor.organisationId())
                    .forEach(check -> todos.add(Todo.of(
                                    "today-price-asked",
                                    "/evaluation/price-answer.xhtml?bid=" + check.bid(),
                                    "WAITING",
                                    check.bid())
                            .by(check.answerBy())));
        }
        return todos;
    }

    private Optional<Todo> marking(OpenLot open, Actor actor) {
        Optional<PanelMember> member = panels.member(open.tender(), actor.personId());
        if (member.isEmpty() || member.get().declared() == Declared.CONFLICT) {
            return Optional.empty();
        }
        String tender = "ref=" + open.tender().ref();
        if (member.get().declared() == Declared.NOT_YET) {
            return Optional.of(Todo.of(
                    "today-declare",
                    "/evaluation/declare.xhtml?" + tender,
                    "WAITING",
                    open.tender().title()));
        }
        long lot = open.lot().id();
        int left = bids.of(lot).size() * open.tender().questions().size()
                - marks.of(lot, actor.personId()).size();
        String page = member.get().simplePage() ? "simple" : "marks";
        return left <= 0
                ? Optional.empty()
                : Optional.of(Todo.of(
                        "today-marks-to-give",
                        "/evaluation/" + page + ".xhtml?" + tender + "&lot="
                                + open.lot().number(),
                        "IN_PROGRESS",
                        open.tender().title(),
                        "" + left));
    }

    private Optional<Todo> deciding(OpenLot open) {
        LotResult result = results.of(open.tender(), open.lot());
        String where =
                ".xhtml?ref=" + open.tender().ref() + "&lot=" + open.lot().number();
        String title = open.tender().title();
        if (result.isComplete()) {
            return Optional.empty();
        }
        return result.missing() == 0
                ? Optional.of(Todo.of("today-lots-needed", "/evaluation/result" + where, "WAITING", title))
                : Optional.of(Todo.of(
                        "today-marks-to-agree",
                        "/evaluation/agree" + where,
                        "IN_PROGRESS",
                        title,
                        "" + result.missing()));
    }
}
