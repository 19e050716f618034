package org.homeward.catalogue.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.catalogue.infrastructure.InventedAreas;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;

/** A demonstration gets a county of its own, so that no real place appears in an invented story. */
@Stateless
public class AreaInventing {

    @Inject
    private InventedAreas areas;

    /** Adds Wenbridge, its neighbours and their board; nobody but the demonstration's loader may. */
    @Permit(Permission.SYSTEM)
    public void addWenbridge() {
        areas.addBoardWithCouncils(
                "INV-WENBRIDGE-MARSH",
                "NHS Wenbridge and Marsh Integrated Care Board",
                "INVWM",
                List.of(
                        new String[] {"INV-WENBRIDGE", "Wenbridge County Council", "Wenbridge"},
                        new String[] {"INV-HALLOW-VALE", "Hallow Vale Council", "Hallow Vale"},
                        new String[] {"INV-CASTLE-ORRIN", "Castle Orrin Council", "Castle Orrin"},
                        new String[] {"INV-SALTNEY-MARSH", "Saltney Marsh Council", "Saltney Marsh"},
                        new String[] {"INV-THORNLEY", "Thornley Council", "Thornley"}));
    }
}
