package org.homeward.doublerunning.domain;

import java.time.Instant;
import java.util.List;

/**
 * A programme as it is stored.
 *
 * @param ref a reference that people can read out, such as DR-00001
 * @param version 1 for the first; to be given back with a change
 * @param warnings what is taken in it and looks strange or is not counted
 * @param writtenBy name of who wrote this version; empty where a job did
 * @param lead name of the organisation that leads it
 * @param own true where that is the acting organisation; a partner only reads
 */
public record ProgrammeView(
        String ref,
        int version,
        Programme programme,
        List<ProgrammeWarning> warnings,
        String writtenBy,
        Instant writtenAt,
        String lead,
        boolean own) {

    public ProgrammeView {
        warnings = List.copyOf(warnings);
    }
}
