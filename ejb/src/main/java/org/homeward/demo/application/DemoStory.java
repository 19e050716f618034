package org.homeward.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<Runnable> told = Stream.of(tenders(), awards(), contracts(), money())
                .flatMap(scenes -> Optional.ofNullable(scenes.get(scene)).stream())
                .toList();
        if (told.size() != 1) {
            throw new IllegalStateException(scene + " is told " + told.size() + " times");
        }
        told.get(0).run();
        List<DemoAccount> accounts = scene == DemoScene.TODAY ? people.accounts() : List.of();
        cast.isTold(scene);
        return accounts;
    }

    /** People, plans, tenders and bids, until a tender closes. */
    private Map<DemoScene, Runnable> tenders() {
        Map<DemoScene, Runnable> scenes = new EnumMap<>(DemoScene.class);
        scenes.put(DemoScene.PEOPLE, people::arrive);
        scenes.put(DemoScene.PLANS, plans::make);
        scenes.put(DemoScene.PROVIDERS_SPEAK, claims::askAndJudge);
        scenes.put(DemoScene.HALLOW_VALE_PUBLISHED, both(tenders::hallowVale, tenders::smallOnes));
        scenes.put(DemoScene.HALLOW_VALE_BIDS, both(bids::hallowVale, bids::smallOnes));
        scenes.put(DemoScene.OTHERS_PUBLISHED, turns::publish);
        scenes.put(DemoScene.OTHERS_BID, turns::bid);
        scenes.put(DemoScene.CASTLE_ORRIN_PUBLISHED, tenders::castleOrrin);
        scenes.put(DemoScene.CASTLE_ORRIN_BIDS, bids::castleOrrin);
        scenes.put(DemoScene.THORNLEY_PUBLISHED, both(tenders::thornley, turns::publishInVain));
        scenes.put(DemoScene.THORNLEY_BIDS, bids::thornley);
        scenes.put(DemoScene.SALTNEY_PUBLISHED, both(tenders::saltneyMarsh, turns::cancel));
        scenes.put(DemoScene.EVENINGS_PUBLISHED, tenders::evenings);
        scenes.put(DemoScene.SALTNEY_BIDS, both(bids::saltneyMarsh, turns::takeABidBack));
        scenes.put(DemoScene.TODAY, both(both(tenders::inPreparation, turns::approveForLater), bids::begunToday));
        return scenes;
    }

    /** What is opened, marked and decided. */
    private Map<DemoScene, Runnable> awards() {
        Map<DemoScene, Runnable> scenes = new EnumMap<>(DemoScene.class);
        scenes.put(DemoScene.HALLOW_VALE_OPENED, () -> BEGUN.forEach(decisions::openAndMark));
        scenes.put(DemoScene.HALLOW_VALE_APPROVED, () -> BEGUN.forEach(decisions::recommendAndApprove));
        scenes.put(DemoScene.HALLOW_VALE_SIGNED, () -> BEGUN.forEach(decisions::sign));
        scenes.put(DemoScene.OTHERS_OPENED, turns::open);
        scenes.put(DemoScene.OTHERS_DECIDED, turns::decide);
        scenes.put(DemoScene.OTHERS_TURN, turns::turn);
        scenes.put(DemoScene.OTHERS_SETTLED, turns::settle);
        scenes.put(DemoScene.CASTLE_ORRIN_OPENED, () -> decisions.openAndMark("Castle Orrin"));
        scenes.put(
                DemoScene.CASTLE_ORRIN_APPROVED,
                both(() -> decisions.recommendAndApprove("Castle Orrin"), turns::askAboutPrices));
        scenes.put(DemoScene.THORNLEY_OPENED, () -> decisions.openAndBeginToMark("Thornley"));
        return scenes;
    }

    private Map<DemoScene, Runnable> contracts() {
        Map<DemoScene, Runnable> scenes = new EnumMap<>(DemoScene.class);
        scenes.put(DemoScene.HALLOW_VALE_BEGINS, both(contracts::hallowValeBegins, contracts::smallOnesBegin));
        scenes.put(DemoScene.KITCHEN_FAILS, cases::firstFailings);
        scenes.put(DemoScene.KITCHEN_ANSWERS, both(cases::firstAnswers, contracts::choirEnds));
        scenes.put(DemoScene.KITCHEN_EXCEPTIONS, cases::exceptions);
        scenes.put(DemoScene.KITCHEN_PUTS_RIGHT, cases::puttingRight);
        scenes.put(DemoScene.KITCHEN_DISPUTE_DECIDED, cases::disputeDecided);
        for (DemoScene report : DemoScene.REPORTS) {
            scenes.put(report, () -> contracts.report(report.daysAgo() - DemoScene.LATEST_REPORTS.daysAgo()));
        }
        scenes.put(DemoScene.HALLOW_VALE_SPEAKS, contracts::peopleSpeak);
        scenes.put(
                DemoScene.HALLOW_VALE_NOTICE,
                both(both(contracts::hallowValeNotice, contracts::smallOnesGoOn), cases::lastFailings));
        return scenes;
    }

    private Map<DemoScene, Runnable> money() {
        Map<DemoScene, Runnable> scenes = new EnumMap<>(DemoScene.class);
        scenes.put(DemoScene.MONEY_PLANNED, money::plan);
        scenes.put(DemoScene.MONEY_CONFIRMED, money::confirm);
        scenes.put(DemoScene.MONEY_REINVESTED, money::reinvest);
        scenes.put(DemoScene.MONEY_BOOKED, money::book);
        scenes.put(DemoScene.MONEY_WAITS, money::leaveWaiting);
        return scenes;
    }

    private static Runnable both(Runnable first, Runnable then) {
        return () -> {
            first.run();
            then.run();
        };
    }
}
