package org.homeward.catalogue.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** The councils of England by every spelling that is used for them. */
public final class Councils {

    private final Map<String, Long> bySpelling = new HashMap<>();

    /** @param areaBySpelling key of the council's area by its spelling */
    public Councils(Map<String, Long> areaBySpelling) {
        areaBySpelling.forEach((spelling, area) -> bySpelling.put(plain(spelling), area));
    }

    OptionalLong find(String spelling) {
        Long area = bySpelling.get(plain(spelling));
        return area == null ? OptionalLong.empty() : OptionalLong.of(area);
    }

    private static String plain(String spelling) {
        return spelling.replaceAll("[\\s.]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
