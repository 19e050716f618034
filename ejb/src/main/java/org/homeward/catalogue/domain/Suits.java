package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Whether work suits a provider, with what fits and what is missing. It is a suggestion and never a gate: whoever it does
 * not suit may bid all the same. Work suits when at least one lot is in an area where the provider works, and the people
 * whom it is for, as far as the text says, are people whom the provider supports. Room for too few people is said, and
 * does not make it unsuitable, because lots can be shared and teams grow. Source: product policy, so that small providers
 * hear of work without searching.
 */
public final class Suits {

    private static final String EVERYONE = "SERVICES_FOR_EVERYONE";

    /**
     * What came of it.
     *
     * @param suits whether to tell the provider of it
     * @param fits reasons for it, in words by code
     * @param missing what speaks against it, or cannot be known because the profile does not say it
     */
    public record Verdict(boolean suits, List<ReasonCode> fits, List<ReasonCode> missing) {

        public Verdict {
            fits = List.copyOf(fits);
            missing = List.copyOf(missing);
        }
    }

    private Suits() {}

    /**
     * Judges.
     *
     * @param names from a term's code to its words
     */
    public static Verdict judge(Offer offer, Work work, UnaryOperator<String> names) {
        List<ReasonCode> fits = new ArrayList<>();
        List<ReasonCode> missing = new ArrayList<>();
        List<Work.Lot> near =
                work.lots().stream().filter(lot -> isNear(offer, lot)).toList();
        boolean place = place(offer, work, near, fits, missing);
        boolean people = people(offer, work, names, fits, missing);
        if (place) {
            room(offer, near, fits, missing);
        }
        if (offer.size().filter(size -> size == OrganisationSize.MICRO).isPresent()) {
            fits.add(ReasonCode.of("suits-micro"));
        }
        return new Verdict(place && people, fits, missing);
    }

    private static boolean isNear(Offer offer, Work.Lot lot) {
        return lot.areas().isEmpty() || lot.areas().keySet().stream().anyMatch(offer.areas()::contains);
    }

    private static boolean place(
            Offer offer, Work work, List<Work.Lot> near, List<ReasonCode> fits, List<ReasonCode> missing) {
        if (offer.areas().isEmpty()) {
            missing.add(ReasonCode.of("suits-no-areas"));
            return false;
        }
        List<String> shared = near.stream()
                .flatMap(lot -> lot.areas().entrySet().stream())
                .filter(area -> offer.areas().contains(area.getKey()))
                .map(area -> area.getValue())
                .distinct()
                .sorted()
                .toList();
        if (!shared.isEmpty()) {
            fits.add(ReasonCode.of("suits-area", String.join(", ", shared)));
            return true;
        }
        if (!near.isEmpty()) {
            fits.add(ReasonCode.of("suits-anywhere"));
            return true;
        }
        String wanted = work.lots().stream()
                .flatMap(lot -> lot.areas().values().stream())
                .distinct()
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        missing.add(ReasonCode.of("suits-other-area", wanted));
        return false;
    }

    private static boolean people(
            Offer offer, Work work, UnaryOperator<String> names, List<ReasonCode> fits, List<ReasonCode> missing) {
        SupportWords.what(work.words()).stream()
                .filter(offer.supports()::contains)
                .forEach(code -> fits.add(ReasonCode.of("suits-kind", names.apply(code))));
        Set<String> wanted = SupportWords.whom(work.words(), work.cpv());
        if (wanted.isEmpty()) {
            return true;
        }
        if (offer.supports().isEmpty()) {
            missing.add(ReasonCode.of("suits-no-supports"));
            return false;
        }
        List<String> shared = wanted.stream()
                .filter(code ->
                        offer.supports().contains(code) || offer.supports().contains(EVERYONE))
                .toList();
        if (shared.isEmpty()) {
            missing.add(ReasonCode.of("suits-other-people", joined(wanted, names)));
            return false;
        }
        fits.add(ReasonCode.of("suits-people", joined(shared, names)));
        return true;
    }

    /** The smallest lot nearby is compared: whoever has room for that one can bid for it. */
    private static void room(Offer offer, List<Work.Lot> near, List<ReasonCode> fits, List<ReasonCode> missing) {
        Work.Lot smallest = near.stream()
                .filter(lot -> lot.capacity() > 0)
                .min((one, other) -> Integer.compare(one.capacity(), other.capacity()))
                .orElse(null);
        if (smallest == null) {
            return;
        }
        LocalDate begins = smallest.from();
        OptionalInt room = offer.roomOn(begins);
        if (room.isEmpty()) {
            missing.add(ReasonCode.of("suits-no-capacity"));
        } else if (room.getAsInt() >= smallest.capacity()) {
            fits.add(ReasonCode.of("suits-room", "" + smallest.capacity()));
        } else {
            missing.add(ReasonCode.of("suits-little-room", "" + smallest.capacity(), "" + room.getAsInt()));
        }
    }

    private static String joined(Collection<String> codes, UnaryOperator<String> names) {
        return codes.stream()
                .map(names)
                .sorted()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
