package org.homeward.catalogue.domain;

import java.util.List;
import java.util.Locale;

/**
 * A council's area, or an integrated care board's, as it stands today.
 *
 * @param code GSS code of the Office for National Statistics
 * @param board true for an integrated care board
 * @param name what people call it
 * @param spellings every name, code and other spelling by which it may be asked for
 * @param councils codes of the councils that it covers: itself, or those of which the board has a share today
 */
public record Area(String code, boolean board, String name, List<String> spellings, List<String> councils) {

    public Area {
        spellings = List.copyOf(spellings);
        councils = List.copyOf(councils);
    }

    /** True when somebody means this area; capitals, full stops and double blanks do not matter. */
    public boolean isMeantBy(String written) {
        String wanted = plain(written);
        return spellings.stream().anyMatch(spelling -> plain(spelling).equals(wanted));
    }

    private static String plain(String spelling) {
        return spelling.replaceAll("[\\s.]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
