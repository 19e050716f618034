package org.homeward.catalogue.domain;

import java.util.List;

/**
 * Why a row of the regulator's file was left out.
 *
 * @param code code of the text
 * @param parameters what fills the text's places
 */
public record RowFault(String code, List<String> parameters) {

    private static final int LONGEST_QUOTE = 80;

    public RowFault {
        parameters = parameters.stream().map(RowFault::shortened).toList();
    }

    public static RowFault of(String code, String... parameters) {
        return new RowFault(code, List.of(parameters));
    }

    /** A cell may be long and hold anything: what is quoted from it is short and can be stored. */
    private static String shortened(String parameter) {
        String printable = parameter.replaceAll("\\p{Cntrl}", " ");
        return printable.length() <= LONGEST_QUOTE ? printable : printable.substring(0, LONGEST_QUOTE) + "…";
    }
}
