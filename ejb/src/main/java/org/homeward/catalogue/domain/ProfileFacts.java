package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.homeward.shared.domain.NotFound;

/**
 * What a provider says of itself, as other features read it. An organisation that has filled in nothing has the same
 * form with nothing in it.
 *
 * @param organisationId surrogate key of the provider organisation
 * @param ref of its entry in the catalogue, such as PR-00042; empty while none is linked
 * @param size by workers, or as it said; empty when it said neither
 * @param areas codes of the areas where it works
 * @param areaNames the same, as people call them
 * @param supports for whom and what: codes of the catalogue's terms
 * @param supportNames the same in words
 * @param evidence insurances and policies, also those that have ended
 * @param answers kept to be used again; only the organisation itself sees any
 * @param smallSupports what it said on the nine tests
 * @param missing codes of the parts that are not filled in; a complete profile has none
 */
public record ProfileFacts(
        long organisationId,
        Optional<String> ref,
        String name,
        Optional<OrganisationSize> size,
        OptionalInt workers,
        Optional<Ownership> ownership,
        String about,
        List<String> areas,
        List<String> areaNames,
        List<String> supports,
        List<String> supportNames,
        Capacity capacity,
        List<EvidenceFacts> evidence,
        List<AnswerFacts> answers,
        List<SmallSupportAnswer> smallSupports,
        List<String> missing) {

    /**
     * A piece of evidence.
     *
     * @param expires its last day; empty when it has none
     * @param documentId key of the document, which the organisation itself can open, and an officer while a claim of it waits
     */
    public record EvidenceFacts(
            long id,
            EvidenceKind kind,
            String title,
            Optional<LocalDate> expires,
            OptionalLong documentId,
            String documentName) {

        /** True while it has not ended on that day. */
        public boolean holdsOn(LocalDate day) {
            return expires.isEmpty() || !expires.get().isBefore(day);
        }
    }

    /** An answer that is kept. {@code words} are key words by which a question finds it. */
    public record AnswerFacts(long id, String title, String words, String text) {}

    /**
     * For how many people there is room.
     *
     * @param now empty when it was not said
     * @param later how many more from that day
     */
    public record Capacity(OptionalInt now, OptionalInt later, Optional<LocalDate> laterFrom, String outOfHours) {}

    public ProfileFacts {
        areas = List.copyOf(areas);
        areaNames = List.copyOf(areaNames);
        supports = List.copyOf(supports);
        supportNames = List.copyOf(supportNames);
        evidence = List.copyOf(evidence);
        answers = List.copyOf(answers);
        smallSupports = List.copyOf(smallSupports);
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** Key of the document of a piece of evidence. Refused with {@code no-such-evidence} when it has none. */
    public long document(long evidenceId) {
        return evidence.stream()
                .filter(piece -> piece.id() == evidenceId)
                .map(EvidenceFacts::documentId)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-evidence"))
                .getAsLong();
    }

    /** True when there is evidence of this kind that has not ended on that day. */
    public boolean shows(EvidenceKind kind, LocalDate day) {
        return evidence.stream().anyMatch(piece -> piece.kind() == kind && piece.holdsOn(day));
    }
}
