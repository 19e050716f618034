package org.homeward.catalogue.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.homeward.catalogue.domain.Claim;
import org.homeward.catalogue.domain.RegistrationAnswers;
import org.homeward.catalogue.infrastructure.Claims;
import org.homeward.catalogue.infrastructure.Newcomings;
import org.homeward.catalogue.infrastructure.Profiles;
import org.homeward.catalogue.infrastructure.Registrations;
import org.homeward.catalogue.infrastructure.Registrations.Kept;
import org.homeward.party.infrastructure.Newcomers;
import org.homeward.party.infrastructure.Newcomers.Newcomer;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/**
 * The address is confirmed: the registration becomes an organisation with its first person and a profile. Somebody new may
 * bid at once. A claim to an entry of the catalogue waits for an officer; meanwhile the organisation reads, prepares and
 * bids, and only its words do not yet stand beside the entry.
 */
@Stateless
public class RegistrationConfirming {

    /** What is to be confirmed, as the page says it. */
    public record Waiting(String name, String organisation, boolean claims) {}

    /**
     * What came of it.
     *
     * @param organisation the name under which it stands here
     * @param claim reference of the claim that waits, for those who found themselves
     * @param passwordToken of the link with which the person chooses a password; empty when they have an account
     */
    public record Confirmed(String organisation, Optional<String> claim, Optional<String> passwordToken) {}

    @Inject
    private Registrations registrations;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Newcomings profilesOfNewcomers;

    @Inject
    private Profiles profiles;

    @Inject
    private Claims claims;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What a link from a mail is about; empty when it was used or is too old. */
    @Permit(Permission.PUBLIC)
    public Optional<Waiting> waiting(String code) {
        return registrations
                .ofConfirmation(code, clock.instant())
                .map(kept -> new Waiting(
                        kept.answers().name(),
                        nameOf(kept.answers()),
                        kept.answers().claims()));
    }

    /** Confirms the address. A link works once; refused with {@code registration-link-spent}. */
    @Permit(Permission.PUBLIC)
    public Confirmed confirm(String code) {
        Kept kept = registrations
                .ofConfirmation(code, clock.instant())
                .orElseThrow(() -> new Conflict("registration-link-spent"));
        RegistrationAnswers answers = kept.answers();
        Newcomer newcomer = newcomers.join(nameOf(answers), answers.name(), answers.email());
        Optional<String> claim = Optional.empty();
        if (!newcomer.already()) {
            profilesOfNewcomers.write(newcomer.organisationId(), answers);
            if (answers.claims()) {
                claim = Optional.of(ask(newcomer, answers));
            } else {
                profiles.newEntry(newcomer.organisationId(), newcomer.organisation(), answers.identifiers());
            }
        }
        registrations.confirmed(kept.id());
        audit.record(
                "registration-confirmed",
                "organisation",
                "" + newcomer.organisationId(),
                Map.of("registration", kept.ref()));
        return new Confirmed(newcomer.organisation(), claim, newcomer.passwordToken());
    }

    private String ask(Newcomer newcomer, RegistrationAnswers answers) {
        String evidence = answers.evidence().isEmpty() ? answers.email() : answers.evidence();
        Claim claim = new Claim(
                claims.nextRef(),
                claims.entryKey(answers.entry()),
                newcomer.organisationId(),
                newcomer.personId(),
                evidence,
                clock.instant());
        claims.add(claim);
        audit.record("claim-asked", "claim", claim.ref(), Map.of("entry", answers.entry()));
        return claim.ref();
    }

    private static String nameOf(RegistrationAnswers answers) {
        return answers.claims() ? answers.entryName() : answers.organisation();
    }
}
