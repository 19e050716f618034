package org.homeward.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.contract.application.CaseWorking;
import org.homeward.contract.application.ContractAgreeing;
import org.homeward.contract.application.ContractMaking;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.application.ContractRunning;
import org.homeward.contract.application.MonthSumming;
import org.homeward.contract.application.ObligationWatching;
import org.homeward.contract.application.Reporting;
import org.homeward.contract.application.VoiceHearing;
import org.homeward.contract.domain.CaseEvent;
import org.homeward.contract.domain.CaseStep;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.EndKind;
import org.homeward.contract.domain.GivenFigure;
import org.homeward.contract.domain.LadderKind;
import org.homeward.contract.domain.PriceLine;
import org.homeward.contract.domain.Relation;
import org.homeward.contract.domain.ReportDraft;
import org.homeward.contract.domain.VoiceDraft;
import org.homeward.demo.infrastructure.DemoCast;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;

/** What becomes of the story's awards: a contract that is agreed and runs, people who speak, and an aim that is missed. */
@ApplicationScoped
public class DemoContracts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String MANAGER = "Sam Whitlock";
    private static final String PROVIDER = "Dele Adeyemi";
    private static final String COOPERATIVE = "Wanda Pereira";
    private static final String LARGE_PROVIDER = "Colin Marr";
    private static final long CORE_PENCE = 1_070_000;
    private static final long SMALL_CORE_PENCE = 140_000;
    private static final long LARGE_VALUE_PENCE = 50_000_000;
    /** What is planned for a month comes, over three years, to a little less than the value. */
    private static final BigDecimal HOURS = new BigDecimal("240");

    private static final BigDecimal SMALL_HOURS = new BigDecimal("54");

    @Inject
    private DemoCast cast;

    @Inject
    private ContractMaking making;

    @Inject
    private ContractAgreeing agreeing;

    @Inject
    private ContractRunning running;

    @Inject
    private ContractReading reading;

    @Inject
    private ObligationWatching obligations;

    @Inject
    private Reporting reporting;

    @Inject
    private VoiceHearing voices;

    @Inject
    private CaseWorking cases;

    @Inject
    private MonthSumming months;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** Made from the award, agreed to by both sides, planned and begun on one day. */
    void hallowValeBegins() {
        String ref = agreed("Hallow Vale", LadderKind.HEALTH, PROVIDER);
        begun(ref);
        obligations.add(
                ref,
                "Nobody joins a team before the person has met them over a meal and said yes.",
                "Answer to question 1 of the bid",
                today().plusMonths(3));
    }

    /** The small ones, one in each state in which a contract can stand. */
    void smallOnesBegin() {
        begun(agreed("A garden", LadderKind.COUNCIL, COOPERATIVE));
        begun(agreed("Music", LadderKind.COUNCIL, PROVIDER));
        offered("Journeys", LadderKind.HEALTH);
        begun(agreed("A kitchen", LadderKind.HEALTH, LARGE_PROVIDER));
        begun(agreed("A choir", LadderKind.COUNCIL, COOPERATIVE));
        agreed("Walks", LadderKind.HEALTH, COOPERATIVE);
        cast.enter(MANAGER);
        making.make(cast.award("Swimming"), LadderKind.HEALTH);
        making.abandon(
                making.make(cast.award("Pictures"), LadderKind.COUNCIL).ref(),
                "The four people found a gallery that pays them. They need no support for it.");
    }

    /** It was for one summer, and both sides agreed on its last day. */
    void choirEnds() {
        running.announceEnd(
                cast.contract("A choir"),
                EndKind.BY_AGREEMENT,
                today().plusDays(14),
                "The fair is over. The choir goes on with the parish.");
    }

    /** A letter that gave time, and a contract whose end both sides have agreed on. */
    void smallOnesGoOn() {
        String garden = cast.contract("A garden");
        CaseView made = cases.open(
                garden,
                "Nobody came when it rained",
                Optional.of("O3"),
                "On two wet days in a row nobody came, and nobody was told.");
        cases.take(
                garden,
                made.number(),
                made.version(),
                CaseEvent.of(
                        CaseStep.SEND_LETTER, today(), "Please say how people hear of it, and what they do instead."));
        String music = cast.contract("Music");
        running.announceEnd(
                music,
                EndKind.BY_AGREEMENT,
                today().plusDays(40),
                "The band has grown out of it: its members found work with the concert hall.");
    }

    private String offered(String words, LadderKind ladder) {
        cast.enter(MANAGER);
        ContractView draft = making.make(cast.award(words), ladder);
        making.write(draft.ref(), draft.version(), withCore(draft.terms()));
        agreeing.agree(draft.ref(), reading.text(draft.ref()).sha256());
        return draft.ref();
    }

    private String agreed(String words, LadderKind ladder, String provider) {
        String ref = offered(words, ladder);
        cast.enter(provider);
        agreeing.agree(ref, reading.text(ref).sha256());
        return ref;
    }

    private void begun(String ref) {
        cast.enter(MANAGER);
        running.plan(
                ref,
                Optional.of(
                        "Another team can start in 5 days. Each person has a plan of their own, and two people of their"
                                + " choice are told first."),
                Optional.of("Three months of handing over. Each person meets the new team at home, with the old one."));
        running.start(ref);
    }

    private static ContractTerms withCore(ContractTerms terms) {
        PriceLine hours = terms.lines().get(0);
        boolean large = terms.valuePence() > LARGE_VALUE_PENCE;
        return new ContractTerms(
                terms.title(),
                terms.people() + " people, each with people whom they chose.",
                terms.people(),
                terms.starts(),
                terms.ends(),
                12,
                terms.valuePence(),
                List.of(
                        new PriceLine(
                                hours.ref(),
                                hours.title(),
                                hours.unit(),
                                hours.ratePence(),
                                large ? HOURS : SMALL_HOURS,
                                true),
                        new PriceLine(
                                "P2",
                                "The teams' core: coordination, training, nights on call",
                                "a month",
                                large ? CORE_PENCE : SMALL_CORE_PENCE,
                                BigDecimal.ONE,
                                false)),
                terms.outcomes(),
                terms.indicators(),
                terms.ladder());
    }

    /** Somebody who is supported and a sister say how it is, through links. */
    void peopleSpeak() {
        String ref = cast.contract("Hallow Vale");
        say(
                ref,
                Relation.PERSON,
                "I stay awake when I don't know them.",
                Map.of("O1", VoiceDraft.Answer.NO, "O2", VoiceDraft.Answer.YES, "O3", VoiceDraft.Answer.SOMETIMES));
        say(
                ref,
                Relation.FAMILY,
                "He laughs again. At night I would like to know who is there.",
                Map.of("O1", VoiceDraft.Answer.SOMETIMES, "O3", VoiceDraft.Answer.YES, "O4", VoiceDraft.Answer.YES));
    }

    private void say(String ref, Relation relation, String words, Map<String, VoiceDraft.Answer> answers) {
        cast.enter(MANAGER);
        String url = voices.link(ref, relation).url();
        acting.as(Actor.PUBLIC);
        voices.say(url.substring(url.indexOf('=') + 1), "192.0.2.1", new VoiceDraft(answers, words, true));
    }

    /**
     * What is due by now. One provider sends no report at all. In the last month that the story reports, more than a third
     * of the nights in Hallow Vale were worked by people whom nobody had chosen.
     *
     * @param daysToLatest from now to the latest reports of the story
     */
    void report(int daysToLatest) {
        YearMonth missed = YearMonth.from(today().plusDays(daysToLatest)).minusMonths(1);
        for (YearMonth period : due("Hallow Vale")) {
            String shifts = period.equals(missed) ? "58" : "94";
            report("Hallow Vale", PROVIDER, period, List.of(shifts, "0", "83", "1"), "We look for people together.");
        }
        for (YearMonth period : due("A garden")) {
            report("A garden", COOPERATIVE, period, List.of("93", "0", "90", "1"), "Four people were paid.");
        }
        for (YearMonth period : due("A kitchen")) {
            report("A kitchen", LARGE_PROVIDER, period, List.of("80", "1", "66", "3"), "All is being put right.");
        }
    }

    private List<YearMonth> due(String words) {
        return reading.view(cast.contract(words)).reportsDue();
    }

    /** A report, and what the manager found was delivered in that month. */
    private void report(String words, String provider, YearMonth period, List<String> values, String note) {
        String ref = cast.contract(words);
        List<GivenFigure> figures = new ArrayList<>();
        figure(figures, "I1", values.get(0), "Rotas of the month, read with the people.");
        figure(figures, "I2", values.get(1), "Diaries that each person keeps with the team.");
        figure(figures, "I3", values.get(2), "Each person's own plan, looked at together.");
        figure(figures, "I4", values.get(3), "The list of worries.");
        cast.enter(provider);
        reporting.report(ref, new ReportDraft(period, figures, note));
        cast.enter(MANAGER);
        BigDecimal planned = reading.view(ref).terms().lines().get(0).planned();
        BigDecimal given = planned.subtract(new BigDecimal("3.5"));
        months.state(ref, period, Map.of("P1", given, "P2", BigDecimal.ONE), "");
    }

    private static void figure(List<GivenFigure> figures, String indicator, String value, String evidence) {
        figures.add(new GivenFigure(indicator, Optional.of(new BigDecimal(value)), "", evidence));
    }

    /** A query notice is given for what the reports show: its times run from here. */
    void hallowValeNotice() {
        String ref = cast.contract("Hallow Vale");
        cast.enter(MANAGER);
        CaseView proposed = reading.view(ref).cases().get(0);
        cases.take(
                ref,
                proposed.number(),
                proposed.version(),
                CaseEvent.of(
                        CaseStep.NOTIFY,
                        today(),
                        "In 58 of 100 night shifts somebody came whom the person had not chosen. We agreed on 90."));
    }
}
