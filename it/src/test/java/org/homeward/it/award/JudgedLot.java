package org.homeward.it.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.homeward.award.application.AwardReading;
import org.homeward.award.application.Recommending;
import org.homeward.award.domain.AwardView;
import org.homeward.bidding.application.ConflictDeclaring;
import org.homeward.bidding.application.OpenedBids;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.evaluation.application.Agreeing;
import org.homeward.evaluation.application.Scoring;
import org.homeward.it.Stage;
import org.homeward.it.bidding.SealedLot;
import org.homeward.shared.domain.Role;

/** A lot whose two bids are opened and marked: the bidder comes first, the rival second. */
@Dependent
class JudgedLot {

    @Inject
    SealedLot sealed;

    @Inject
    Stage stage;

    @Inject
    OpenedBids opened;

    @Inject
    ConflictDeclaring declaring;

    @Inject
    Scoring scoring;

    @Inject
    Agreeing agreeing;

    @Inject
    Recommending recommending;

    @Inject
    AwardReading reading;

    String first;

    void judge() throws SQLException {
        sealed.publish();
        stage.asSuperuser("insert into tender_question_mark (question_id, mark, meaning) select q.id, m.mark, m.meaning"
                + " from tender_question q, (values (0, 'Nothing'), (5, 'All')) m (mark, meaning) where q.tender_id ="
                + " (select id from tender where ref = '" + sealed.ref + "')");
        sealed.bidderActs();
        sealed.draft("We stay with people", 2500);
        sealed.submit();
        sealed.rivalActs();
        sealed.draft("We manage", 2500);
        sealed.submit();
        sealed.close();
        sealed.open();
        long evaluator = sealed.person();
        stage.asSuperuser("insert into role_grant (person_id, organisation_id, role, granted_at) values (" + evaluator
                + ", " + sealed.buyer + ", 'EVALUATOR', homeward_now())");
        stage.person(evaluator, sealed.buyer, Role.EVALUATOR);
        declaring.declare(sealed.ref, false, "");
        List<OpenedBid> bids = opened.bids(sealed.ref, 1);
        Map<Long, Integer> marks = Map.of(sealed.bidder, 5, sealed.rival, 0);
        for (OpenedBid bid : bids) {
            int mark = marks.get(bid.bidderId());
            scoring.score(sealed.ref, 1, bid.bidRef(), SealedLot.QUESTION, mark, "It says so.");
            agreeing.agree(sealed.ref, 1, bid.bidRef(), SealedLot.QUESTION, mark, "It says so.");
            first = mark == 5 ? bid.bidRef() : first;
        }
        sealed.officerActs(sealed.first);
    }

    /** The first officer recommends the bid in first place; then the second one acts. */
    AwardView recommended() {
        sealed.officerActs(sealed.first);
        AwardView award = recommending.recommend(
                sealed.ref,
                1,
                recommending.choice(sealed.ref, 1).first().orElseThrow().bid(),
                "It is the best by the published criteria.");
        sealed.officerActs(sealed.second);
        return award;
    }

    AwardView award() {
        return reading.award(sealed.ref, 1);
    }
}
