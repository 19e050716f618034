package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which something changes.
 *
 * @param home people who move home, by reference
 * @param elsewhere people who move to another hospital
 * @param wards wards that close
 * @param sites sites whose fixed cost is no longer paid from this day, the first of a month
 */
public record Milestone(
        LocalDate day, List<String> home, List<String> elsewhere, List<String> wards, List<String> sites) {

    public Milestone {
        home = List.copyOf(home);
        elsewhere = List.copyOf(elsewhere);
        wards = List.copyOf(wards);
        sites = List.copyOf(sites);
    }
}
