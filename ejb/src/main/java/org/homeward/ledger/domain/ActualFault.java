package org.homeward.ledger.domain;

import java.util.List;

/**
 * What is wrong with one cell of a row that could not be taken.
 *
 * @param number of the row, the header being 1
 * @param field name of the column
 * @param code of the text that explains it
 */
public record ActualFault(int number, String field, String code, List<String> parameters) {

    public ActualFault {
        parameters = List.copyOf(parameters);
    }
}
