package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Judges a row of the regulator's file by itself: is everything there and does it make sense? Blanks around a cell,
 * capitals and both forms of dates are forgiven; what cannot be understood is never guessed.
 */
public final class RowJudge {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_PLACES = 5_000;
    private static final int MOST_LOCATIONS_NATIONALLY = 20_000;
    private static final int MOST_PLACES_NATIONALLY = 500_000;

    private final Vocabulary vocabulary;
    private final Councils councils;

    public RowJudge(Vocabulary vocabulary, Councils councils) {
        this.vocabulary = vocabulary;
        this.councils = councils;
    }

    public Judgement judge(RegulatorRow row) {
        List<RowFault> broken = faultsOfForm(row);
        if (!broken.isEmpty()) {
            return new Judgement.Rejected(row.number(), broken);
        }
        RowReader cells = new RowReader(row);
        LocationFacts location = location(cells);
        ProviderFacts provider = provider(cells);
        Ratings ratings = cells.ratings();
        return cells.faults().isEmpty()
                ? new Judgement.Accepted(row.number(), location, provider, ratings)
                : new Judgement.Rejected(row.number(), cells.faults());
    }

    /** What makes a row unfit before any of its cells is read. */
    private static List<RowFault> faultsOfForm(RegulatorRow row) {
        if (row.isBlank()) {
            return List.of(RowFault.of("row-blank"));
        }
        if (!row.hasAllCells()) {
            return List.of(RowFault.of(
                    "row-cells", "" + row.cells().size(), "" + row.header().columns()));
        }
        List<RowFault> faults = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (Formula.isIn(cell)) {
                faults.add(RowFault.of("row-formula", row.header().heading(i), cell.strip()));
            } else if (cell.chars().anyMatch(RowJudge::isControl)) {
                faults.add(RowFault.of("row-control", row.header().heading(i)));
            }
        }
        return faults;
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character);
    }

    private LocationFacts location(RowReader cells) {
        String council = cells.neededText(RegulatorColumn.COUNCIL, LONGEST_TEXT);
        OptionalLong area = councils.find(council);
        if (!council.isEmpty() && area.isEmpty()) {
            cells.wrong("row-council", council);
        }
        Optional<LocalDate> opened = cells.date(RegulatorColumn.OPENED);
        Optional<LocalDate> closed = cells.date(RegulatorColumn.CLOSED);
        if (opened.isPresent() && closed.isPresent() && closed.get().isBefore(opened.get())) {
            cells.wrong("row-closed-before-opened", "" + closed.get(), "" + opened.get());
        }
        return new LocationFacts(
                cells.regulatorId(RegulatorColumn.LOCATION_ID),
                cells.neededText(RegulatorColumn.LOCATION_NAME, LONGEST_NAME),
                cells.text(RegulatorColumn.UPRN, LONGEST_TEXT),
                cells.text(RegulatorColumn.WEB, LONGEST_TEXT),
                area.orElse(0),
                cells.text(RegulatorColumn.REGION, LONGEST_TEXT),
                cells.term(RegulatorColumn.CATEGORY, TermKind.CATEGORY, vocabulary),
                cells.whole(RegulatorColumn.PLACES, MOST_PLACES),
                opened,
                closed,
                cells.yes(RegulatorColumn.DORMANT),
                cells.terms(RegulatorColumn.SERVICE_TYPES, TermKind.SERVICE_TYPE, vocabulary),
                cells.terms(RegulatorColumn.SUPPORTS, TermKind.SUPPORTS, vocabulary));
    }

    /** The regulator writes BRAND before every brand's name. */
    private static String withoutMark(String brand) {
        return brand.replaceFirst("^BRAND (?=.)", "");
    }

    private static ProviderFacts provider(RowReader cells) {
        return new ProviderFacts(
                cells.regulatorId(RegulatorColumn.PROVIDER_ID),
                cells.neededText(RegulatorColumn.PROVIDER_NAME, LONGEST_NAME),
                cells.text(RegulatorColumn.OWNERSHIP, LONGEST_TEXT),
                cells.companyNumber(),
                cells.text(RegulatorColumn.BRAND_ID, LONGEST_TEXT),
                cells.text(RegulatorColumn.BRAND, LONGEST_TEXT).map(RowJudge::withoutMark),
                cells.whole(RegulatorColumn.LOCATIONS_NATIONALLY, MOST_LOCATIONS_NATIONALLY),
                cells.whole(RegulatorColumn.PLACES_NATIONALLY, MOST_PLACES_NATIONALLY),
                cells.date(RegulatorColumn.PROVIDER_REGISTERED));
    }
}
