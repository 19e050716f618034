package org.homeward.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.catalogue.application.ClaimJudging;
import org.homeward.catalogue.application.Claiming;
import org.homeward.catalogue.domain.ClaimView;
import org.homeward.demo.infrastructure.DemoCast;

/** Providers say that an entry of the catalogue is theirs; an officer believes one, not another, and has yet to look. */
@ApplicationScoped
public class DemoClaims {

    @Inject
    private DemoCast cast;

    @Inject
    private Claiming claiming;

    @Inject
    private ClaimJudging judging;

    void askAndJudge() {
        cast.untilJobsAreDone();
        ClaimView brackenway = ask(
                "Dele Adeyemi", "Brackenway Support", "I am the registered manager; my name is on our certificate.");
        ClaimView meadowgate = ask("Colin Marr", "Meadowgate Care", "Everybody here knows me.");
        cast.enter("Grace Okafor");
        judging.confirm(brackenway.ref(), "Rang the number on the regulator's page.", brackenway.version());
        judging.refuse(
                meadowgate.ref(),
                "Please send something that we can check, such as your role at the regulator.",
                meadowgate.version());
        ClaimView slip = ask("Wanda Pereira", "Harbour Lane", "We meet in Harbour Lane.");
        claiming.withdraw(slip.ref());
        ask("Wanda Pereira", "Tansy Row", "The members chose me to speak for us; the minutes are on our web page.");
    }

    private ClaimView ask(String who, String words, String evidence) {
        cast.enter(who);
        return claiming.ask(claiming.find(words).get(0).ref(), evidence);
    }
}
