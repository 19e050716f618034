package org.homeward.catalogue.domain;

import java.util.OptionalInt;
import org.homeward.shared.domain.Invalid;

/**
 * Who a provider is, as it writes it into its profile.
 *
 * @param legalForm name of a {@link LegalForm}, or empty
 * @param size name of an {@link OrganisationSize}, for those who give no number of workers
 * @param ownership name of an {@link Ownership}, or empty
 * @param version as it was when the form was read
 */
public record WhoDraft(
        String about,
        String legalForm,
        Identifiers identifiers,
        OptionalInt workers,
        String size,
        String ownership,
        int version) {

    private static final int LONGEST_ABOUT = 4000;
    private static final int MOST_WORKERS = 1_000_000;

    public WhoDraft {
        about = about == null ? "" : about.strip();
        legalForm = legalForm == null ? "" : legalForm;
        size = size == null ? "" : size;
        ownership = ownership == null ? "" : ownership;
        Invalid.Collector errors = new Invalid.Collector()
                .check(about.length() <= LONGEST_ABOUT, "about", "profile-too-long", "" + LONGEST_ABOUT)
                .check(
                        known(LegalForm.class, legalForm),
                        "legalForm",
                        "registration-choice",
                        Codes.all(LegalForm.class))
                .check(
                        known(Ownership.class, ownership),
                        "ownership",
                        "registration-choice",
                        Codes.all(Ownership.class))
                .check(
                        workers.orElse(0) >= 0 && workers.orElse(0) <= MOST_WORKERS,
                        "workers",
                        "registration-workers",
                        "" + MOST_WORKERS);
        identifiers.check(errors, "");
        errors.throwIfAny();
    }

    private static <E extends Enum<E>> boolean known(Class<E> type, String written) {
        return written.isEmpty() || Codes.read(type, written).isPresent();
    }
}
