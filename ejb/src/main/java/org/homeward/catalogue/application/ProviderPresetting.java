package org.homeward.catalogue.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.catalogue.domain.EvidenceDraft;
import org.homeward.catalogue.domain.OfferDraft;
import org.homeward.catalogue.domain.RegistrationReader;
import org.homeward.catalogue.domain.SmallSupportAnswer;
import org.homeward.catalogue.domain.WhoDraft;
import org.homeward.catalogue.infrastructure.Areas;
import org.homeward.catalogue.infrastructure.EntryFinding;
import org.homeward.catalogue.infrastructure.Profiles;
import org.homeward.catalogue.infrastructure.SizeClasses;
import org.homeward.catalogue.infrastructure.Terms;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;

/** Fills the profile of an invented provider in one call; nobody but the demonstration's loader may. */
@Stateless
public class ProviderPresetting {

    /** An answer that is kept. */
    public record Kept(String title, String words, String text) {}

    /**
     * A whole profile. Versions in the drafts do not matter.
     *
     * @param offer with areas as people write them
     */
    public record Preset(
            WhoDraft who,
            OfferDraft offer,
            List<EvidenceDraft> evidence,
            List<SmallSupportAnswer> tests,
            List<Kept> answers) {

        public Preset {
            evidence = List.copyOf(evidence);
            tests = List.copyOf(tests);
            answers = List.copyOf(answers);
        }
    }

    @Inject
    private Profiles profiles;

    @Inject
    private SizeClasses sizes;

    @Inject
    private Areas areas;

    @Inject
    private Terms terms;

    @Inject
    private EntryFinding finding;

    @Inject
    private org.homeward.catalogue.infrastructure.Claims claims;

    @Inject
    private Acting acting;

    @Inject
    private java.time.Clock clock;

    /** Fills the profile of the organisation for which the product acts. */
    @Permit(Permission.SYSTEM)
    public void fill(Preset preset) {
        long here = acting.actor().organisationId();
        profiles.ensure(here);
        WhoDraft who = preset.who();
        profiles.who(
                here,
                new WhoDraft(
                        who.about(),
                        who.legalForm(),
                        who.identifiers(),
                        who.workers(),
                        who.size(),
                        who.ownership(),
                        profiles.version(here)),
                sizes.of(who.workers(), who.size()));
        offer(here, preset.offer());
        profiles.tests(here, preset.tests());
        preset.evidence().forEach(piece -> profiles.evidence(here, piece, Optional.empty(), ""));
        preset.answers().forEach(kept -> profiles.answer(here, 0, kept.title(), kept.words(), kept.text()));
    }

    private void offer(long here, OfferDraft offer) {
        RegistrationReader reader = new RegistrationReader(terms.vocabulary(), areas.standing(LocalDate.now(clock)));
        Invalid.Collector errors = new Invalid.Collector();
        List<String> names = reader.areas(offer.areas(), errors);
        errors.throwIfAny();
        profiles.offer(
                here,
                new OfferDraft(
                        names,
                        offer.supports(),
                        offer.serviceTypes(),
                        offer.peopleNow(),
                        offer.peopleLater(),
                        offer.laterFrom(),
                        offer.outOfHours(),
                        profiles.version(here)),
                names.stream()
                        .flatMap(name -> reader.area(name).stream())
                        .map(area -> area.code())
                        .toList());
    }

    /** Lets the organisation speak for the entry that bears this name; false while the catalogue has none. */
    @Permit(Permission.SYSTEM)
    public boolean link(String entryName) {
        long here = acting.actor().organisationId();
        profiles.ensure(here);
        Optional<String> ref = finding.find(entryName).stream()
                .filter(match -> match.name().equalsIgnoreCase(entryName))
                .map(match -> match.ref())
                .findFirst();
        ref.ifPresent(found -> profiles.link(here, claims.entryKey(found)));
        return ref.isPresent();
    }
}
