package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.application.ContractRunning;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.LadderKind;
import org.homeward.contract.domain.LadderParameter;
import org.homeward.contract.domain.Outcome;
import org.homeward.contract.domain.PlanView;
import org.homeward.contract.domain.ReportView;
import org.homeward.contract.domain.Side;
import org.homeward.contract.domain.VoiceView;
import org.homeward.shared.application.Messages;
import org.homeward.web.frame.Wording;

/** One contract: how it goes for the people, what runs, what is due, what can be done now. */
@Named("contractOverview")
@RequestScoped
public class ContractPage {

    /** One place on the path from the draft to the end. */
    public record Stop(String title, String state, String text) {}

    @Inject
    private ContractPlace contract;

    @Inject
    private ContractReading reading;

    @Inject
    private ContractRunning running;

    @Inject
    private Messages messages;

    private List<VoiceView> voices;

    public String start() {
        running.start(contract.getRef());
        return contract.done("started", "contract");
    }

    /** What is still needed before anybody can agree, in words. */
    public List<String> getMissing() {
        return contract.getView().missing().stream().map(messages::text).toList();
    }

    /** The latest report with a figure for an outcome; null, which a page shows as nothing, where there is none. */
    public ReportView reportOf(Outcome outcome) {
        ContractView view = contract.getView();
        List<String> indicators = view.terms().indicators().stream()
                .filter(indicator -> indicator.outcome().equals(outcome.ref()))
                .map(indicator -> indicator.ref())
                .toList();
        return view.reports().stream()
                .filter(report -> report.figures().stream().anyMatch(figure -> indicators.contains(figure.indicator())))
                .findFirst()
                .orElse(null);
    }

    /** The path: what was done, what is now, what comes. */
    public List<Stop> getStops() {
        ContractView view = contract.getView();
        ContractState state = view.state();
        boolean agreed = !state.isOpen() && state != ContractState.ABANDONED;
        boolean started = view.startedOn().isPresent();
        boolean ended = state == ContractState.ENDED;
        return List.of(
                stop("write", state != ContractState.DRAFT, state == ContractState.DRAFT, ""),
                stop("agree", agreed, state == ContractState.IN_AGREEMENT, signed()),
                stop(
                        "start",
                        started,
                        state == ContractState.AGREED,
                        view.startedOn()
                                .map(Wording::date)
                                .orElse(Wording.date(view.terms().starts()))),
                stop("run", ended, state.isLive(), ""),
                new Stop(
                        ContractPlace.text("stop.end"),
                        ended ? "home" : "later",
                        Wording.date(view.endsOn().orElse(view.endDate()))));
    }

    private static Stop stop(String key, boolean done, boolean now, String text) {
        String words = text.isEmpty() ? ContractPlace.text("stop." + key + ".text") : text;
        return new Stop(ContractPlace.text("stop." + key), done ? "done" : now ? "now" : "later", words);
    }

    private String signed() {
        return Stream.of(Side.BUYER, Side.PROVIDER)
                .map(side -> contract.getView().signature(side))
                .flatMap(Optional::stream)
                .map(one -> ContractPlace.text("signed", one.person(), Wording.date(one.at())))
                .reduce((first, second) -> first + ". " + second)
                .orElse("");
    }

    /** What people and families said that may be shown, the newest first. */
    public List<VoiceView> getVoices() {
        if (voices == null) {
            voices = reading.voices(contract.getRef());
        }
        return voices;
    }

    /** Words that may be quoted; null, which a page shows as nothing, where there are none. */
    public VoiceView getQuote() {
        return getVoices().stream()
                .filter(voice -> voice.mayQuote() && !voice.words().isBlank())
                .findFirst()
                .orElse(null);
    }

    public PlanView getContingency() {
        return contract.getView().plan(PlanView.Kind.CONTINGENCY).orElse(null);
    }

    public PlanView getExit() {
        return contract.getView().plan(PlanView.Kind.EXIT).orElse(null);
    }

    public boolean isToStart() {
        return contract.isWorker() && contract.getView().state() == ContractState.AGREED;
    }

    public boolean isCouncil() {
        return contract.getView().terms().ladder().kind() == LadderKind.COUNCIL;
    }

    public List<String> getClauses() {
        return reading.clauses(contract.getRef());
    }

    /** How many default notices ask to consider the end. */
    public int getMostDefaults() {
        return contract.getView().terms().ladder().whole(LadderParameter.DEFAULTS_TO_TERMINATION);
    }

    public long getOpenCases() {
        return contract.getView().cases().stream()
                .filter(one -> !one.state().isFinal())
                .count();
    }

    public long getClosedCases() {
        return contract.getView().cases().size() - getOpenCases();
    }

    public CaseView.Clock nextOf(CaseView one) {
        return one.next().orElse(null);
    }
}
