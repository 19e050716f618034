package org.homeward.contract.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Refused;
import org.junit.jupiter.api.Test;

/** What may happen to a contract in which state, and what is refused: every state with every deed. */
class ContractStateTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final LocalDate END = LocalDate.of(2028, 11, 1);
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final String WHY = "For a reason.";

    static ContractTerms terms() {
        return new ContractTerms(
                "Support at home",
                "",
                6,
                START,
                END,
                12,
                59_000_000,
                List.of(new PriceLine("P1", "Hours", "an hour", 2_360, new BigDecimal(240), true)),
                List.of(outcome("O1", "60"), outcome("O2", "40")),
                List.of(indicator("I1", "O1"), indicator("I2", "O1"), indicator("I3", "O2")),
                Ladders.HEALTH);
    }

    private static Outcome outcome(String ref, String weight) {
        return new Outcome(
                ref,
                "I know who comes.",
                "Shifts",
                "61%",
                "90%",
                Outcome.Cadence.MONTHLY,
                "Rotas",
                new BigDecimal(weight));
    }

    private static Indicator indicator(String ref, String outcome) {
        return new Indicator(
                ref,
                outcome,
                "Shifts",
                "per cent",
                Indicator.Better.HIGHER,
                List.of(new Band(START, new BigDecimal(90), new BigDecimal(75), new BigDecimal(60))));
    }

    private static Contract draft() {
        return Contract.draft(
                "CT-00001", new Contract.Origin(1, "HW-2026-0001", 1, 2, "Wenbridge", 3, "Brackenway"), terms(), 7, AT);
    }

    /** What can be tried, by name. */
    private static final Map<String, Consumer<Contract>> DEEDS = deeds();

    private static Map<String, Consumer<Contract>> deeds() {
        Map<String, Consumer<Contract>> deeds = new LinkedHashMap<>();
        deeds.put("rewrite", contract -> contract.rewrite(terms(), 7, AT));
        deeds.put("offer", contract -> contract.offer("a".repeat(64), 7, AT));
        deeds.put("agree", contract -> contract.agreed(8, AT));
        deeds.put("abandon", contract -> contract.abandon(7, WHY, AT));
        deeds.put("start", contract -> contract.start(true, START, OptionalLong.of(7), AT));
        deeds.put("suspend", contract -> contract.suspend(true, WHY, 7, AT));
        deeds.put("resume", contract -> contract.resume(WHY, 7, AT));
        deeds.put("announce", contract -> contract.announceEnd(EndKind.BY_AGREEMENT, END, WHY, 7, START, AT));
        deeds.put("end", contract -> contract.end(END.plusDays(1), AT));
        deeds.put("vary", contract -> contract.vary(Optional.empty(), Optional.of(1L), Optional.empty()));
        deeds.put("extend", contract -> contract.extend(6));
        return deeds;
    }

    /** How each state is reached from the draft. */
    private static final Map<ContractState, List<String>> WAYS = Map.of(
            ContractState.DRAFT, List.of(),
            ContractState.IN_AGREEMENT, List.of("offer"),
            ContractState.AGREED, List.of("offer", "agree"),
            ContractState.RUNNING, List.of("offer", "agree", "start"),
            ContractState.SUSPENDED, List.of("offer", "agree", "start", "suspend"),
            ContractState.ENDING, List.of("offer", "agree", "start", "announce"),
            ContractState.ENDED, List.of("offer", "agree", "start", "end"),
            ContractState.ABANDONED, List.of("abandon"));

    private static final Map<ContractState, Set<String>> ALLOWED = Map.of(
            ContractState.DRAFT, Set.of("rewrite", "offer", "abandon"),
            ContractState.IN_AGREEMENT, Set.of("rewrite", "agree", "abandon"),
            ContractState.AGREED, Set.of("start", "end", "vary", "extend"),
            ContractState.RUNNING, Set.of("suspend", "announce", "end", "vary", "extend"),
            ContractState.SUSPENDED, Set.of("resume", "announce", "end", "vary", "extend"),
            ContractState.ENDING, Set.of("resume", "end", "vary", "extend"),
            ContractState.ENDED, Set.of(),
            ContractState.ABANDONED, Set.of());

    private static Contract in(ContractState state) {
        Contract contract = draft();
        WAYS.get(state).forEach(deed -> DEEDS.get(deed).accept(contract));
        assertEquals(state, contract.state());
        return contract;
    }

    @Test
    void everyDeedIsDoneOrRefusedInEveryStateAsTheTableSays() {
        for (ContractState state : ContractState.values()) {
            Set<String> done = DEEDS.keySet().stream()
                    .filter(deed -> isDone(in(state), deed))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(ALLOWED.get(state)), done, state.name());
        }
    }

    private static boolean isDone(Contract contract, String deed) {
        try {
            DEEDS.get(deed).accept(contract);
            return true;
        } catch (Conflict refused) {
            return false;
        }
    }

    @Test
    void theTableOfStatesAllowsNoMore() {
        Map<ContractState, Set<ContractState>> table = Arrays.stream(ContractState.values())
                .collect(Collectors.toMap(
                        state -> state,
                        state -> Arrays.stream(ContractState.values())
                                .filter(to -> ContractState.TRANSITIONS.allows(state, to))
                                .collect(Collectors.toSet())));
        assertEquals(
                Map.of(
                        ContractState.DRAFT, Set.of(ContractState.IN_AGREEMENT, ContractState.ABANDONED),
                        ContractState.IN_AGREEMENT,
                                Set.of(ContractState.DRAFT, ContractState.AGREED, ContractState.ABANDONED),
                        ContractState.AGREED, Set.of(ContractState.RUNNING, ContractState.ENDED),
                        ContractState.RUNNING,
                                Set.of(ContractState.SUSPENDED, ContractState.ENDING, ContractState.ENDED),
                        ContractState.SUSPENDED,
                                Set.of(ContractState.RUNNING, ContractState.ENDING, ContractState.ENDED),
                        ContractState.ENDING, Set.of(ContractState.RUNNING, ContractState.ENDED),
                        ContractState.ENDED, Set.of(),
                        ContractState.ABANDONED, Set.of()),
                table);
    }

    @Test
    void nothingStartsBeforeItsDayOrWithoutPlans() {
        Contract agreed = in(ContractState.AGREED);
        assertThrows(Conflict.class, () -> agreed.start(true, START.minusDays(1), OptionalLong.empty(), AT));
        Refused refused = assertThrows(Refused.class, () -> agreed.start(false, START, OptionalLong.empty(), AT));
        assertEquals("contract-plans-missing", refused.code());
        assertDoesNotThrow(() -> agreed.start(true, START, OptionalLong.empty(), AT));
    }

    @Test
    void suspensionNeedsACaseOnItsLastRung() {
        assertThrows(Refused.class, () -> in(ContractState.RUNNING).suspend(false, WHY, 7, AT));
    }

    @Test
    void anExtensionIsNeverLongerThanAgreed() {
        Contract running = in(ContractState.RUNNING);
        running.extend(7);
        assertEquals(LocalDate.of(2029, 6, 1), running.ends());
        assertEquals(5, running.extensionMonthsLeft());
        assertThrows(Invalid.class, () -> running.extend(6));
        assertThrows(Invalid.class, () -> running.extend(0));
    }

    @Test
    void anEndThatIsTakenBackLeavesNoTrace() {
        Contract ending = in(ContractState.ENDING);
        ending.resume("The people asked for it.", 7, AT);
        assertEquals(Optional.empty(), ending.endsOn());
        assertEquals(Optional.empty(), ending.endKind());
    }

    @Test
    void theSameTermsGiveTheSameTextAndAnyChangeAnother() {
        AgreedText text = AgreedText.of(draft(), terms(), List.of("A clause."));
        assertEquals(text, AgreedText.of(draft(), terms(), List.of("A clause.")));
        assertEquals(64, text.sha256().length());
        Set<String> hashes = Set.of(
                text.sha256(),
                AgreedText.of(draft(), terms(), List.of("Another clause.")).sha256());
        assertEquals(2, hashes.size());
    }

    @Test
    void ratingsComeFromTheBandOfTheDay() {
        Band stricter = new Band(START.plusMonths(2), new BigDecimal(95), new BigDecimal(90), new BigDecimal(80));
        Indicator chosen = new Indicator(
                "I1",
                "O1",
                "Shifts",
                "per cent",
                Indicator.Better.HIGHER,
                List.of(stricter, indicator("I1", "O1").bands().get(0)));
        assertEquals(Rating.GOOD, chosen.rate(Optional.of(new BigDecimal("90.00")), START.plusMonths(1)));
        assertEquals(Rating.APPROACHING_TARGET, chosen.rate(Optional.of(new BigDecimal(90)), START.plusMonths(3)));
        assertEquals(Rating.INADEQUATE, chosen.rate(Optional.of(new BigDecimal("59.99")), START));
        assertEquals(Rating.OTHER, chosen.rate(Optional.empty(), START));
        Indicator nights = new Indicator(
                "I2",
                "O1",
                "Nights",
                "nights",
                Indicator.Better.LOWER,
                List.of(new Band(START, BigDecimal.ZERO, new BigDecimal(2), new BigDecimal(5))));
        assertEquals(Rating.GOOD, nights.rate(Optional.of(BigDecimal.ZERO), START));
        assertEquals(Rating.REQUIRES_IMPROVEMENT, nights.rate(Optional.of(new BigDecimal("2.01")), START));
        assertEquals(Rating.INADEQUATE, nights.rate(Optional.of(new BigDecimal("5.01")), START));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(List.of(), TermsRules.missing(terms(), 3));
        ContractTerms few = new ContractTerms(
                "Support",
                "",
                6,
                START,
                END,
                0,
                1,
                List.of(),
                List.of(outcome("O1", "60"), outcome("O2", "30")),
                List.of(indicator("I1", "O1")),
                Ladders.HEALTH);
        assertEquals(
                List.of(
                        "contract-lines-needed",
                        "contract-weights",
                        "contract-indicators-needed",
                        "contract-outcome-unmeasured"),
                TermsRules.missing(few, 3).stream()
                        .map(Invalid.FieldError::code)
                        .toList());
    }
}
