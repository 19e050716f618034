package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One of the people whose move the programme pays for, known here by a reference only.
 *
 * @param ref a reference that tells nobody who it is; never a name or an NHS number
 * @param ward where the person lives on the first day
 * @param hospitalPayer who pays for the hospital
 * @param decisionMaker the payer that decides the move
 * @param moveDate planned, then actual; empty: stays
 * @param destination where to; always there with a move
 * @param supportPerWeekPence what support costs a week where the person moves to; always there with a move
 * @param supportChanges from which day it costs something else
 * @param supportEnds the first day without support
 * @param transitionDays days of support before the move
 * @param payerShares who pays for the support; make 100 percent
 * @param homeReadyDate when the home is ready
 * @param inHospitalSince since when the person has been in hospital
 */
public record Person(
        String ref,
        String ward,
        String hospitalPayer,
        Optional<String> decisionMaker,
        Optional<LocalDate> moveDate,
        Optional<Destination> destination,
        Optional<Long> supportPerWeekPence,
        List<SupportChange> supportChanges,
        Optional<LocalDate> supportEnds,
        int transitionDays,
        List<Share> payerShares,
        List<OneOff> oneOffs,
        Optional<LocalDate> homeReadyDate,
        Optional<LocalDate> inHospitalSince) {

    public Person {
        supportChanges = List.copyOf(supportChanges);
        payerShares = List.copyOf(payerShares);
        oneOffs = List.copyOf(oneOffs);
    }

    /** The first day of support, transition included; empty without a move. May lie before the programme. */
    public Optional<LocalDate> supportStarts() {
        return moveDate.map(day -> day.minusDays(transitionDays));
    }

    /** The first day without support, where one was named that is not before support starts. */
    public Optional<LocalDate> supportStops() {
        return supportEnds.filter(
                end -> supportStarts().filter(start -> !end.isBefore(start)).isPresent());
    }

    /** The changes that count: not before support starts. By day; of two for one day the later in the list is last. */
    public List<SupportChange> changesThatCount() {
        return supportStarts()
                .map(start -> supportChanges.stream()
                        .filter(change -> !change.from().isBefore(start))
                        .sorted(Comparator.comparing(SupportChange::from))
                        .toList())
                .orElse(List.of());
    }

    /** True when the move leads out of hospital. */
    public boolean movesHome() {
        return moveDate.isPresent() && destination.filter(Destination::atHome).isPresent();
    }

    /** True when the move leads to another hospital. */
    public boolean movesToHospital() {
        return moveDate.isPresent() && destination.filter(to -> !to.atHome()).isPresent();
    }

    /** The same person with the move on another day. */
    public Person movingOn(Optional<LocalDate> day) {
        return new Person(
                ref,
                ward,
                hospitalPayer,
                decisionMaker,
                day,
                destination,
                supportPerWeekPence,
                supportChanges,
                supportEnds,
                transitionDays,
                payerShares,
                oneOffs,
                homeReadyDate,
                inHospitalSince);
    }
}
