package org.homeward.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.homeward.catalogue.domain.ClaimState;
import org.homeward.catalogue.domain.ProfileFacts;
import org.homeward.catalogue.infrastructure.Claims;
import org.homeward.catalogue.infrastructure.ProfileRecords;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.party.infrastructure.Organisations;
import org.homeward.shared.application.TodaySource;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Todo;
import org.homeward.shared.infrastructure.Rulebook;

/** For providers: what their profile lacks, what ends, how their claim stands. For officers: claims that wait. */
@ApplicationScoped
public class ProfileToday implements TodaySource {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private ProfileRecords records;

    @Inject
    private Claims claims;

    @Inject
    private Organisations organisations;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    @Override
    public List<Todo> todos(Actor actor) {
        List<Todo> found = new ArrayList<>();
        if (actor.isSystem() || actor.organisationId() == 0) {
            return found;
        }
        OrganisationKind kind = organisations.get(actor.organisationId()).kind();
        if (actor.may(Permission.CLAIMS_JUDGE) && (kind == OrganisationKind.COUNCIL || kind == OrganisationKind.ICB)) {
            long waiting = claims.waiting();
            if (waiting > 0) {
                found.add(Todo.of("today-claims", "/catalogue/claims.xhtml", "WAITING", "" + waiting));
            }
        }
        if (actor.may(Permission.PROFILE_WRITE) && kind == OrganisationKind.SUPPORT_PROVIDER) {
            ofProvider(actor, found);
        }
        return found;
    }

    private void ofProvider(Actor actor, List<Todo> found) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        ProfileFacts profile = records.of(actor.organisationId());
        if (!profile.isComplete()) {
            found.add(Todo.of(
                    "today-profile",
                    "/catalogue/profile.xhtml",
                    "WAITING",
                    "" + profile.missing().size()));
        }
        int soon = rulebook.whole("catalogue.evidence.first-reminder-days", today);
        profile.evidence().stream()
                .filter(piece -> piece.expires()
                        .filter(day -> day.isBefore(today.plusDays(soon)))
                        .isPresent())
                .forEach(piece -> found.add(Todo.of(
                                piece.holdsOn(today) ? "today-evidence-ends" : "today-evidence-ended",
                                "/catalogue/profile-evidence.xhtml",
                                piece.holdsOn(today) ? "EXPIRING" : "EXPIRED",
                                piece.title())
                        .by(piece.expires().orElseThrow().atStartOfDay(LONDON).toInstant())));
        claims.newestOf(actor.organisationId())
                .filter(claim -> claim.state() == ClaimState.ASKED)
                .ifPresent(claim -> found.add(
                        Todo.of("today-claim-waits", "/catalogue/profile.xhtml", "IN_PROGRESS", claim.entry())));
    }
}
