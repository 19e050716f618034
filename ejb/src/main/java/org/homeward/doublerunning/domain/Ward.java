package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A ward of a site.
 *
 * @param site reference of its site
 * @param beds commissioned
 * @param stepPerYearPence what it costs in a year in steps
 * @param variablePerBedDayPence what one of the programme's people costs for each day on the ward
 * @param heldUntil before this day no step cost is released: notice on a block contract
 */
public record Ward(
        String ref,
        String site,
        int beds,
        long stepPerYearPence,
        List<Step> steps,
        long variablePerBedDayPence,
        List<OtherOccupants> otherOccupants,
        Optional<LocalDate> heldUntil) {

    public Ward {
        steps = List.copyOf(steps);
        otherOccupants = List.copyOf(otherOccupants);
    }
}
