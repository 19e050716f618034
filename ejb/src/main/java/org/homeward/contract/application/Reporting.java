package org.homeward.contract.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.homeward.award.infrastructure.OnBehalf;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.InWords;
import org.homeward.contract.domain.Indicator;
import org.homeward.contract.domain.ReportDraft;
import org.homeward.contract.domain.ReportPlan;
import org.homeward.contract.domain.Side;
import org.homeward.contract.infrastructure.CaseProposing;
import org.homeward.contract.infrastructure.ContractPeople;
import org.homeward.contract.infrastructure.ContractViews;
import org.homeward.contract.infrastructure.Contracts;
import org.homeward.contract.infrastructure.Reports;
import org.homeward.contract.infrastructure.TermsStore;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.WorkingCalendar;

/** A provider says how a period was, figure by figure; what it says is rated, and missed aims propose a case. */
@Stateless
public class Reporting {

    @Inject
    private Contracts contracts;

    @Inject
    private TermsStore terms;

    @Inject
    private Reports reports;

    @Inject
    private ContractViews views;

    @Inject
    private ContractPeople people;

    @Inject
    private CaseProposing proposing;

    @Inject
    private OnBehalf behalf;

    @Inject
    private Rulebook rules;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is asked for in a period. Refused with {@code report-period} where nothing is. */
    @Permit(value = Permission.CONTRACTS_READ, reads = true)
    public List<Indicator> asked(String ref, YearMonth period) {
        return asked(contracts.get(ref), period);
    }

    private List<Indicator> asked(Contract contract, YearMonth period) {
        ContractTerms text = terms.of(contract);
        List<Indicator> asked = contract.startedOn()
                .map(day -> ReportPlan.of(day, contract.endsOn().orElse(contract.ends())))
                .filter(plan -> plan.periods(text, views.today()).contains(period))
                .map(plan -> plan.asked(text, period))
                .orElse(List.of());
        if (asked.isEmpty()) {
            throw Invalid.field("period", "report-period", InWords.month(period));
        }
        return asked;
    }

    /**
     * Gives the report of a period that is over; a second one for the same period corrects the first. Refused with
     * {@code report-not-running} before the contract began or after it ended, and by field.
     */
    @Permit(Permission.CONTRACTS_REPORT)
    public ContractView report(String ref, ReportDraft draft) {
        Contract contract = contracts.toChange(ref, Side.PROVIDER);
        if (contract.startedOn().isEmpty()) {
            throw new Conflict("report-not-running", InWords.of(contract.state()));
        }
        LocalDate today = views.today();
        List<ReportDraft.Rated> rated = draft.rated(asked(contract, draft.period()));
        LocalDate due =
                ReportPlan.due(draft.period(), rules.whole("contract.report-days", today), calendar.workingDays());
        long id = reports.add(contract, draft, rated, today.isAfter(due), contracts.person(), clock.instant());
        audit.record(
                "contract.reported",
                "contract",
                ref,
                Map.of("period", draft.period().toString()));
        ContractTerms text = terms.of(contract);
        behalf.as("contract-reports", contract.buyerId(), () -> {
            people.tell(
                    contract,
                    Side.BUYER,
                    "contract-reported-notice",
                    "/contract/report-read.xhtml?ref=" + ref + "&period=" + draft.period(),
                    contract.title(),
                    InWords.month(draft.period()));
            proposing.afterReport(contract, text, id, rated);
        });
        return views.view(contract);
    }
}
