package org.homeward.award.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.publication.domain.NoticeDuty;

/**
 * A notice of a tender and the day from which its time counts.
 *
 * @param lot number of the lot; nought for one that concerns the whole tender
 * @param notice reference of the notice that was published
 * @param from the day of the moment that it follows; empty while that has not come
 */
public record NoticeClock(NoticeDuty duty, int lot, Optional<String> notice, Optional<LocalDate> from) {

    public static NoticeClock of(NoticeDuty duty, int lot, Optional<String> notice, Optional<LocalDate> from) {
        return new NoticeClock(duty, lot, notice, from);
    }

    /** How the duty stands on a day. */
    public PublishingDuty at(LocalDate today) {
        boolean must = duty.strength() == NoticeDuty.Strength.MUST;
        Optional<LocalDate> due = duty.days().isPresent()
                ? from.map(day -> day.plusDays(duty.days().getAsInt()))
                : Optional.empty();
        return new PublishingDuty(
                duty.kind(),
                lot,
                must,
                standing(must, due, today),
                due,
                notice,
                duty.rule(),
                duty.source(),
                duty.verified());
    }

    private PublishingDuty.Standing standing(boolean must, Optional<LocalDate> due, LocalDate today) {
        if (notice.isPresent()) {
            return PublishingDuty.Standing.DONE;
        }
        if (!must) {
            return PublishingDuty.Standing.OPTIONAL;
        }
        if (due.isEmpty()) {
            return PublishingDuty.Standing.LATER;
        }
        return today.isAfter(due.get()) ? PublishingDuty.Standing.OVERDUE : PublishingDuty.Standing.DUE;
    }
}
