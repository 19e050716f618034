package org.homeward.needs.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.homeward.catalogue.domain.Area;
import org.homeward.catalogue.infrastructure.Areas;
import org.homeward.shared.domain.Invalid;

/** The areas and kinds of support that can be chosen today. */
@ApplicationScoped
public class KnownChoices {

    @Inject
    private Areas areas;

    @Inject
    private Needs needs;

    @Inject
    private Clock clock;

    /** Refuses what is not on the lists; what was left empty is for others to say. */
    public void check(String area, String support) {
        boolean noArea = area == null || area.isBlank();
        boolean noSupport = support == null || support.isBlank();
        new Invalid.Collector()
                .check(
                        noArea || areas().stream().anyMatch(one -> one.code().equals(area)),
                        "area",
                        "needs-area-unknown")
                .check(
                        noSupport
                                || needs.kinds().stream()
                                        .anyMatch(one -> one.code().equals(support)),
                        "support",
                        "needs-support-unknown")
                .throwIfAny();
    }

    public List<Area> areas() {
        return areas.standing(LocalDate.now(clock));
    }
}
