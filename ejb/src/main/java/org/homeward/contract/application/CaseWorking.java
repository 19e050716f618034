package org.homeward.contract.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.contract.domain.CaseEvent;
import org.homeward.contract.domain.CaseFile;
import org.homeward.contract.domain.CaseStep;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.InWords;
import org.homeward.contract.domain.Side;
import org.homeward.contract.infrastructure.Cases;
import org.homeward.contract.infrastructure.ContractPeople;
import org.homeward.contract.infrastructure.ContractViews;
import org.homeward.contract.infrastructure.Contracts;
import org.homeward.contract.infrastructure.TermsStore;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.WorkingCalendar;

/** Both sides work on a non-compliance case, each with its own steps. */
@Stateless
public class CaseWorking {

    private static final int LONGEST_TITLE = 200;

    @Inject
    private Contracts contracts;

    @Inject
    private TermsStore terms;

    @Inject
    private Cases cases;

    @Inject
    private ContractViews views;

    @Inject
    private ContractPeople people;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The buyer raises a case. The provider hears of it with the first notice or letter.
     *
     * @param outcome the outcome that it is about; empty when it is about something else
     * @param found what was promised and what was found
     */
    @Permit(Permission.CONTRACTS_WRITE)
    public CaseView open(String ref, String title, Optional<String> outcome, String found) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        if (!contract.state().isLive()) {
            throw new Conflict("contract-not-running", InWords.of(contract.state()));
        }
        ContractTerms text = terms.of(contract);
        new Invalid.Collector()
                .check(title.strip().length() >= 3, "title", "contract-text-needed")
                .check(title.length() <= LONGEST_TITLE, "title", "contract-text-long", "" + LONGEST_TITLE)
                .check(found.strip().length() >= 3, "text", "case-text")
                .check(
                        outcome.map(given -> text.outcome(given).isPresent()).orElse(true),
                        "outcome",
                        "contract-outcome-unknown")
                .throwIfAny();
        LocalDate today = views.today();
        CaseFile first = CaseFile.of(0, text.ladder(), calendar.workingDays(), List.of())
                .take(CaseEvent.of(CaseStep.PROPOSE, today, found), today);
        int number = cases.open(contract, title, outcome, Optional.empty(), today);
        cases.add(
                contract,
                cases.id(contract, number),
                0,
                first,
                Side.BUYER,
                Optional.of(contracts.person()),
                clock.instant());
        audit.record("contract.case-opened", "contract", ref, Map.of("case", String.valueOf(number)));
        return view(contract, text, number);
    }

    /**
     * Takes a step. Refused with {@code case-step} where the case does not stand there, {@code case-not-yours} where it is
     * the other side's, {@code case-too-early} while a time runs, and by field; as stale when somebody was faster.
     *
     * @param version the version that was read
     */
    @Permit(Permission.CONTRACTS_STEP)
    public CaseView take(String ref, int number, int version, CaseEvent event) {
        Contract known = contracts.get(ref);
        Side side = contracts.side(known).orElseThrow(() -> new NotFound("no-such-contract"));
        if (event.step().side() != side) {
            throw new NotAllowed("case-not-yours");
        }
        contracts.requireWorker(side);
        ContractTerms text = terms.of(known);
        Cases.Stored stored = cases.get(known, text.ladder(), number);
        CaseFile now = stored.file().take(event, views.today());
        cases.add(known, stored.id(), version, now, side, Optional.of(contracts.person()), clock.instant());
        tell(known, stored, event, now);
        audit.record(
                "contract.case-step",
                "contract",
                ref,
                Map.of("case", String.valueOf(number), "step", event.step().name()));
        return view(known, text, number);
    }

    /** The other side hears of every step, except of what stays with the buyer. */
    private void tell(Contract contract, Cases.Stored stored, CaseEvent event, CaseFile now) {
        if (now.state().isInternal()) {
            return;
        }
        Side other = event.step().side() == Side.BUYER ? Side.PROVIDER : Side.BUYER;
        people.tell(
                contract,
                other,
                "case-step-notice." + event.step().name(),
                "/contract/case.xhtml?ref=" + contract.ref() + "&number=" + stored.number(),
                stored.title(),
                contract.ref());
    }

    private CaseView view(Contract contract, ContractTerms text, int number) {
        contracts.flush();
        return views.caseView(
                contract,
                text.ladder(),
                cases.get(contract, text.ladder(), number),
                contracts.side(contract).orElseThrow());
    }
}
