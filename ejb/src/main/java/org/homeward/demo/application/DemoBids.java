package org.homeward.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.bidding.application.BidSubmitting;
import org.homeward.bidding.application.BidWriting;
import org.homeward.bidding.domain.BidAnswer;
import org.homeward.bidding.domain.BidDraft;
import org.homeward.bidding.domain.ConditionMet;
import org.homeward.demo.infrastructure.DemoCast;

/** The story's bids, each written and sealed by its provider. */
@ApplicationScoped
public class DemoBids {

    @Inject
    private DemoCast cast;

    @Inject
    private BidWriting writing;

    @Inject
    private BidSubmitting submitting;

    void hallowVale() {
        String ref = cast.tender("Hallow Vale");
        bid(ref, "Dele Adeyemi", SMALL, 2_360);
        bid(ref, "Wanda Pereira", COOPERATIVE, 2_290);
        bid(ref, "Colin Marr", LARGE, 2_180);
    }

    void smallOnes() {
        small("A garden", "Wanda Pereira", 2_240);
        small("Journeys", "Wanda Pereira", 2_310);
        small("Music", "Dele Adeyemi", 2_280);
        small("A kitchen", "Colin Marr", 1_980);
        small("Swimming", "Wanda Pereira", 2_250);
        small("Walks", "Wanda Pereira", 2_270);
        small("A choir", "Wanda Pereira", 2_200);
        small("Pictures", "Wanda Pereira", 2_210);
    }

    /** Somebody's bid for the only lot of a tender, at a price an hour. */
    void small(String words, String who, long pence) {
        bid(cast.tender(words), who, WORDS.get(who), pence);
    }

    void castleOrrin() {
        String ref = cast.tender("Castle Orrin");
        bid(ref, "Dele Adeyemi", SMALL, 2_450);
        bid(ref, "Wanda Pereira", COOPERATIVE, 2_310);
    }

    void thornley() {
        String ref = cast.tender("Thornley");
        bid(ref, "Wanda Pereira", COOPERATIVE, 2_050);
        bid(ref, "Colin Marr", LARGE, 1_990);
    }

    void saltneyMarsh() {
        String ref = cast.tender("Saltney Marsh");
        bid(ref, "Dele Adeyemi", SMALL, 2_500);
        bid(ref, "Wanda Pereira", COOPERATIVE, 2_420);
        bid(ref, "Colin Marr", LARGE, 2_400);
    }

    /** A bid that is begun and not sent. */
    void begunToday() {
        String ref = cast.tender("Evenings and weekends");
        cast.enter("Dele Adeyemi");
        writing.saveAnswer(ref, 1, "Q1", SMALL.get(0));
    }

    private void bid(String ref, String who, List<String> words, long pence) {
        cast.enter(who);
        writing.save(
                ref,
                1,
                new BidDraft(
                        List.of(
                                new BidAnswer("Q1", words.get(0)),
                                new BidAnswer("Q2", words.get(1)),
                                new BidAnswer("Q3", words.get(2))),
                        Optional.of(pence),
                        Optional.empty(),
                        List.of(new ConditionMet("1", true, ""))));
        submitting.submit(ref, 1, UUID.randomUUID().toString());
    }

    private static final List<String> SMALL = List.of(
            "We are five people. Nobody joins a team before the person has met them over a meal and said yes. When Ade, whom"
                    + " we support, said no to two of us, we looked on until he said yes to a third.",
            "We sit down with the person each month and ask what should change. Last year Mei wanted to work nights at a"
                    + " bakery; her team changed its hours in a week.",
            "We draw a map of everybody who matters to the person and keep each tie alive. Two people got back in touch with"
                    + " brothers whom they had not seen for years.");

    private static final List<String> COOPERATIVE = List.of(
            "People who use our support own the co-operative together with those who work in it. They choose their team from"
                    + " a book of films in which we present ourselves.",
            "A change needs one call. The team meets in three days, the person leads the meeting, and a friend may speak for"
                    + " them.",
            "We pay for time with friends like any other time. Sunday lunch with family is in each plan that asks for it.");

    private static final List<String> LARGE = List.of(
            "Each person has a key worker. Our recruitment office matches interests and languages.",
            "Our managers review each plan every quarter and sooner when risks change.",
            "Our hubs offer groups each weekday, and transport is arranged.");

    private static final Map<String, List<String>> WORDS =
            Map.of("Dele Adeyemi", SMALL, "Wanda Pereira", COOPERATIVE, "Colin Marr", LARGE);
}
