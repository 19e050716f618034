package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.domain.Band;
import org.homeward.contract.domain.Indicator;
import org.homeward.contract.domain.Outcome;
import org.homeward.contract.domain.ReportView;
import org.homeward.contract.domain.VoiceDraft;
import org.homeward.contract.domain.VoiceView;
import org.homeward.shared.domain.NotFound;

/** A report: each rating with the figure, the bands, the evidence and what people said of it. */
@Named
@RequestScoped
public class ReportReadPage {

    /**
     * One figure with everything that it rests on.
     *
     * @param band which figures mean which rating in this period
     * @param said how many people said that it is so, and how many answered
     */
    public record Row(
            Outcome outcome,
            Indicator indicator,
            ReportView.FigureView figure,
            Band band,
            String said,
            List<String> words) {}

    @Inject
    private ContractPlace contract;

    @Inject
    private ContractReading reading;

    private List<VoiceView> voices;

    public ReportView getReport() {
        String period = contract.sent("period");
        return contract.getView().reports().stream()
                .filter(report -> report.period().toString().equals(period))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-contract"));
    }

    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        for (ReportView.FigureView figure : getReport().figures()) {
            Indicator indicator =
                    contract.getView().terms().indicator(figure.indicator()).orElseThrow();
            Outcome outcome =
                    contract.getView().terms().outcome(indicator.outcome()).orElseThrow();
            rows.add(new Row(
                    outcome,
                    indicator,
                    figure,
                    indicator.bandOn(getReport().period().atEndOfMonth()),
                    said(outcome),
                    words(outcome)));
        }
        return rows;
    }

    private List<VoiceView> voices() {
        if (voices == null) {
            voices = reading.voices(contract.getRef());
        }
        return voices;
    }

    private String said(Outcome outcome) {
        List<VoiceDraft.Answer> answers = voices().stream()
                .map(voice -> voice.answers().get(outcome.ref()))
                .filter(answer -> answer != null && answer != VoiceDraft.Answer.NOT_SURE)
                .toList();
        long yes = answers.stream()
                .filter(answer -> answer == VoiceDraft.Answer.YES)
                .count();
        return answers.isEmpty() ? "" : ContractPlace.text("read.said", yes, answers.size());
    }

    private List<String> words(Outcome outcome) {
        return voices().stream()
                .filter(voice -> voice.mayQuote()
                        && !voice.words().isBlank()
                        && voice.answers().containsKey(outcome.ref()))
                .map(VoiceView::words)
                .limit(3)
                .toList();
    }
}
