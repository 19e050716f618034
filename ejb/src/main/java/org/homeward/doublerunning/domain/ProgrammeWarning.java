package org.homeward.doublerunning.domain;

import java.util.List;

/**
 * Something in a programme that is taken and looks strange, or is not counted.
 *
 * @param field where it stands, such as {@code people[2].moveDate}
 * @param code of the text
 * @param parameters what fill the text's places; the first names the thing
 */
public record ProgrammeWarning(String field, String code, List<String> parameters) {

    public ProgrammeWarning {
        parameters = List.copyOf(parameters);
    }
}
