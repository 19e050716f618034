package org.homeward.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.award.application.AwardApproving;
import org.homeward.award.application.AwardConfirming;
import org.homeward.award.application.AwardDeclining;
import org.homeward.award.application.Recommending;
import org.homeward.bidding.application.BidSubmitting;
import org.homeward.bidding.application.OpenedBids;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.demo.infrastructure.DemoCast;
import org.homeward.evaluation.application.AbnormallyLow;
import org.homeward.tender.application.TenderPublishing;

/**
 * What does not go the straight way: a recommendation that is sent back, a winner who declines, a lot that nobody gets,
 * prices that are asked about, a tender that is cancelled and one that waits, a bid that is taken back.
 */
@ApplicationScoped
public class DemoTurns {

    private static final String OFFICER = "Priya Nair";
    private static final String SECOND_OFFICER = "Tom Ashby";
    private static final String SMALL = "Dele Adeyemi";
    private static final String COOPERATIVE = "Wanda Pereira";
    private static final String LARGE = "Colin Marr";

    /** Its recommendation was sent back, and waits for the second officer again. */
    private static final String BICYCLES = "Bicycles";
    /** The first declined; the second has it, and the contract can be signed. */
    private static final String BREAD = "Bread";
    /** One bid was left out for its price, the award was set aside, and nobody got it. */
    private static final String NIGHTS = "Nights away";

    private static final List<String> OTHERS = List.of(BICYCLES, BREAD, NIGHTS);
    private static final String IN_VAIN = "A winter";

    @Inject
    private DemoCast cast;

    @Inject
    private DemoTenders tenders;

    @Inject
    private DemoBids bids;

    @Inject
    private DemoDecisions decisions;

    @Inject
    private TenderPublishing publishing;

    @Inject
    private BidSubmitting submitting;

    @Inject
    private OpenedBids opened;

    @Inject
    private AbnormallyLow prices;

    @Inject
    private Recommending recommending;

    @Inject
    private AwardApproving approving;

    @Inject
    private AwardDeclining declining;

    @Inject
    private AwardConfirming confirming;

    void publish() {
        tenders.small("Bicycles to mend and to ride", "Six people want a workshop of their own, and customers.", 6);
        tenders.small("Bread for the Saturday market", "Four people bake, and want to sell what they bake.", 4);
        tenders.small("Nights away with friends", "Seven people want to travel, with friends whom they choose.", 7);
    }

    void bid() {
        bids.small(BICYCLES, SMALL, 2_300);
        bids.small(BICYCLES, COOPERATIVE, 2_020);
        bids.small(BREAD, SMALL, 2_310);
        bids.small(BREAD, COOPERATIVE, 2_260);
        bids.small(NIGHTS, SMALL, 2_350);
        bids.small(NIGHTS, LARGE, 1_750);
    }

    /** Opened and marked; two of the prices look too low, and the bidders say how they come about. */
    void open() {
        OTHERS.forEach(decisions::openAndMark);
        asked(BICYCLES, "Tansy Row Co-operative");
        answered(BICYCLES, COOPERATIVE, "The members own the workshop. We pay no rent, and wages are as everywhere.");
        asked(NIGHTS, "Meadowgate Care Ltd");
        answered(NIGHTS, LARGE, "One colleague goes with seven people.");
    }

    void decide() {
        decided(BICYCLES, true, "The land register shows that the workshop is theirs.");
        decided(
                NIGHTS,
                false,
                "Seven people with one colleague cannot each choose where they go. Wages are not covered.");
        recommended(BICYCLES, "It has the most marks.");
        recommendedAndApproved(BREAD, "It has the most marks, and the people know the team.");
        recommendedAndApproved(NIGHTS, "It has the most marks.");
    }

    /** A second officer wants to know more, a winner declines, and seven people change their minds. */
    void turn() {
        cast.enter(SECOND_OFFICER);
        approving.sendBack(cast.tender(BICYCLES), 1, "Say what the evaluators with lived experience found.");
        cast.enter(SMALL);
        declining.decline(cast.tender(BREAD), 1, "Two of us will be parents. We want to grow slowly, and well.");
        recommendedAndApproved(BREAD, "The first declined. This bid is next, and people liked its film.");
        cast.enter(OFFICER);
        recommending.noAward(
                cast.tender(NIGHTS), 1, "The seven want to travel with the people who support them already.");
    }

    /** After the standstill one award is confirmed; the other recommendation comes again, with its reasons. */
    void settle() {
        cast.enter(OFFICER);
        confirming.confirm(cast.tender(BREAD), 1);
        recommended(
                BICYCLES, "It has the most marks. Marcus marked it highest: everybody holds a key to the workshop.");
    }

    void publishInVain() {
        tenders.small("A winter garden to sit in", "Four people want a warm place to meet, and tea.", 4);
    }

    void cancel() {
        cast.enter(OFFICER);
        publishing.cancel(
                cast.tender(IN_VAIN), "A neighbour has a winter garden and opens it for the four and their friends.");
    }

    /** One that a second officer has agreed to; its day has not come. */
    void approveForLater() {
        tenders.approved(
                "Company on the way to work", "Six people start new jobs and want company on the first days.", 6);
    }

    /** A bid that was sent and taken back before the deadline. */
    void takeABidBack() {
        bids.small("Evenings and weekends", LARGE, 2_100);
        submitting.withdraw(
                cast.tender("Evenings and weekends"), 1, UUID.randomUUID().toString());
    }

    /** Both prices of a lot look too low; one bidder has answered, the other still has time. */
    void askAboutPrices() {
        asked("Thornley", "Tansy Row Co-operative");
        asked("Thornley", "Meadowgate Care Ltd");
        answered("Thornley", COOPERATIVE, "Four members work without pay on two days, because it is theirs.");
    }

    private OpenedBid of(String words, String bidder) {
        cast.enter(OFFICER);
        return opened.bids(cast.tender(words), 1).stream()
                .filter(bid -> bid.bidder().equals(bidder))
                .findFirst()
                .orElseThrow();
    }

    private void asked(String words, String bidder) {
        OpenedBid bid = of(words, bidder);
        prices.ask(
                cast.tender(words),
                1,
                bid.bidRef(),
                "How does an hour of support come to this price? Please show wages, travel and time to learn.");
    }

    private void answered(String words, String who, String answer) {
        cast.enter(OFFICER);
        String bid = prices.prices(cast.tender(words), 1).stream()
                .flatMap(price -> price.check().stream())
                .filter(check -> check.answer().isEmpty())
                .filter(check -> cast.organisationOf(who) == check.bidderId())
                .findFirst()
                .orElseThrow()
                .bid();
        cast.enter(who);
        prices.explain(bid, answer);
    }

    private void decided(String words, boolean accepted, String why) {
        cast.enter(OFFICER);
        String bid = prices.prices(cast.tender(words), 1).stream()
                .flatMap(price -> price.check().stream())
                .findFirst()
                .orElseThrow()
                .bid();
        prices.decide(cast.tender(words), 1, bid, accepted, why);
    }

    private void recommended(String words, String why) {
        String ref = cast.tender(words);
        cast.enter(OFFICER);
        String first = recommending.choice(ref, 1).first().orElseThrow().bid();
        recommending.recommend(ref, 1, first, why);
    }

    private void recommendedAndApproved(String words, String why) {
        recommended(words, why);
        cast.enter(SECOND_OFFICER);
        approving.approve(cast.tender(words), 1);
    }
}
