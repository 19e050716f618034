package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of one row and gathers what is wrong with them, so that a person hears of all of it at once. */
final class RowReader {

    private static final Pattern REGULATOR_ID = Pattern.compile("\\d{1,4}-\\d{1,15}");
    /** The regulator keeps NHS bodies and their sites under the codes of NHS ODS. */
    private static final Pattern NHS_CODE = Pattern.compile("[A-Z][A-Z0-9]{2,9}");

    private static final String NHS = "NHS Body";
    private static final Pattern COMPANY_NUMBER = Pattern.compile("[A-Z0-9]{1,8}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private final RegulatorRow row;
    private final List<RowFault> faults = new ArrayList<>();

    RowReader(RegulatorRow row) {
        this.row = row;
    }

    List<RowFault> faults() {
        return faults;
    }

    void wrong(String code, String... parameters) {
        faults.add(RowFault.of(code, parameters));
    }

    Optional<String> text(RegulatorColumn column, int longest) {
        String cell = row.cell(column);
        if (cell.length() > longest) {
            wrong("row-too-long", column.heading(), "" + longest);
        }
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** Text that must be there. Where it is not, the fault is noted and the row will not be used. */
    String neededText(RegulatorColumn column, int longest) {
        Optional<String> found = text(column, longest);
        if (found.isEmpty()) {
            wrong("row-empty-cell", column.heading());
        }
        return found.orElse("");
    }

    String regulatorId(RegulatorColumn column) {
        String id = row.cell(column);
        boolean nhs = row.cell(RegulatorColumn.OWNERSHIP).equalsIgnoreCase(NHS);
        if (!REGULATOR_ID.matcher(id).matches() && !(nhs && NHS_CODE.matcher(id).matches())) {
            wrong("row-id", column.heading(), id);
        }
        return id;
    }

    /** Companies House numbers have eight characters; spreadsheets drop the noughts in front. */
    Optional<String> companyNumber() {
        String written = row.cell(RegulatorColumn.COMPANY_NUMBER).toUpperCase(Locale.ROOT);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!COMPANY_NUMBER.matcher(written).matches()) {
            wrong("row-company-number", written);
        }
        return Optional.of("0".repeat(Math.max(0, 8 - written.length())) + written);
    }

    Optional<LocalDate> date(RegulatorColumn column) {
        String written = row.cell(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = RegulatorDate.read(written);
        if (day.isEmpty()) {
            wrong("row-date", column.heading(), written);
        }
        return day;
    }

    Optional<Integer> whole(RegulatorColumn column, int largest) {
        String written = row.cell(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        boolean readable = WHOLE.matcher(written).matches();
        if (!readable || Integer.parseInt(written) < 0 || Integer.parseInt(written) > largest) {
            wrong("row-number", column.heading(), written, "" + largest);
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(written));
    }

    boolean yes(RegulatorColumn column) {
        String written = row.cell(column).toUpperCase(Locale.ROOT);
        if (!written.equals("Y") && !written.equals("N")) {
            wrong("row-yes-or-no", column.heading(), row.cell(column));
        }
        return written.equals("Y");
    }

    Ratings ratings() {
        Map<RatingDomain, Rating> byDomain = new EnumMap<>(RatingDomain.class);
        for (RatingDomain domain : RatingDomain.values()) {
            String written = row.cell(domain.column());
            Optional<Rating> rating = Rating.read(written);
            if (rating.isEmpty()) {
                wrong("row-rating", domain.column().heading(), written);
            }
            byDomain.put(domain, rating.orElse(Rating.NOT_RATED));
        }
        return new Ratings(byDomain, date(RegulatorColumn.PUBLISHED));
    }

    List<Term> terms(RegulatorColumn column, TermKind kind, Vocabulary vocabulary) {
        Optional<List<Term>> terms = vocabulary.readAll(kind, row.cell(column));
        if (terms.isEmpty()) {
            wrong("row-words", column.heading(), row.cell(column));
        }
        return terms.orElse(List.of());
    }

    /** A single word of the regulator, commas included. */
    Optional<Term> term(RegulatorColumn column, TermKind kind, Vocabulary vocabulary) {
        String written = row.cell(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<Term> term = vocabulary.find(kind, written).or(() -> Term.met(kind, written));
        if (term.isEmpty()) {
            wrong("row-words", column.heading(), written);
        }
        return term;
    }
}
