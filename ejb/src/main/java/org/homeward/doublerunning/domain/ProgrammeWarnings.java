package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is taken in a programme and looks strange or is not counted: nothing is lost without a word. */
public final class ProgrammeWarnings {

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SAID_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Horizon horizon;
    private final List<ProgrammeWarning> found = new ArrayList<>();

    private ProgrammeWarnings(Horizon horizon) {
        this.horizon = horizon;
    }

    /** Every warning, in the order of the document. */
    public static List<ProgrammeWarning> of(Programme programme) {
        ProgrammeWarnings warnings = new ProgrammeWarnings(programme.horizon());
        warnings.wards(programme.wards());
        for (int i = 0; i < programme.people().size(); i++) {
            warnings.person(programme.people().get(i), "people[" + i + "].");
        }
        warnings.schemes(programme.schemes());
        warnings.funding(programme.funding());
        return List.copyOf(warnings.found);
    }

    private void wards(List<Ward> wards) {
        for (int i = 0; i < wards.size(); i++) {
            Ward ward = wards.get(i);
            String at = "wards[" + i + "].";
            warnIf(ward.heldUntil().filter(this::outside), at + "heldUntil", "programme-held-outside", ward.ref());
            for (int j = 0; j < ward.otherOccupants().size(); j++) {
                warnIf(
                        ward.otherOccupants().get(j).leaves().filter(this::outside),
                        at + "otherOccupants[" + j + "].leaves",
                        "programme-others-outside",
                        ward.ref());
            }
        }
    }

    private void person(Person person, String at) {
        warnIf(person.moveDate().filter(this::outside), at + "moveDate", "programme-move-outside", person.ref());
        warnIf(
                person.supportStarts().filter(day -> day.isBefore(horizon.begins())),
                at + "transitionDays",
                "programme-transition-lost",
                person.ref());
        warnIf(
                person.homeReadyDate()
                        .filter(ready ->
                                person.moveDate().filter(ready::isAfter).isPresent()),
                at + "homeReadyDate",
                "programme-home-late",
                person.ref());
        for (int i = 0; i < person.supportChanges().size(); i++) {
            SupportChange change = person.supportChanges().get(i);
            support(person, change.from(), at + "supportChanges[" + i + "].from", "programme-change");
        }
        person.supportEnds().ifPresent(end -> support(person, end, at + "supportEnds", "programme-end"));
        for (int i = 0; i < person.oneOffs().size(); i++) {
            YearMonth month = person.oneOffs().get(i).month();
            if (!horizon.holds(month)) {
                warn(
                        at + "oneOffs[" + i + "].month",
                        "programme-one-off-outside",
                        person.ref(),
                        SAID_MONTH.format(month));
            }
        }
    }

    /** A change or an end of support: without a move, before support starts, or after the last month. */
    private void support(Person person, LocalDate day, String at, String code) {
        if (person.supportStarts().isEmpty()) {
            warn(at, code + "-without-move", person.ref(), said(day));
        } else if (day.isBefore(person.supportStarts().orElseThrow())) {
            warn(at, code + "-before-support", person.ref(), said(day));
        } else if (outside(day)) {
            warn(at, code + "-outside", person.ref(), said(day));
        }
    }

    private void schemes(List<Scheme> schemes) {
        for (int i = 0; i < schemes.size(); i++) {
            Scheme scheme = schemes.get(i);
            if (!horizon.holds(scheme.firstMonth())) {
                warn(
                        "schemes[" + i + "].firstMonth",
                        "programme-scheme-outside",
                        scheme.ref(),
                        SAID_MONTH.format(scheme.firstMonth()));
            }
        }
    }

    private void funding(List<FundingLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            FundingLine line = lines.get(i);
            String at = "funding[" + i + "].";
            if (line.lastMonth().isBefore(line.firstMonth())) {
                warn(at + "lastMonth", "programme-funding-never", line.ref());
            } else if (!horizon.holds(line.firstMonth())) {
                warn(at + "firstMonth", "programme-funding-outside", line.ref());
            } else if (!horizon.holds(line.lastMonth())) {
                warn(at + "lastMonth", "programme-funding-outside", line.ref());
            }
        }
    }

    private static String said(LocalDate day) {
        return SAID.format(day);
    }

    private boolean outside(LocalDate day) {
        return !horizon.holds(day);
    }

    private void warnIf(Optional<LocalDate> day, String field, String code, String ref) {
        day.ifPresent(strange -> warn(field, code, ref, said(strange)));
    }

    private void warn(String field, String code, String... parameters) {
        found.add(new ProgrammeWarning(field, code, List.of(parameters)));
    }
}
