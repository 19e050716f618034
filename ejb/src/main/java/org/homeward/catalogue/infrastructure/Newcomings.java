package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.catalogue.domain.Area;
import org.homeward.catalogue.domain.OfferDraft;
import org.homeward.catalogue.domain.RegistrationAnswers;
import org.homeward.catalogue.domain.RegistrationReader;
import org.homeward.catalogue.domain.TermKind;
import org.homeward.catalogue.domain.Vocabulary;
import org.homeward.catalogue.domain.WhoDraft;

/** Brings what was answered at the registration into the profile, so that nobody is asked twice. */
@ApplicationScoped
public class Newcomings {

    @Inject
    private Profiles profiles;

    @Inject
    private SizeClasses sizes;

    @Inject
    private Terms terms;

    @Inject
    private Areas areas;

    @Inject
    private Clock clock;

    /** Writes the first profile of an organisation. */
    public void write(long organisation, RegistrationAnswers answers) {
        profiles.ensure(organisation);
        OptionalInt workers =
                answers.workers().isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(answers.workers()));
        profiles.who(
                organisation,
                new WhoDraft(
                        "",
                        answers.legalForm(),
                        answers.identifiers(),
                        workers,
                        answers.size(),
                        answers.ownership(),
                        profiles.version(organisation)),
                sizes.of(workers, answers.size()));
        Vocabulary vocabulary = terms.vocabulary();
        profiles.offer(
                organisation,
                new OfferDraft(
                        answers.areas(),
                        of(TermKind.SUPPORTS, answers.supports(), vocabulary),
                        of(TermKind.SERVICE_TYPE, answers.supports(), vocabulary),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        "",
                        profiles.version(organisation)),
                codes(answers.areas(), vocabulary));
    }

    private List<String> codes(List<String> names, Vocabulary vocabulary) {
        RegistrationReader reader = new RegistrationReader(vocabulary, areas.standing(LocalDate.now(clock)));
        return names.stream()
                .flatMap(name -> reader.area(name).stream())
                .map(Area::code)
                .distinct()
                .toList();
    }

    private static List<String> of(TermKind kind, List<String> codes, Vocabulary vocabulary) {
        return codes.stream()
                .filter(code -> vocabulary.find(kind, code).isPresent())
                .toList();
    }
}
