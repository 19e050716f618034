package org.homeward.contract.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.AgreedText;
import org.homeward.contract.domain.AwardedLot;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractItem;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.VoiceLinkView;
import org.homeward.contract.domain.VoiceView;
import org.homeward.contract.infrastructure.AwardedLots;
import org.homeward.contract.infrastructure.Cases;
import org.homeward.contract.infrastructure.ContractLists;
import org.homeward.contract.infrastructure.ContractViews;
import org.homeward.contract.infrastructure.Contracts;
import org.homeward.contract.infrastructure.TermsStore;
import org.homeward.contract.infrastructure.Voices;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.Rulebook;

/** Both sides read their contracts; whoever has nothing to do with one finds none. */
@Stateless
public class ContractReading {

    @Inject
    private Contracts contracts;

    @Inject
    private ContractViews views;

    @Inject
    private ContractLists lists;

    @Inject
    private AwardedLots awards;

    @Inject
    private TermsStore terms;

    @Inject
    private Cases cases;

    @Inject
    private Voices voices;

    @Inject
    private Rulebook rules;

    @Inject
    private Acting acting;

    /**
     * Contracts of the acting organisation, those that end first in front.
     *
     * @param endsBy only those that are not over and end on this day or before
     */
    @Permit(value = Permission.CONTRACTS_READ, reads = true)
    public Page<ContractItem> list(ListQuery query, Optional<ContractState> state, Optional<LocalDate> endsBy) {
        LocalDate today = views.today();
        LocalDate soon = today.plusMonths(rules.whole("contract.expiry-months", today));
        return lists.list(acting.actor().organisationId(), query, state, endsBy, soon);
    }

    /** Awards of the acting buyer from which no contract was made yet. */
    @Permit(value = Permission.CONTRACTS_WRITE, reads = true)
    public List<AwardedLot> awardsWaiting() {
        return awards.waiting();
    }

    /** Refused with {@code no-such-contract}. */
    @Permit(value = Permission.CONTRACTS_READ, reads = true)
    public ContractView view(String ref) {
        return views.view(contracts.get(ref));
    }

    /** The text as it would be put to both sides, or as it was agreed. */
    @Permit(value = Permission.CONTRACTS_READ, reads = true)
    public AgreedText text(String ref) {
        Contract contract = contracts.get(ref);
        return views.text(contract, terms.of(contract));
    }

    /** The ladder's clause in words, with the contract's own numbers. */
    @Permit(value = Permission.CONTRACTS_READ, reads = true)
    public List<String> clauses(String ref) {
        return views.clauses(terms.of(contracts.get(ref)).ladder());
    }

    /** Refused with {@code no-such-case}. */
    @Permit(value = Permission.CONTRACTS_READ, reads = true)
    public CaseView ofCase(String ref, int number) {
        Contract contract = contracts.get(ref);
        ContractTerms text = terms.of(contract);
        return views.caseView(
                contract,
                text.ladder(),
                cases.get(contract, text.ladder(), number),
                contracts.side(contract).orElseThrow());
    }

    /** What people and families said; a provider reads what may be shown to it. */
    @Permit(value = Permission.CONTRACTS_READ, reads = true)
    public List<VoiceView> voices(String ref) {
        return voices.of(contracts.get(ref));
    }

    /** The links that were given out. */
    @Permit(value = Permission.CONTRACTS_WRITE, reads = true)
    public List<VoiceLinkView> voiceLinks(String ref) {
        return voices.links(contracts.get(ref));
    }
}
