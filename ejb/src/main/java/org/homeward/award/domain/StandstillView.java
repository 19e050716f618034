package org.homeward.award.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Regime;

/**
 * A standstill with how it was counted.
 *
 * @param law the law by which it was counted
 * @param firstDay empty when there is no standstill
 * @param endsAt the midnight in London with which the last day ends
 * @param expected true while nothing is published: as it would be if it were today
 * @param ended true when the award may be confirmed
 * @param keptOpen true while representations wait for a decision, whatever the days say
 * @param days every day from the first to the last, counted or not
 */
public record StandstillView(
        AwardPause.Kind kind,
        Regime law,
        String rule,
        String source,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<Instant> endsAt,
        boolean expected,
        boolean ended,
        boolean keptOpen,
        List<CountedDay> days) {

    public StandstillView {
        days = List.copyOf(days);
    }
}
