package org.homeward.award.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.award.domain.AwardItem;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.infrastructure.AwardViews;
import org.homeward.award.infrastructure.Remaining;
import org.homeward.evaluation.infrastructure.OpenLots;
import org.homeward.evaluation.infrastructure.OpenLots.OpenLot;
import org.homeward.evaluation.infrastructure.Results;
import org.homeward.shared.application.TodaySource;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Todo;

/** Awards that wait for an officer: to be recommended, approved, confirmed, and for the details of a signed contract. */
@ApplicationScoped
public class AwardToday implements TodaySource {

    @Inject
    private AwardViews awards;

    @Inject
    private OpenLots lots;

    @Inject
    private Results results;

    @Inject
    private Remaining remaining;

    @Inject
    private Clock clock;

    @Override
    public List<Todo> todos(Actor actor) {
        if (!actor.may(Permission.AWARDS_WRITE)) {
            return List.of();
        }
        List<AwardItem> waiting = awards.waiting(actor.organisationId());
        Stream<Todo> decided = waiting.stream()
                .filter(award -> award.recommendedBy() != actor.personId() || !award.waitsForApproval())
                .map(this::todo);
        Stream<Todo> empty = awards.withoutBids(actor.organisationId()).stream()
                .map(lot -> ending(lot.tender(), lot.lot(), lot.title()));
        return Stream.of(toDecide(actor, waiting), empty, decided)
                .flatMap(todos -> todos)
                .toList();
    }

    /** Lots whose result is complete and for which no recommendation stands. */
    private Stream<Todo> toDecide(Actor actor, List<AwardItem> waiting) {
        return lots.toMark(actor.organisationId()).stream()
                .filter(open -> waiting.stream().noneMatch(award -> isOf(award, open)))
                .filter(open -> results.of(open.tender(), open.lot()).isComplete())
                .map(this::decision);
    }

    private Todo decision(OpenLot open) {
        String tender = open.tender().ref();
        int lot = open.lot().number();
        return remaining.isNobodyLeft(new LotToAward(open.tender(), open.lot()))
                ? ending(tender, lot, open.tender().title())
                : Todo.of(
                        "today-award-recommend",
                        link("recommend", tender, lot),
                        "WAITING",
                        open.tender().title(),
                        tender + "/" + lot);
    }

    private static Todo ending(String tender, int lot, String title) {
        return Todo.of("today-award-nobody", link("none", tender, lot), "WAITING", title, tender + "/" + lot);
    }

    private static boolean isOf(AwardItem award, OpenLot open) {
        return award.tender().equals(open.tender().ref())
                && award.lot() == open.lot().number();
    }

    private Todo todo(AwardItem award) {
        return switch (award.state()) {
            case RECOMMENDED -> Todo.of("today-award-approve", link("approve", award), "WAITING", words(award));
            case APPROVED -> standstill(award);
            default -> Todo.of("today-award-contract", link("contract", award), "WAITING", words(award));
        };
    }

    private Todo standstill(AwardItem award) {
        Instant end = award.endsAt().orElse(Instant.EPOCH);
        return clock.instant().isBefore(end)
                ? Todo.of("today-award-standstill", link("award", award), "SCHEDULED", words(award))
                        .by(end)
                : Todo.of("today-award-confirm", link("award", award), "WAITING", words(award));
    }

    private static String[] words(AwardItem award) {
        return new String[] {award.title(), award.tender() + "/" + award.lot(), award.bidder()};
    }

    private static String link(String page, AwardItem award) {
        return link(page, award.tender(), award.lot());
    }

    private static String link(String page, String tender, int lot) {
        return "/award/" + page + ".xhtml?ref=" + tender + "&lot=" + lot;
    }
}
