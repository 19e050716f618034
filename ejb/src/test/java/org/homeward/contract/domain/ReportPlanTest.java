package org.homeward.contract.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportPlanTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final ReportPlan PLAN = new ReportPlan(SEPTEMBER, NOVEMBER);

    private static ContractTerms monthly() {
        return new ContractTerms(
                "Small supports",
                "",
                1,
                SEPTEMBER.atDay(1),
                NOVEMBER.atEndOfMonth(),
                0,
                1,
                List.of(),
                List.of(new Outcome(
                        "O1", "I am at home.", "Nights", "", "0", Outcome.Cadence.MONTHLY, "", BigDecimal.TEN)),
                List.of(new Indicator("I1", "O1", "Nights away", "nights", Indicator.Better.LOWER, List.of())),
                Ladders.HEALTH);
    }

    @Test
    void whatIsStillOwedComesBeforeTheMonthThatRuns() {
        assertEquals(Optional.of(SEPTEMBER), PLAN.firstOwed(monthly(), Set.of(), TODAY));
        assertEquals(Optional.of(OCTOBER), PLAN.firstOwed(monthly(), Set.of(SEPTEMBER), TODAY));
        assertEquals(Optional.of(NOVEMBER), PLAN.firstOwed(monthly(), Set.of(SEPTEMBER, OCTOBER), TODAY));
    }

    @Test
    void afterTheEndOnlyWhatIsOwedIsLeft() {
        LocalDate after = LocalDate.of(2027, 1, 4);

        assertEquals(Optional.of(NOVEMBER), PLAN.firstOwed(monthly(), Set.of(SEPTEMBER, OCTOBER), after));
        assertEquals(Optional.empty(), PLAN.firstOwed(monthly(), Set.of(SEPTEMBER, OCTOBER, NOVEMBER), after));
    }
}
