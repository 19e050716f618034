package org.homeward.evaluation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.evaluation.domain.LowPriceRule.CostOfCare;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Refused;
import org.junit.jupiter.api.Test;

/** Prices that look too low are flagged with their sum, and nobody is left out unheard. */
class LowPriceRuleTest {

    private static final Instant ASKED = Instant.parse("2026-12-07T09:00:00Z");
    private static final Instant ANSWER_BY = Instant.parse("2026-12-15T00:00:00Z");
    private static final LowPriceRule TWENTY = new LowPriceRule(new BigDecimal("20"), Optional.empty());

    private static List<Reason> look(LowPriceRule rule, long pence, Long... all) {
        return rule.look(
                Money.ofPence(pence), List.of(all).stream().map(Money::ofPence).toList());
    }

    @Test
    void exactlyAtTheLimitIsNotTooLowAndAPennyBelowIs() {
        // mean 100.00, limit 80.00
        assertTrue(look(TWENTY, 80_00, 80_00L, 120_00L).isEmpty());
        List<Reason> reasons = look(TWENTY, 79_99, 79_99L, 120_01L);
        assertEquals(List.of(Reason.of("low-price-mean", "£79.99", "2", "£100.00", "20", "£80.00")), reasons);
    }

    @Test
    void onePriceAloneHasNoMeanToBeHeldAgainst() {
        assertTrue(look(TWENTY, 1, 1L).isEmpty());
    }

    @Test
    void anHourBelowWhatItCostsIsFlaggedWithTheSum() {
        LowPriceRule rule = new LowPriceRule(
                new BigDecimal("20"), Optional.of(new CostOfCare(Money.ofPence(12_71), new BigDecimal("30"))));
        assertEquals(
                List.of(Reason.of("low-price-cost", "£16.51", "£16.52", "£12.71", "30")), look(rule, 16_51, 16_51L));
        assertTrue(look(rule, 16_52, 16_52L).isEmpty());
    }

    private static PriceCheck check(PriceCheckState state) {
        return new PriceCheck(
                1,
                "HW-2026-0001",
                1,
                "BD-00001",
                7,
                "Bidder",
                state,
                "",
                "How?",
                ASKED,
                ANSWER_BY,
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                1);
    }

    @Test
    void aBidIsLeftOutOnlyAfterItWasHeardOrHadItsTime() {
        PriceCheck asked = check(PriceCheckState.ASKED);
        Refused refused = assertThrows(Refused.class, () -> asked.decided(false, ANSWER_BY.minusMillis(1)));
        assertEquals("price-not-explained", refused.code());
        assertEquals(PriceCheckState.DISREGARDED, asked.decided(false, ANSWER_BY));
        assertEquals(PriceCheckState.ACCEPTED, asked.decided(true, ASKED));
        assertEquals(
                PriceCheckState.DISREGARDED, check(PriceCheckState.EXPLAINED).decided(false, ASKED));
    }

    @Test
    void theStatesOfAQuestionLeadOnlyWhereTheTableSays() {
        Set<PriceCheckState> open = EnumSet.of(PriceCheckState.ASKED, PriceCheckState.EXPLAINED);
        for (PriceCheckState from : PriceCheckState.values()) {
            for (PriceCheckState to : PriceCheckState.values()) {
                boolean expected = open.contains(from) && to != PriceCheckState.ASKED;
                assertEquals(expected, PriceCheckState.TRANSITIONS.allows(from, to), from + " to " + to);
            }
        }
        assertThrows(Conflict.class, () -> check(PriceCheckState.ACCEPTED).decided(false, ANSWER_BY));
        assertThrows(Conflict.class, () -> check(PriceCheckState.DISREGARDED).explained());
    }
}
