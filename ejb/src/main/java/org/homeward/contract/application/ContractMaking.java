package org.homeward.contract.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.contract.domain.AwardedLot;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.Ladder;
import org.homeward.contract.domain.LadderKind;
import org.homeward.contract.domain.LadderParameter;
import org.homeward.contract.domain.PriceLine;
import org.homeward.contract.domain.Side;
import org.homeward.contract.domain.TermsRules;
import org.homeward.contract.infrastructure.Agreements;
import org.homeward.contract.infrastructure.AwardedLots;
import org.homeward.contract.infrastructure.ContractPeople;
import org.homeward.contract.infrastructure.ContractViews;
import org.homeward.contract.infrastructure.Contracts;
import org.homeward.contract.infrastructure.TermsStore;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** A contract manager makes a contract from an award and writes what it says. */
@Stateless
public class ContractMaking {

    private static final int USUAL_YEARS = 3;

    @Inject
    private Contracts contracts;

    @Inject
    private AwardedLots awards;

    @Inject
    private TermsStore store;

    @Inject
    private Agreements agreements;

    @Inject
    private ContractViews views;

    @Inject
    private ContractPeople people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A draft from an award, with dates, value and price as they were awarded, the product's own wording of outcomes, and a
     * ladder. Refused with {@code no-such-award-to-contract} and, where there is one already, {@code contract-made}.
     */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView make(String award, LadderKind ladder) {
        AwardedLot lot = awards.get(award);
        awards.contractOf(lot.awardId()).ifPresent(ref -> {
            throw new Conflict("contract-made", ref);
        });
        ContractTerms begin = begin(lot, ladder);
        Contract contract =
                Contract.draft(contracts.nextRef(), lot.origin(), begin, contracts.person(), clock.instant());
        contracts.add(contract);
        store.write(contract, begin);
        audit.record("contract.made", "contract", contract.ref(), Map.of("award", award));
        return views.view(contract);
    }

    private ContractTerms begin(AwardedLot lot, LadderKind ladder) {
        LocalDate today = views.today();
        LocalDate starts = lot.starts().orElse(today.plusMonths(1).withDayOfMonth(1));
        LocalDate ends = lot.ends().orElse(starts.plusYears(USUAL_YEARS).minusDays(1));
        List<PriceLine> lines = lot.pricePence()
                .map(pence -> List.of(new PriceLine(
                        "P1",
                        "Hours of support with a person",
                        lot.unit().isBlank() ? "an hour of support" : lot.unit(),
                        pence,
                        BigDecimal.ZERO,
                        true)))
                .orElse(List.of());
        return new ContractTerms(
                lot.title(),
                "",
                lot.people().orElse(1),
                starts,
                ends,
                0,
                lot.valuePence().orElse(0L),
                lines,
                store.wording(),
                store.indicatorsOfWording(starts),
                store.template(ladder, today));
    }

    /**
     * Writes the terms anew. Whoever had agreed to the text before agrees anew. Refused by field where something makes no
     * sense, and with {@code contract-not-open} after both have agreed.
     *
     * @param given the terms; numbers of the ladder that are left out are the settings'
     * @param version the version that was read
     */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView write(String ref, int version, ContractTerms given) {
        Contract contract = contracts.toChange(ref, Side.BUYER, version);
        LocalDate today = views.today();
        Ladder template = store.template(given.ladder().kind(), today);
        ContractTerms terms = withLadder(given, completed(given.ladder(), template));
        TermsRules.check(terms, ceilings(template));
        boolean lay = contract.state() == ContractState.IN_AGREEMENT;
        contract.rewrite(terms, contracts.person(), clock.instant());
        store.write(contract, terms);
        if (agreements.voidAll(contract, clock.instant()) > 0 || lay) {
            people.tell(contract, Side.PROVIDER, "contract-text-changed-notice", "", contract.title(), contract.ref());
        }
        contracts.touched(contract);
        audit.record("contract.written", "contract", ref, Map.of());
        return views.view(contract);
    }

    /** The given numbers, each with the template's source; what was not given is the template's. */
    private static Ladder completed(Ladder given, Ladder template) {
        Map<LadderParameter, Ladder.Rung> rungs = new EnumMap<>(LadderParameter.class);
        for (LadderParameter parameter : template.parameters()) {
            Ladder.Rung usual = template.rungs().get(parameter);
            Optional<Ladder.Rung> own = Optional.ofNullable(given.rungs().get(parameter));
            rungs.put(
                    parameter,
                    new Ladder.Rung(
                            own.map(Ladder.Rung::value).orElse(usual.value()), usual.source(), usual.verified()));
        }
        return new Ladder(template.kind(), rungs);
    }

    private static Map<LadderParameter, BigDecimal> ceilings(Ladder template) {
        Map<LadderParameter, BigDecimal> most = new EnumMap<>(LadderParameter.class);
        template.rungs().forEach((parameter, rung) -> {
            if (parameter.isCeiling()) {
                most.put(parameter, rung.value());
            }
        });
        return most;
    }

    private static ContractTerms withLadder(ContractTerms terms, Ladder ladder) {
        return new ContractTerms(
                terms.title(),
                terms.summary(),
                terms.people(),
                terms.starts(),
                terms.ends(),
                terms.extensionMonths(),
                terms.valuePence(),
                terms.lines(),
                terms.outcomes(),
                terms.indicators(),
                ladder);
    }

    /** Gives a contract up before it was agreed, with the reason. */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView abandon(String ref, String reason) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        contract.abandon(contracts.person(), reason, clock.instant());
        contracts.flush();
        audit.record("contract.abandoned", "contract", ref, Map.of());
        return views.view(contract);
    }
}
