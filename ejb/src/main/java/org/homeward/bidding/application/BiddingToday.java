package org.homeward.bidding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.homeward.bidding.infrastructure.BiddingAgenda;
import org.homeward.bidding.infrastructure.BiddingAgenda.Line;
import org.homeward.shared.application.TodaySource;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Todo;
import org.homeward.shared.infrastructure.ClockHeartbeat;

/** Bids that were begun and not sent or have to be confirmed, lots whose bids wait to be opened, a clock that is wrong. */
@ApplicationScoped
public class BiddingToday implements TodaySource {

    @Inject
    private BiddingAgenda agenda;

    @Inject
    private ClockHeartbeat heartbeat;

    @Override
    public List<Todo> todos(Actor actor) {
        List<Todo> todos = new ArrayList<>();
        if (actor.may(Permission.BIDS_OPEN) || actor.may(Permission.PEOPLE_ADMINISTER)) {
            heartbeat
                    .behind()
                    .ifPresent(by ->
                            todos.add(Todo.of("today-clock-behind", "/help.xhtml", "LOCKED", "" + by.toSeconds())));
        }
        if (actor.may(Permission.BIDS_WRITE)) {
            agenda.toReconfirm()
                    .forEach(line ->
                            todos.add(Todo.of("today-bid-reconfirm", address("changes", line), "WAITING", line.title())
                                    .by(line.deadline())));
            agenda.unsent()
                    .forEach(line ->
                            todos.add(Todo.of("today-bid-unsent", address("check", line), "IN_PROGRESS", line.title())
                                    .by(line.deadline())));
        }
        if (actor.may(Permission.BIDS_OPEN)) {
            agenda.toOpen(actor.personId())
                    .forEach(line -> todos.add(Todo.of(
                            "today-bids-to-open", address("open", line), "WAITING", line.title(), "" + line.lot())));
        }
        return List.copyOf(todos);
    }

    private static String address(String page, Line line) {
        return "/bidding/" + page + ".xhtml?tender=" + line.tender() + "&lot=" + line.lot();
    }
}
