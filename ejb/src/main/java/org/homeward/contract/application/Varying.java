package org.homeward.contract.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.contract.domain.AgreedText;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.Side;
import org.homeward.contract.domain.VariationDraft;
import org.homeward.contract.domain.VariationView;
import org.homeward.contract.infrastructure.ContractPeople;
import org.homeward.contract.infrastructure.ContractViews;
import org.homeward.contract.infrastructure.Contracts;
import org.homeward.contract.infrastructure.TermsStore;
import org.homeward.contract.infrastructure.Variations;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** What is agreed is changed: by a variation that both sides agree to, or by an extension that was agreed before. */
@Stateless
public class Varying {

    @Inject
    private Contracts contracts;

    @Inject
    private TermsStore terms;

    @Inject
    private Variations variations;

    @Inject
    private ContractViews views;

    @Inject
    private ContractPeople people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The buyer proposes a change with its reason and the rule that allows it. One at a time. */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView propose(String ref, VariationDraft draft) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        contract.checkVariable();
        draft.check(terms.of(contract), views.today());
        if (variations.of(contract).stream().anyMatch(one -> one.state() == VariationView.State.PROPOSED)) {
            throw new Conflict("variation-open");
        }
        int number = variations.nextNumber(contract);
        AgreedText text = draft.text(ref, number);
        variations.propose(contract, number, draft, text, contracts.person(), clock.instant());
        people.tell(
                contract,
                Side.PROVIDER,
                "variation-proposed-notice",
                "/contract/variation.xhtml?ref=" + ref + "&number=" + number,
                contract.title(),
                contract.buyer());
        contracts.touched(contract);
        audit.record("contract.variation-proposed", "contract", ref, Map.of("variation", String.valueOf(number)));
        return views.view(contract);
    }

    /**
     * The provider agrees to the text with this hash, and the change holds; or it declines and says why. Refused with
     * {@code variation-text} where the hash is another.
     */
    @Permit(Permission.CONTRACTS_REPORT)
    public ContractView answer(String ref, int number, boolean agrees, String sha256, String words) {
        Contract contract = contracts.toChange(ref, Side.PROVIDER);
        VariationView open = find(contract, number);
        new Invalid.Collector()
                .check(agrees || words.strip().length() >= 3, "reason", "contract-reason")
                .check(words.length() <= 5000, "reason", "contract-text-long", "5000")
                .throwIfAny();
        if (agrees && !open.sha256().equals(sha256)) {
            throw new Conflict("variation-text");
        }
        VariationView.State to = agrees ? VariationView.State.AGREED : VariationView.State.DECLINED;
        decide(contract, number, to, words);
        if (agrees) {
            contract.vary(open.newEndDate(), open.newValuePence(), open.newPeople());
            open.bands().forEach((indicator, bands) -> bands.forEach(band -> terms.add(contract, indicator, band)));
        }
        contracts.touched(contract);
        people.tell(
                contract,
                Side.BUYER,
                agrees ? "variation-agreed-notice" : "variation-declined-notice",
                "/contract/contract.xhtml?ref=" + ref,
                contract.title(),
                contract.provider());
        audit.record("contract.variation-answered", "contract", ref, Map.of("variation", String.valueOf(number)));
        return views.view(contract);
    }

    /** The buyer takes a proposal back. */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView takeBack(String ref, int number) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        find(contract, number);
        decide(contract, number, VariationView.State.TAKEN_BACK, "");
        contracts.touched(contract);
        audit.record("contract.variation-taken-back", "contract", ref, Map.of("variation", String.valueOf(number)));
        return views.view(contract);
    }

    private VariationView find(Contract contract, int number) {
        return variations.of(contract).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-variation"));
    }

    private void decide(Contract contract, int number, VariationView.State to, String words) {
        if (!variations.decide(contract, number, to, words, contracts.person(), clock.instant())) {
            throw new Conflict("variation-decided");
        }
    }

    /** The buyer uses so many months of the extension that was agreed from the beginning, and says why. */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView extend(String ref, int months, String reason) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        new Invalid.Collector()
                .check(reason.strip().length() >= 3, "reason", "contract-reason")
                .check(reason.length() <= 5000, "reason", "contract-text-long", "5000")
                .throwIfAny();
        LocalDate before = contract.ends();
        contract.extend(months);
        int number = variations.nextNumber(contract);
        VariationDraft draft = new VariationDraft(
                months + " months of the agreed extension",
                reason,
                "The contract's own extension clause; Procurement Act 2023 Sch 8 para 1",
                before.plusDays(1),
                Optional.of(contract.ends()),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        variations.extended(contract, number, draft, draft.text(ref, number), contracts.person(), clock.instant());
        contracts.flush();
        people.tell(
                contract,
                Side.PROVIDER,
                "contract-extended-notice",
                "/contract/contract.xhtml?ref=" + ref,
                contract.title(),
                contract.buyer());
        audit.record("contract.extended", "contract", ref, Map.of("months", String.valueOf(months)));
        return views.view(contract);
    }
}
