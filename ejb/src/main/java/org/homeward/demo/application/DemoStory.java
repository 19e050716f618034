package org.homeward.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.demo.domain.DemoAccount;
import org.homeward.demo.domain.DemoScene;
import org.homeward.demo.infrastructure.DemoCast;
import org.homeward.party.application.FirstAdministrator;

/**
 * Tells the demonstration's story scene by scene: an invented county, its board, three providers, and tenders in every
 * state. Everything goes through the beans that people use, each in its own transaction, as people do: a bid that is
 * submitted has been saved before.
 */
@ApplicationScoped
public class DemoStory {

    /** What is decided first and becomes contracts. */
    private static final List<String> BEGUN = List.of(
            "Hallow Vale", "A garden", "Journeys", "Music", "A kitchen", "Swimming", "Walks", "A choir", "Pictures");

    @Inject
    private FirstAdministrator first;

    @Inject
    private DemoCast cast;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoPlans plans;

    @Inject
    private DemoTenders tenders;

    @Inject
    private DemoBids bids;

    @Inject
    private DemoDecisions decisions;

    @Inject
    private DemoContracts contracts;

    @Inject
    private DemoCases cases;

    @Inject
    private DemoTurns turns;

    @Inject
    private DemoClaims claims;

    @Inject
    private DemoMoney money;

    /** The scenes that have not been told yet; none where somebody is already who does not belong to the story. */
    public List<DemoScene> untold() {
        if (cast.told().isEmpty() && !first.isNeeded()) {
            return List.of();
        }
        return List.of(DemoScene.values()).stream()
                .filter(scene -> !cast.told().contains(scene))
                .toList();
    }

    /** Tells a scene; the last one gives the people's sign-ins, the others nothing. */
    public List<DemoAccount> tell(DemoScene scene) {
        switch (scene) {
            case PEOPLE -> people.arrive();
            case PLANS -> plans.make();
            case MONEY_PLANNED -> money.plan();
            case MONEY_CONFIRMED -> money.confirm();
            case MONEY_REINVESTED -> money.reinvest();
            case MONEY_BOOKED -> money.book();
            case MONEY_WAITS -> money.leaveWaiting();
            case HALLOW_VALE_PUBLISHED -> {
                tenders.hallowVale();
                tenders.smallOnes();
            }
            case HALLOW_VALE_BIDS -> {
                bids.hallowVale();
                bids.smallOnes();
            }
            case HALLOW_VALE_OPENED -> BEGUN.forEach(decisions::openAndMark);
            case HALLOW_VALE_APPROVED -> BEGUN.forEach(decisions::recommendAndApprove);
            case PROVIDERS_SPEAK -> claims.askAndJudge();
            case OTHERS_PUBLISHED -> turns.publish();
            case OTHERS_BID -> turns.bid();
            case OTHERS_OPENED -> turns.open();
            case OTHERS_DECIDED -> turns.decide();
            case OTHERS_TURN -> turns.turn();
            case OTHERS_SETTLED -> turns.settle();
            case CASTLE_ORRIN_PUBLISHED -> tenders.castleOrrin();
            case CASTLE_ORRIN_BIDS -> bids.castleOrrin();
            case HALLOW_VALE_SIGNED -> BEGUN.forEach(decisions::sign);
            case HALLOW_VALE_BEGINS -> {
                contracts.hallowValeBegins();
                contracts.smallOnesBegin();
            }
            case KITCHEN_FAILS -> cases.firstFailings();
            case KITCHEN_ANSWERS -> {
                cases.firstAnswers();
                contracts.choirEnds();
            }
            case KITCHEN_EXCEPTIONS -> cases.exceptions();
            case KITCHEN_PUTS_RIGHT -> cases.puttingRight();
            case KITCHEN_DISPUTE_DECIDED -> cases.disputeDecided();
            case CASTLE_ORRIN_OPENED -> decisions.openAndMark("Castle Orrin");
            case THORNLEY_PUBLISHED -> {
                tenders.thornley();
                turns.publishInVain();
            }
            case THORNLEY_BIDS -> bids.thornley();
            case SALTNEY_PUBLISHED -> {
                tenders.saltneyMarsh();
                turns.cancel();
            }
            case THORNLEY_OPENED -> decisions.openAndBeginToMark("Thornley");
            case EVENINGS_PUBLISHED -> tenders.evenings();
            case SALTNEY_BIDS -> {
                bids.saltneyMarsh();
                turns.takeABidBack();
            }
            case HALLOW_VALE_SPEAKS -> contracts.peopleSpeak();
            case FIRST_REPORTS, SECOND_REPORTS, THIRD_REPORTS, FOURTH_REPORTS, LATEST_REPORTS ->
                contracts.report(scene.daysAgo() - DemoScene.LATEST_REPORTS.daysAgo());
            case HALLOW_VALE_NOTICE -> {
                contracts.hallowValeNotice();
                contracts.smallOnesGoOn();
                cases.lastFailings();
            }
            case CASTLE_ORRIN_APPROVED -> {
                decisions.recommendAndApprove("Castle Orrin");
                turns.askAboutPrices();
            }
            case TODAY -> {
                tenders.inPreparation();
                turns.approveForLater();
                bids.begunToday();
                List<DemoAccount> accounts = people.accounts();
                cast.isTold(scene);
                return accounts;
            }
            default -> throw new IllegalStateException("no such scene " + scene);
        }
        cast.isTold(scene);
        return List.of();
    }
}
