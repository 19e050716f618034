package org.homeward.contract.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.homeward.contract.domain.AgreedText;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.InWords;
import org.homeward.contract.domain.Side;
import org.homeward.contract.infrastructure.Agreements;
import org.homeward.contract.infrastructure.ContractPeople;
import org.homeward.contract.infrastructure.ContractViews;
import org.homeward.contract.infrastructure.Contracts;
import org.homeward.contract.infrastructure.TermsStore;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** Both sides agree electronically to one text, each naming its hash. */
@Stateless
public class ContractAgreeing {

    @Inject
    private Contracts contracts;

    @Inject
    private TermsStore terms;

    @Inject
    private Agreements agreements;

    @Inject
    private ContractViews views;

    @Inject
    private ContractPeople people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * The acting side agrees to the text with this hash. The buyer comes first; when the provider follows, the contract is
     * agreed. Refused with {@code contract-text-changed} where the text is another by now, {@code contract-agreed-already}
     * where this side has agreed, and by field while something is missing.
     */
    @Permit(Permission.CONTRACTS_AGREE)
    public ContractView agree(String ref, String sha256) {
        Contract known = contracts.get(ref);
        Side side = contracts.side(known).orElseThrow(() -> new NotFound("no-such-contract"));
        Contract contract = contracts.toChange(ref, side);
        if (!contract.state().isOpen()) {
            throw new Conflict("contract-not-open", InWords.of(contract.state()));
        }
        ContractTerms now = terms.of(contract);
        AgreedText text = views.text(contract, now);
        if (!text.sha256().equals(sha256)) {
            throw new Conflict("contract-text-changed");
        }
        if (side == Side.PROVIDER && contract.state() != ContractState.IN_AGREEMENT) {
            throw new Conflict("contract-not-offered");
        }
        if (views.view(contract).signature(side).isPresent()) {
            throw new Conflict("contract-agreed-already");
        }
        Instant at = clock.instant();
        if (side == Side.BUYER) {
            offer(contract, now, text, at);
        }
        agreements.sign(contract, side, sha256, acting.actor(), at);
        if (side == Side.PROVIDER) {
            contract.agreed(contracts.person(), at);
            people.tell(
                    contract,
                    Side.BUYER,
                    "contract-agreed-notice",
                    page(contract),
                    contract.title(),
                    contract.provider());
        }
        contracts.touched(contract);
        audit.record("contract.agreed", "contract", ref, Map.of("side", side.name(), "sha256", sha256));
        return views.view(contract);
    }

    private void offer(Contract contract, ContractTerms now, AgreedText text, Instant at) {
        java.util.List<Invalid.FieldError> missing = views.missing(now, views.today());
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        if (contract.state() == ContractState.IN_AGREEMENT) {
            throw new Conflict("contract-agreed-already");
        }
        agreements.keep(contract, text, at);
        contract.offer(text.sha256(), contracts.person(), at);
        contracts.flush();
        people.tell(
                contract, Side.PROVIDER, "contract-offered-notice", page(contract), contract.title(), contract.buyer());
    }

    private static String page(Contract contract) {
        return "/contract/contract.xhtml?ref=" + contract.ref();
    }
}
