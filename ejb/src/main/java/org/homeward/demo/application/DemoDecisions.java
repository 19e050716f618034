package org.homeward.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.award.application.AwardApproving;
import org.homeward.award.application.AwardConfirming;
import org.homeward.award.application.ContractDetails;
import org.homeward.award.application.Recommending;
import org.homeward.bidding.application.BidOpening;
import org.homeward.bidding.application.ConflictDeclaring;
import org.homeward.bidding.application.OpenedBids;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.demo.infrastructure.DemoCast;
import org.homeward.evaluation.application.Agreeing;
import org.homeward.evaluation.application.PanelSetting;
import org.homeward.evaluation.application.ResultReading;
import org.homeward.evaluation.application.Scoring;
import org.homeward.evaluation.domain.PanelDraft;

/** How the story's bids are opened, marked and decided. */
@ApplicationScoped
public class DemoDecisions {

    private static final List<String> QUESTIONS = List.of("Q1", "Q2", "Q3");

    /** The marks that the panel comes to, by bidder. */
    private static final Map<String, List<Integer>> MARKS = Map.of(
            "Brackenway Support CIC", List.of(5, 5, 5),
            "Tansy Row Co-operative", List.of(5, 4, 4),
            "Meadowgate Care Ltd", List.of(2, 3, 1));

    @Inject
    private DemoCast cast;

    @Inject
    private BidOpening opening;

    @Inject
    private OpenedBids opened;

    @Inject
    private ConflictDeclaring conflicts;

    @Inject
    private PanelSetting panels;

    @Inject
    private Scoring scoring;

    @Inject
    private Agreeing agreeing;

    @Inject
    private ResultReading results;

    @Inject
    private Recommending recommending;

    @Inject
    private AwardApproving approving;

    @Inject
    private AwardConfirming confirming;

    @Inject
    private ContractDetails details;

    @Inject
    private Clock clock;

    void openAndMark(String words) {
        String ref = open(words);
        for (OpenedBid bid : bids(ref)) {
            mark(ref, "Jo Hartley", bid, QUESTIONS.size());
            mark(ref, "Marcus Bell", bid, QUESTIONS.size());
            cast.enter("Priya Nair");
            for (int i = 0; i < QUESTIONS.size(); i++) {
                agreeing.agree(
                        ref,
                        1,
                        bid.bidRef(),
                        QUESTIONS.get(i),
                        MARKS.get(bid.bidder()).get(i),
                        "Both of us found the same after talking it over.");
            }
        }
    }

    /** Opened, and one of the two evaluators has marked the first question. */
    void openAndBeginToMark(String words) {
        String ref = open(words);
        for (OpenedBid bid : bids(ref)) {
            mark(ref, "Jo Hartley", bid, 1);
        }
    }

    private String open(String words) {
        String ref = cast.tender(words);
        for (String officer : List.of("Priya Nair", "Tom Ashby")) {
            cast.enter(officer);
            opening.consent(ref, 1);
        }
        cast.enter("Priya Nair");
        panels.set(
                ref,
                new PanelDraft(
                        List.of(
                                new PanelDraft.Seat("jo.hartley@wenbridge.example", false),
                                new PanelDraft.Seat("marcus.bell@wenbridge.example", true)),
                        ""));
        for (String evaluator : List.of("Jo Hartley", "Marcus Bell")) {
            cast.enter(evaluator);
            conflicts.declare(ref, false, "");
        }
        return ref;
    }

    private List<OpenedBid> bids(String ref) {
        cast.enter("Priya Nair");
        return opened.bids(ref, 1);
    }

    private void mark(String ref, String evaluator, OpenedBid bid, int questions) {
        cast.enter(evaluator);
        for (int i = 0; i < questions; i++) {
            scoring.score(
                    ref,
                    1,
                    bid.bidRef(),
                    QUESTIONS.get(i),
                    MARKS.get(bid.bidder()).get(i),
                    "It says how, and people would notice the difference.");
        }
    }

    void recommendAndApprove(String words) {
        String ref = cast.tender(words);
        cast.enter("Priya Nair");
        String first = recommending.choice(ref, 1).first().orElseThrow().bid();
        recommending.recommend(
                ref, 1, first, "It has the most marks, and people with lived experience marked it highest.");
        cast.enter("Tom Ashby");
        approving.approve(ref, 1);
    }

    /** Signed, and support begins on the same day: the homes were ready before the tender. */
    void sign(String words) {
        String ref = cast.tender(words);
        cast.enter("Priya Nair");
        confirming.confirm(ref, 1);
        LocalDate today = LocalDate.now(clock);
        details.record(
                ref,
                1,
                new ContractDetails.Draft(
                        Optional.of(today),
                        Optional.of(today),
                        Optional.of(today.plusYears(3).minusDays(1)),
                        Optional.empty()));
    }
}
