package org.homeward.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeward.ledger.infrastructure.FactViews;
import org.homeward.ledger.infrastructure.WaitingWork;
import org.homeward.shared.application.TodaySource;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Todo;

/** What the ledger waits for: facts to be confirmed by a second person, rows that nobody knows, money without an aim. */
@ApplicationScoped
public class LedgerToday implements TodaySource {

    private static final int FEW = 3;

    @Inject
    private FactViews facts;

    @Inject
    private WaitingWork work;

    @Override
    public List<Todo> todos(Actor actor) {
        List<Todo> todos = new ArrayList<>();
        if (actor.may(Permission.LEDGER_FACTS)) {
            facts.waiting().stream()
                    .filter(fact -> fact.enteredBy() != actor.personId())
                    .collect(Collectors.groupingBy(
                            FactViews.Waiting::programme, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(waiting -> todos.addAll(toConfirm(waiting)));
        }
        if (actor.may(Permission.LEDGER_POST)) {
            work.rows()
                    .forEach(row -> todos.add(Todo.of(
                            row.count() == 1 ? "today-ledger-row" : "today-ledger-rows",
                            "/ledger/actuals.xhtml?programme=" + row.programme(),
                            "WAITING",
                            row.name(),
                            "" + row.count())));
            work.available()
                    .forEach(row -> todos.add(Todo.of(
                            "today-ledger-available",
                            "/ledger/reinvest.xhtml?programme=" + row.programme(),
                            "WAITING",
                            row.name(),
                            Money.ofPence(row.count()).toString())));
        }
        return todos;
    }

    /** A few one by one, many together. */
    private static List<Todo> toConfirm(List<FactViews.Waiting> facts) {
        FactViews.Waiting first = facts.get(0);
        if (facts.size() > FEW) {
            return List.of(Todo.of(
                    "today-ledger-confirm-many",
                    "/ledger/facts.xhtml?programme=" + first.programme(),
                    "WAITING",
                    first.name(),
                    "" + facts.size()));
        }
        return facts.stream()
                .map(fact -> Todo.of(
                        "today-ledger-confirm-"
                                + fact.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "/ledger/fact.xhtml?programme=" + fact.programme() + "&ref=" + fact.fact(),
                        "WAITING",
                        fact.name(),
                        fact.subject()))
                .toList();
    }
}
