package org.homeward.catalogue.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A good row of the regulator's file, and rows that differ from it in some cells. */
final class Rows {

    static final long WENBRIDGE = 17;

    static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            term(TermKind.SERVICE_TYPE, "Domiciliary care service"),
            term(TermKind.SERVICE_TYPE, "Supported living service"),
            term(TermKind.SERVICE_TYPE, "Hospice services"),
            term(TermKind.SERVICE_TYPE, "Hospice services at home"),
            term(
                    TermKind.SERVICE_TYPE,
                    "Hospital services for people with mental health needs, learning disabilities and problems with"
                            + " substance misuse"),
            term(TermKind.SUPPORTS, "Dementia"),
            term(TermKind.SUPPORTS, "Learning Disabilities or autistic spectrum disorder"),
            term(TermKind.CATEGORY, "Residential social care")));

    static final RowJudge JUDGE = new RowJudge(VOCABULARY, new Councils(Map.of("Wenbridge", WENBRIDGE)));

    private static final RegulatorHeader HEADER = RegulatorHeader.of(Arrays.stream(RegulatorColumn.values())
            .map(RegulatorColumn::heading)
            .toList());

    private Rows() {}

    static Term term(TermKind kind, String name) {
        return new Term(kind, Term.codeOf(name), name);
    }

    private static Map<RegulatorColumn, String> good() {
        Map<RegulatorColumn, String> cells = new EnumMap<>(RegulatorColumn.class);
        for (RegulatorColumn column : RegulatorColumn.values()) {
            cells.put(column, "");
        }
        cells.putAll(new HashMap<>(Map.of(
                RegulatorColumn.LOCATION_NAME, "Tansy Row",
                RegulatorColumn.LOCATION_ID, "1-9000002004",
                RegulatorColumn.COUNCIL, "Wenbridge",
                RegulatorColumn.SERVICE_TYPES, "Supported living service",
                RegulatorColumn.OPENED, "2016-09-05",
                RegulatorColumn.DORMANT, "N",
                RegulatorColumn.OVERALL_RATING, "Good",
                RegulatorColumn.PUBLISHED, "9/18/2024 12:00:00 AM",
                RegulatorColumn.PROVIDER_NAME, "Tansy Row Co-operative",
                RegulatorColumn.PROVIDER_ID, "1-9000001007")));
        return cells;
    }

    static RegulatorRow with(RegulatorColumn column, String cell) {
        return with(Map.of(column, cell));
    }

    static RegulatorRow with(Map<RegulatorColumn, String> cells) {
        Map<RegulatorColumn, String> changed = good();
        changed.putAll(cells);
        return new RegulatorRow(3, HEADER, List.copyOf(changed.values()));
    }

    static RegulatorRow of(List<String> cells) {
        return new RegulatorRow(3, HEADER, cells);
    }

    static Judgement.Accepted accepted(RegulatorRow row) {
        if (JUDGE.judge(row) instanceof Judgement.Accepted accepted) {
            return accepted;
        }
        throw new AssertionError("the row was not taken: " + JUDGE.judge(row));
    }

    /** The codes of what is wrong with a row; none when it is taken. */
    static List<String> faults(RegulatorRow row) {
        return JUDGE.judge(row) instanceof Judgement.Rejected rejected
                ? rejected.faults().stream().map(RowFault::code).toList()
                : List.of();
    }
}
