package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardPause;
import org.homeward.award.domain.CountedDay;
import org.homeward.award.domain.StandstillView;
import org.homeward.shared.domain.Regime;
import org.homeward.shared.domain.Standstill;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.WorkingCalendar;
import org.homeward.tender.domain.TenderFacts;

/** Counts the days of waiting by the settings and the calendar as they hold on the day of publication. */
@ApplicationScoped
public class PauseCounting {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private Rulebook rules;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Clock clock;

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    public AwardPause pause(TenderFacts tender) {
        return AwardPause.of(tender.regime(), tender.standstillOffered());
    }

    /** The standstill after a notice of that day; empty where there is none. */
    public Optional<Standstill> standstill(AwardPause pause, LocalDate published) {
        return switch (pause.kind()) {
            case NONE -> Optional.empty();
            case VOLUNTARY ->
                Optional.of(Standstill.underTheAct(
                        published,
                        rules.whole("standstill.voluntary.working-days", published),
                        calendar.workingDays()));
            case MANDATORY ->
                Optional.of(
                        pause.law() == Regime.PSR
                                ? Standstill.underProviderSelection(
                                        published,
                                        rules.whole("standstill.psr.working-days", published),
                                        calendar.workingDays())
                                : Standstill.underTheAct(
                                        published,
                                        rules.whole("standstill.pa2023.working-days", published),
                                        calendar.workingDays()));
        };
    }

    /** After representations were decided: so many working days more, the day of the decision not counted. */
    public Standstill afterRepresentations(Award award, LocalDate decided) {
        LocalDate last = calendar.workingDays()
                .nthAfter(decided, rules.whole("standstill.psr.after-representations.working-days", decided));
        LocalDate first = award.standstill().map(Standstill::firstDay).orElse(decided);
        return new Standstill(first, last, last.plusDays(1).atStartOfDay(LONDON).toInstant());
    }

    /**
     * How the waiting looks, for people.
     *
     * @param expected true while nothing is published
     */
    public StandstillView view(AwardPause pause, Optional<Standstill> days, boolean expected, boolean keptOpen) {
        boolean over = !expected
                && !keptOpen
                && days.map(standstill -> !clock.instant().isBefore(standstill.endsAt()))
                        .orElse(true);
        return new StandstillView(
                pause.kind(),
                pause.law(),
                pause.rule(),
                pause.source(),
                days.map(Standstill::firstDay),
                days.map(Standstill::lastDay),
                days.map(Standstill::endsAt),
                expected,
                over,
                keptOpen,
                days.map(standstill -> CountedDay.of(standstill, pause.law(), calendar::bankHoliday))
                        .orElse(List.of()));
    }
}
