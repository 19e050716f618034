package org.homeward.contract.domain;

import static org.homeward.contract.domain.Ladders.HEALTH;
import static org.homeward.contract.domain.Ladders.opened;
import static org.homeward.contract.domain.Ladders.then;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.shared.domain.Money;
import org.junit.jupiter.api.Test;

/** Reads every day and every sum of docs/contracts.md and compares it with what is computed. */
class WorkedContractTest {

    private static final Path PAGE = Path.of("../docs/contracts.md");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The rows of the nth table below a heading, without its first line. */
    private static List<List<String>> table(String heading, int which) throws IOException {
        String text = Files.readString(PAGE);
        String section = text.substring(text.indexOf("## " + heading));
        int end = section.indexOf("\n## ", 3);
        List<List<List<String>>> tables = new ArrayList<>();
        boolean inside = false;
        for (String line :
                section.substring(0, end < 0 ? section.length() : end).lines().toList()) {
            if (!line.startsWith("|")) {
                inside = false;
            } else if (!inside) {
                inside = true;
                tables.add(new ArrayList<>());
            } else if (!line.startsWith("| ---")) {
                tables.get(tables.size() - 1)
                        .add(Arrays.stream(line.substring(1).split("\\|"))
                                .map(String::strip)
                                .toList());
            }
        }
        return tables.get(which);
    }

    private static Map<String, String> pairs(String heading, int which) throws IOException {
        Map<String, String> pairs = new LinkedHashMap<>();
        table(heading, which).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return pairs;
    }

    private static long pence(String said) {
        return Money.ofPounds(new BigDecimal(said.replace("£", "").replace(",", "")))
                .pence();
    }

    private static MonthPay pay(YearMonth month) {
        try {
            List<PayLine> lines = new ArrayList<>();
            for (List<String> row : table("An example: the contract", 0)) {
                BigDecimal quantity = new BigDecimal(row.get(1).replace(",", ""));
                PriceLine line = new PriceLine(
                        "P" + (lines.size() + 1),
                        row.get(0),
                        "",
                        pence(row.get(2)),
                        quantity,
                        row.get(4).equals("yes"));
                assertEquals(pence(row.get(3)), line.of(quantity).pence());
                lines.add(PayLine.of(line, quantity));
            }
            return new MonthPay(month, lines, true);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static MonthSum sum(YearMonth month, List<Measure> measures) {
        return new Withholding(HEALTH, measures, WorkedContractTest::pay).of(month);
    }

    @Test
    void theMonthlyValueIsAsThePageSays() throws IOException {
        Map<String, String> said = pairs("An example: the contract", 1);
        MonthSum sum = sum(YearMonth.of(2026, 11), List.of());
        assertEquals(pence(said.get("payable")), sum.pay().payablePence());
        assertEquals(pence(said.get("monthly value")), sum.pay().valuePence());
        assertEquals(pence(said.get("2 % of it")), Withholding.share(sum.pay().valuePence(), new BigDecimal(2)));
        assertEquals(pence(said.get("10 % of it")), sum.capPence());
    }

    private static LocalDate day(String event) {
        try {
            return LocalDate.parse(pairs("The times of a case", 0).get(event), DAY);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static CaseFile noticed() {
        LocalDate notice = day("notice given");
        return then(opened(1, HEALTH, notice), CaseStep.NOTIFY, notice);
    }

    private static CaseFile planned() {
        CaseFile met = then(noticed(), CaseStep.HOLD_MEETING, day("meeting held"));
        return then(
                met,
                CaseEvent.of(CaseStep.AGREE_PLAN, day("plan agreed"), "")
                        .with(List.of(new Milestone(1, "Fill the rota", "Dele", day("step 1 due")))));
    }

    private static CaseFile exception(int number) {
        List<CaseEvent> events = new ArrayList<>(planned().events());
        events.add(CaseEvent.of(CaseStep.REPORT_EXCEPTION, day("exception report"), "Not done.")
                .about(1));
        return CaseFile.of(number, HEALTH, Ladders.CALENDAR, events);
    }

    private static LocalDate due(CaseFile file, CaseClock.Kind kind, LocalDate today) {
        return file.clocks(today).stream()
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    @Test
    void theTimesAreAsThePageSays() {
        LocalDate notice = day("notice given");
        assertEquals(day("answer due"), due(noticed(), CaseClock.Kind.ANSWER, notice));
        assertEquals(day("meeting due"), due(noticed(), CaseClock.Kind.MEETING, notice));
        CaseFile met = then(noticed(), CaseStep.HOLD_MEETING, day("meeting held"));
        assertEquals(day("plan due"), due(met, CaseClock.Kind.PLAN, day("meeting held")));
        LocalDate withhold = day("money may be withheld for want of a plan after");
        assertEquals(withhold, due(met, CaseClock.Kind.NO_PLAN, withhold));
        LocalDate putRight = day("step 1 can be put right until");
        assertEquals(putRight, due(planned(), CaseClock.Kind.PUT_RIGHT, putRight));
        CaseFile checked = planned()
                .take(
                        CaseEvent.of(CaseStep.REPORT_EXCEPTION, day("exception report"), "Not done.")
                                .about(1),
                        day("exception report"));
        assertEquals(day("kept for good after"), due(checked, CaseClock.Kind.PERMANENCE, day("exception report")));
    }

    @Test
    void theSumsOfADisputeAreAsThePageSays() throws IOException {
        LocalDate decided = LocalDate.of(2027, 3, 15);
        CaseFile disputed = then(exception(1), CaseStep.DISPUTE, LocalDate.of(2027, 1, 4));
        CaseFile over = then(
                disputed,
                CaseEvent.of(CaseStep.DECIDE_DISPUTE, decided, "They asked to wait.")
                        .forTheProvider(true));
        List<Measure> measures = over.measures(decided);
        for (List<String> row : table("The sums, when a dispute", 0)) {
            MonthSum sum = sum(YearMonth.parse(row.get(0)), measures);
            long back = sum.repayments().stream()
                    .mapToLong(MonthSum.Repayment::pence)
                    .sum();
            assertEquals(pence(row.get(1)), sum.withheldPence(), row.get(0));
            assertEquals(pence(row.get(2)), back, row.get(0));
            assertEquals(pence(row.get(3)), sum.repaidPence() - back, row.get(0));
            assertEquals(pence(row.get(4)), sum.toPayPence(), row.get(0));
        }
        List<MonthSum.Repayment> parts = sum(YearMonth.from(decided), measures).repayments();
        List<List<String>> said = table("The sums, when a dispute", 1);
        assertEquals(said.size(), parts.size());
        for (int i = 0; i < said.size(); i++) {
            assertEquals(said.get(i).get(0), parts.get(i).of().toString());
            assertEquals(Long.parseLong(said.get(i).get(1)), parts.get(i).days());
            assertEquals(pence(said.get(i).get(2)), parts.get(i).interestPence());
        }
    }

    @Test
    void theCapIsAsThePageSays() throws IOException {
        List<List<String>> said = table("The sums, when six cases", 0);
        List<Measure> measures = new ArrayList<>();
        for (List<String> row : said) {
            measures.addAll(exception(Integer.parseInt(row.get(0))).measures(day("exception report")));
        }
        List<MonthSum.Part> parts = sum(YearMonth.of(2026, 12), measures).parts();
        for (int i = 0; i < said.size(); i++) {
            assertEquals(pence(said.get(i).get(1)), parts.get(i).wantedPence());
            assertEquals(pence(said.get(i).get(2)), parts.get(i).withheldPence());
        }
    }
}
