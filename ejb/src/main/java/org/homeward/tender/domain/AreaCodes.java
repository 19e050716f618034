package org.homeward.tender.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.catalogue.domain.Area;
import org.homeward.shared.domain.Invalid;

/** Finds the areas that people wrote by name or code. Where a council and a board share a name, the council is meant. */
public final class AreaCodes {

    private AreaCodes() {}

    /** The lots with codes in the place of whatever was written; an unknown area is refused with {@code area-unknown}. */
    public static List<LotDraft> resolve(List<LotDraft> lots, List<Area> standing) {
        Invalid.Collector faults = new Invalid.Collector();
        List<LotDraft> known = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            List<String> codes = new ArrayList<>();
            for (int k = 0; k < lots.get(i).areas().size(); k++) {
                String written = lots.get(i).areas().get(k);
                Optional<Area> area = standing.stream()
                        .filter(candidate -> candidate.isMeantBy(written))
                        .min(Comparator.comparing(Area::board));
                area.map(Area::code).filter(code -> !codes.contains(code)).ifPresent(codes::add);
                faults.check(area.isPresent(), "lots[" + i + "].areas[" + k + "]", "area-unknown", written);
            }
            known.add(lots.get(i).withAreas(codes));
        }
        faults.throwIfAny();
        return List.copyOf(known);
    }
}
