package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A stored programme beside the same one in which one person moves later. Nothing of it is stored.
 *
 * @param person reference of the person
 * @param from the stored day of the move
 * @param to the later day
 * @param planned the stored programme
 * @param changed the other one
 * @param warnings what looks strange in the other one
 */
public record WhatIf(
        String person,
        LocalDate from,
        LocalDate to,
        Overview planned,
        Overview changed,
        List<ProgrammeWarning> warnings) {

    public WhatIf {
        warnings = List.copyOf(warnings);
    }
}
