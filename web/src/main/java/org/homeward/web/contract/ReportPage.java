package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.application.Reporting;
import org.homeward.contract.domain.GivenFigure;
import org.homeward.contract.domain.Indicator;
import org.homeward.contract.domain.ReportDraft;
import org.homeward.contract.domain.ReportView;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;

/** A provider reports on a month that is over, also on a phone. */
@Named
@RequestScoped
public class ReportPage {

    /**
     * One indicator as the form shows it.
     *
     * @param statement what the person can say when it is as it should be
     */
    public record Row(
            String ref,
            String statement,
            String title,
            String unit,
            String target,
            String value,
            String whyNot,
            String evidence) {}

    @Inject
    private ContractPlace contract;

    @Inject
    private Reporting reporting;

    private List<Indicator> asked;

    /** The month that the address names; without one the earliest that is not reported. */
    public YearMonth getPeriod() {
        String given = contract.sent("period");
        try {
            return given.isEmpty()
                    ? contract.getView().reportsDue().stream()
                            .findFirst()
                            .orElseThrow(() -> new NotFound("no-such-contract"))
                    : YearMonth.parse(given);
        } catch (DateTimeException e) {
            throw new NotFound("no-such-contract");
        }
    }

    private List<Indicator> asked() {
        if (asked == null) {
            asked = reporting.asked(contract.getRef(), getPeriod());
        }
        return asked;
    }

    /** The report of this month that is there already; a new one corrects it. */
    public Optional<ReportView> earlier() {
        return contract.getView().reports().stream()
                .filter(report -> report.period().equals(getPeriod()))
                .findFirst();
    }

    public boolean isCorrection() {
        return earlier().isPresent();
    }

    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        boolean sent = !contract.sent("form").isEmpty();
        for (Indicator indicator : asked()) {
            var outcome =
                    contract.getView().terms().outcome(indicator.outcome()).orElseThrow();
            var given = earlier().flatMap(report -> report.figure(indicator.ref()));
            rows.add(new Row(
                    indicator.ref(),
                    outcome.statement(),
                    indicator.title(),
                    indicator.unit(),
                    outcome.target(),
                    sent
                            ? contract.sent("figures." + indicator.ref())
                            : given.flatMap(ReportView.FigureView::value)
                                    .map(Plain::of)
                                    .orElse(""),
                    sent
                            ? contract.sent("why." + indicator.ref())
                            : given.map(ReportView.FigureView::whyNot).orElse(""),
                    sent
                            ? contract.sent("figures." + indicator.ref() + ".evidence")
                            : given.map(ReportView.FigureView::evidence).orElse("")));
        }
        return rows;
    }

    public String getWords() {
        return contract.sent("form").isEmpty()
                ? earlier().map(ReportView::words).orElse("")
                : contract.sent("words");
    }

    public String send() {
        try {
            reporting.report(contract.getRef(), draft());
        } catch (Invalid e) {
            return contract.refused(e, field -> field);
        }
        return contract.done("report.done", "report-read", "period=" + getPeriod());
    }

    /** What was typed; whatever is wrong with it is said at once, also where a figure is no figure. */
    private ReportDraft draft() {
        Invalid.Collector wrong = new Invalid.Collector();
        List<String> noFigures = new ArrayList<>();
        List<GivenFigure> figures =
                asked().stream().map(one -> figure(one, noFigures)).toList();
        ReportDraft draft = new ReportDraft(getPeriod(), figures, contract.sent("words"));
        if (!noFigures.isEmpty()) {
            noFigures.forEach(field -> wrong.check(false, field, "report-figure"));
            others(draft).stream()
                    .filter(error -> !noFigures.contains(error.field()))
                    .forEach(error -> wrong.check(
                            false,
                            error.field(),
                            error.code(),
                            error.parameters().toArray(String[]::new)));
        }
        wrong.throwIfAny();
        return draft;
    }

    private List<Invalid.FieldError> others(ReportDraft draft) {
        try {
            draft.rated(asked());
            return List.of();
        } catch (Invalid e) {
            return e.errors();
        }
    }

    /** What was typed for an indicator; a field that holds no figure is added to the list. */
    private GivenFigure figure(Indicator indicator, List<String> noFigures) {
        String field = "figures." + indicator.ref();
        String typed = contract.sent(field).strip();
        if (typed.matches("[0-9]{1,3}(,[0-9]{3})+([.][0-9]{1,9})?")) {
            typed = typed.replace(",", "");
        }
        if (!typed.isEmpty() && !typed.matches("[0-9]{1,9}([.][0-9]{1,9})?")) {
            noFigures.add(field);
            typed = "";
        }
        return new GivenFigure(
                indicator.ref(),
                typed.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(typed)),
                contract.sent("why." + indicator.ref()),
                contract.sent(field + ".evidence"));
    }
}
