package org.homeward.ledger.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.shared.domain.Invalid;

/**
 * The columns of an extract from the general ledger: date, cost centre, subjective code, amount, reference, description, in
 * any order and however they are spelled between letters. Other columns are passed over. Reads rows by it, and says of
 * every cell that cannot be read why.
 */
public final class ActualsHeader {

    private static final List<String> NEEDED =
            List.of("date", "costcentre", "subjectivecode", "amount", "reference", "description");
    private static final Map<String, String> WORDS = Map.of(
            "date", "date",
            "costcentre", "cost centre",
            "subjectivecode", "subjective code",
            "amount", "amount",
            "reference", "reference",
            "description", "description");
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SUM =
            Pattern.compile("[0-9]{1,3}(,[0-9]{3})+([.][0-9]{1,2})?|[0-9]{1,15}([.][0-9]{1,2})?");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TEXT = 500;
    /** More than any budget of a programme; beyond it a cell is a slip. */
    private static final long LARGEST_PENCE = 100_000_000_000L;

    private final Map<String, Integer> places;
    private final int columns;

    private ActualsHeader(Map<String, Integer> places, int columns) {
        this.places = Map.copyOf(places);
        this.columns = columns;
    }

    /** Refused with {@code actuals-columns} when a column is missing or comes twice. */
    public static ActualsHeader of(List<String> cells) {
        Map<String, Integer> places = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            if (NEEDED.contains(name) && places.putIfAbsent(name, i) != null) {
                twice.add(WORDS.get(name));
            }
        }
        List<String> missing = NEEDED.stream()
                .filter(name -> !places.containsKey(name))
                .map(WORDS::get)
                .toList();
        if (!missing.isEmpty()) {
            throw Invalid.field("file", "actuals-columns", String.join(", ", missing));
        }
        if (!twice.isEmpty()) {
            throw Invalid.field("file", "actuals-columns-twice", String.join(", ", twice));
        }
        return new ActualsHeader(places, cells.size());
    }

    /** A row, or everything that is wrong with it; never both and never neither. */
    public record Read(Optional<ActualRow> row, List<ActualFault> faults) {}

    /** Reads the cells of row {@code number}. */
    public Read read(int number, List<String> cells) {
        List<ActualFault> faults = new ArrayList<>();
        if (cells.size() != columns) {
            faults.add(new ActualFault(number, "row", "actual-cells", List.of("" + cells.size(), "" + columns)));
            return new Read(Optional.empty(), faults);
        }
        Optional<LocalDate> date = date(cell(cells, "date"));
        Optional<Long> pence = pence(cell(cells, "amount"));
        String costCentre = cell(cells, "costcentre");
        String subjective = cell(cells, "subjectivecode");
        fault(faults, number, date.isPresent(), "date", "actual-date", cell(cells, "date"));
        fault(faults, number, pence.isPresent(), "amount", "actual-amount", cell(cells, "amount"));
        fault(faults, number, pence.isEmpty() || pence.get() != 0, "amount", "actual-nought");
        fault(faults, number, !costCentre.isEmpty() || !subjective.isEmpty(), "costcentre", "actual-code-missing");
        fault(faults, number, costCentre.length() <= LONGEST_CODE, "costcentre", "actual-too-long", "" + LONGEST_CODE);
        fault(
                faults,
                number,
                subjective.length() <= LONGEST_CODE,
                "subjectivecode",
                "actual-too-long",
                "" + LONGEST_CODE);
        for (String name : List.of("reference", "description")) {
            fault(
                    faults,
                    number,
                    cell(cells, name).length() <= LONGEST_TEXT,
                    name,
                    "actual-too-long",
                    "" + LONGEST_TEXT);
        }
        for (String name : NEEDED) {
            fault(faults, number, cell(cells, name).indexOf('\u0000') < 0, name, "text-characters");
        }
        if (!faults.isEmpty()) {
            return new Read(Optional.empty(), faults);
        }
        return new Read(
                Optional.of(new ActualRow(
                        number,
                        date.orElseThrow(),
                        costCentre,
                        subjective,
                        pence.orElseThrow(),
                        cell(cells, "reference"),
                        cell(cells, "description"))),
                List.of());
    }

    private String cell(List<String> cells, String name) {
        return cells.get(places.get(name)).strip();
    }

    private static void fault(
            List<ActualFault> faults, int number, boolean holds, String name, String code, String... parameters) {
        if (!holds) {
            faults.add(new ActualFault(number, WORDS.get(name), code, List.of(parameters)));
        }
    }

    private static Optional<LocalDate> date(String cell) {
        try {
            LocalDate day = cell.contains("/") ? LocalDate.parse(cell, BRITISH) : LocalDate.parse(cell);
            return Optional.of(day).filter(one -> one.getYear() >= 2000 && one.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Pounds as ledgers write them: 1,234.50, -412.00, (412.00), 412.00-; a pound sign is passed over. */
    private static Optional<Long> pence(String cell) {
        String sum = cell.replace("£", "").replace(" ", "").replace('\u2212', '-');
        boolean negative = false;
        if (sum.startsWith("(") && sum.endsWith(")")) {
            negative = true;
            sum = sum.substring(1, sum.length() - 1);
        } else if (sum.startsWith("-")) {
            negative = true;
            sum = sum.substring(1);
        } else if (sum.endsWith("-")) {
            negative = true;
            sum = sum.substring(0, sum.length() - 1);
        }
        if (!SUM.matcher(sum).matches()) {
            return Optional.empty();
        }
        long pence = new BigDecimal(sum.replace(",", "")).movePointRight(2).longValueExact();
        return pence > LARGEST_PENCE ? Optional.empty() : Optional.of(negative ? -pence : pence);
    }
}
