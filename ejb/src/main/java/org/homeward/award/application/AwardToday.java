package org.homeward.award.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.homeward.award.domain.AwardItem;
import org.homeward.award.infrastructure.AwardViews;
import org.homeward.shared.application.TodaySource;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Todo;

/** Awards that wait for an officer: to be approved, to be confirmed, and for the details of a signed contract. */
@ApplicationScoped
public class AwardToday implements TodaySource {

    @Inject
    private AwardViews awards;

    @Inject
    private Clock clock;

    @Override
    public List<Todo> todos(Actor actor) {
        if (!actor.may(Permission.AWARDS_WRITE)) {
            return List.of();
        }
        return awards.waiting(actor.organisationId()).stream()
                .filter(award -> award.recommendedBy() != actor.personId() || !award.waitsForApproval())
                .map(this::todo)
                .toList();
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
        return "/award/" + page + ".xhtml?ref=" + award.tender() + "&lot=" + award.lot();
    }
}
