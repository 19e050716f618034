package org.homeward.doublerunning.domain;

import java.util.List;

/** A stored programme month by month, with what looks strange in it. */
public record ProfileView(String ref, int version, Profile profile, List<ProgrammeWarning> warnings) {

    public ProfileView {
        warnings = List.copyOf(warnings);
    }
}
