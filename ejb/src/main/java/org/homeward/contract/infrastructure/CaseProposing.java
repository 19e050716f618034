package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.contract.domain.CaseEvent;
import org.homeward.contract.domain.CaseFile;
import org.homeward.contract.domain.CaseStep;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.Indicator;
import org.homeward.contract.domain.Outcome;
import org.homeward.contract.domain.Rating;
import org.homeward.contract.domain.ReportDraft;
import org.homeward.contract.domain.ReportView;
import org.homeward.contract.domain.Side;
import org.homeward.shared.application.Messages;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.WorkingCalendar;

/**
 * Proposes a case when a report shows that an aim is missed: inadequate once, or in need of improvement in so many reports
 * running. Whether it is followed is for a person to decide.
 */
@ApplicationScoped
public class CaseProposing {

    private static final int LONGEST_TITLE = 200;

    @Inject
    private Reports reports;

    @Inject
    private Cases cases;

    @Inject
    private ContractPeople people;

    @Inject
    private Rulebook rules;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private ContractViews views;

    @Inject
    private Messages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Looks at what was reported just now; acts for the buyer. */
    public void afterReport(Contract contract, ContractTerms terms, long report, List<ReportDraft.Rated> rated) {
        int running = rules.whole("contract.missed-reports", views.today());
        List<ReportView> all = reports.of(contract);
        for (ReportDraft.Rated figure : rated) {
            boolean missed = figure.rating() == Rating.INADEQUATE
                    || figure.rating().isMissed() && missedRunning(all, figure.indicator()) >= running;
            if (missed && !cases.hasOpen(contract, figure.indicator().outcome())) {
                propose(contract, terms, report, figure);
            }
        }
    }

    /** In how many reports running, the latest first, the indicator missed its aim. */
    private static long missedRunning(List<ReportView> latestFirst, Indicator indicator) {
        return latestFirst.stream()
                .flatMap(report -> report.figure(indicator.ref()).stream())
                .takeWhile(figure -> figure.rating().isMissed())
                .count();
    }

    private void propose(Contract contract, ContractTerms terms, long report, ReportDraft.Rated figure) {
        Outcome outcome = terms.outcome(figure.indicator().outcome()).orElseThrow();
        String title = outcome.statement();
        String found = messages.text(
                "case-found",
                outcome.statement(),
                figure.indicator().title(),
                figure.given().value().orElseThrow().stripTrailingZeros().toPlainString(),
                figure.indicator().unit(),
                outcome.target());
        int number = cases.open(
                contract,
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                Optional.of(outcome.ref()),
                Optional.of(report),
                views.today());
        CaseFile file = CaseFile.of(number, terms.ladder(), calendar.workingDays(), List.of())
                .take(CaseEvent.of(CaseStep.PROPOSE, views.today(), found), views.today());
        cases.add(contract, cases.id(contract, number), 0, file, Side.PRODUCT, Optional.empty(), clock.instant());
        people.tell(
                contract,
                Side.BUYER,
                "case-proposed-notice",
                "/contract/case.xhtml?ref=" + contract.ref() + "&number=" + number,
                title,
                contract.provider());
        audit.record("contract.case-proposed", "contract", contract.ref(), Map.of("case", String.valueOf(number)));
    }
}
