package org.homeward.it.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.homeward.award.application.AwardAgreeing;
import org.homeward.award.application.AwardApproving;
import org.homeward.award.application.AwardConfirming;
import org.homeward.award.application.AwardDeclining;
import org.homeward.award.application.AwardsToAnnounce;
import org.homeward.award.application.PublishingTimetable;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.PublishingDuty;
import org.homeward.publication.application.NoticeReading;
import org.homeward.publication.application.NoticeReviewing;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.publication.domain.NoticePreview;
import org.homeward.publication.domain.NoticeView;
import org.homeward.shared.application.TodayReading;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published of an award, when, and what becomes of it when the award does not stand. */
@ArquillianTest
class AwardNoticesIT {

    @Inject
    JudgedLot lot;

    @Inject
    AwardAgreeing agreeing;

    @Inject
    AwardApproving approving;

    @Inject
    AwardConfirming confirming;

    @Inject
    AwardDeclining declining;

    @Inject
    AwardsToAnnounce announcing;

    @Inject
    NoticeReviewing reviewing;

    @Inject
    NoticeReading notices;

    @Inject
    PublishingTimetable timetable;

    @Inject
    TodayReading today;

    @BeforeEach
    void aJudgedLot() throws SQLException {
        lot.judge();
    }

    @AfterEach
    void nobodyActs() {
        lot.stage.nobody();
    }

    @Test
    void biddersAreToldInATransactionThatEndsBeforeTheNoticeBegins() throws SQLException {
        AwardView award = lot.recommended();
        String notice = approving.approve(lot.sealed.ref, 1).notice().orElseThrow();
        assertEquals(
                "t",
                lot.sealed.text(
                        "select max(s.xmin::text::bigint) < min(n.xmin::text::bigint) and max(s.made_at) <= min(n.published_at)"
                                + " from award_summary s join award a on a.id = s.award_id, official_notice n"
                                + " where a.ref = '" + award.ref() + "' and n.ref = '" + notice + "'"));
    }

    @Test
    void whatWasToldAndNotPublishedIsPublishedByItself() throws SQLException {
        AwardView award = lot.recommended();
        agreeing.agree(lot.sealed.ref, 1);
        assertEquals(AwardState.APPROVED, lot.award().state());
        Conflict early = assertThrows(Conflict.class, () -> confirming.confirm(lot.sealed.ref, 1));
        assertEquals("award-not-announced", early.code());
        lot.stage.asSuperuser(
                "update award set approved_at = approved_at - interval '1 minute' where ref = '" + award.ref() + "'");
        announcing.run();
        lot.sealed.officerActs(lot.sealed.second);
        String notice = lot.award().notice().orElseThrow();
        announcing.run();
        lot.sealed.officerActs(lot.sealed.second);
        assertEquals(Optional.of(notice), lot.award().notice(), "once");
    }

    @Test
    void aPersonReadsAnAwardNoticeAndAddsANoteToThisAwardOnly() {
        AwardView award = lot.recommended();
        NoticePreview preview = reviewing.preview(NoticeKind.UK6, award.ref());
        assertFalse(preview.reviewed());
        assertTrue(preview.sections().toString().contains("best by the published criteria"), preview::toString);
        reviewing.review(NoticeKind.UK6, award.ref(), "We thank everybody who bid.");
        assertTrue(reviewing.preview(NoticeKind.UK6, award.ref()).reviewed());
        assertThrows(NotFound.class, () -> reviewing.preview(NoticeKind.UK7, award.ref()));
        for (Role stranger : List.of(Role.EVALUATOR, Role.ADMINISTRATOR)) {
            lot.stage.person(lot.stage.newKey(), lot.sealed.buyer, stranger);
            assertThrows(NotFound.class, () -> reviewing.preview(NoticeKind.UK6, award.ref()), stranger.name());
        }
        lot.stage.organisation(lot.stage.newKey());
        assertThrows(NotFound.class, () -> reviewing.preview(NoticeKind.UK6, award.ref()));
        lot.sealed.officerActs(lot.sealed.second);
        String first = approving.approve(lot.sealed.ref, 1).notice().orElseThrow();
        assertEquals("We thank everybody who bid.", notices.notice(first).note());
        assertThrows(NotFound.class, () -> reviewing.preview(NoticeKind.UK6, award.ref()), "it is out");
        declining.record(lot.sealed.ref, 1, "They found another house.");
        AwardView next = lot.recommended();
        assertFalse(reviewing.preview(NoticeKind.UK6, next.ref()).reviewed());
        String second = approving.approve(lot.sealed.ref, 1).notice().orElseThrow();
        assertEquals("", notices.notice(second).note());
    }

    @Test
    void anAwardThatIsDeclinedIsPutRightAndWhenNobodyIsLeftTheEndIsDue() throws SQLException {
        lot.stage.asSuperuser("update tender set regime = 'LIGHT_TOUCH' where ref = '" + lot.sealed.ref + "'");
        lot.recommended();
        String told = approving.approve(lot.sealed.ref, 1).notice().orElseThrow();
        lot.sealed.bidderActs();
        declining.decline(lot.sealed.ref, 1, "Our team has left us.");
        String correction = notices.notice(told).correctedBy().orElseThrow();
        NoticeView right = notices.notice(correction);
        assertFalse(right.sections().toString().contains("Our team"), right::toString);
        assertEquals(
                "",
                lot.sealed.text("select coalesce(published_by::text, '') from official_notice where ref = '"
                        + correction + "'"),
                "not the bidder publishes");
        lot.sealed.officerActs(lot.sealed.first);
        assertEquals(Optional.empty(), ending());
        assertFalse(isOnTheHomePage("today-award-nobody"), "the rival may still win");
        lot.recommended();
        approving.approve(lot.sealed.ref, 1);
        declining.record(lot.sealed.ref, 1, "They found another house.");
        assertTrue(isOnTheHomePage("today-award-nobody"));
        assertEquals(Optional.of(PublishingDuty.Standing.DUE), ending());
        lot.recommending.noAward(lot.sealed.ref, 1, "Nobody is left.");
        assertEquals(Optional.of(PublishingDuty.Standing.DONE), ending());
        assertFalse(isOnTheHomePage("today-award-nobody"));
    }

    private Optional<PublishingDuty.Standing> ending() {
        return timetable.of(lot.sealed.ref).stream()
                .filter(duty -> duty.kind() == NoticeKind.UK12)
                .findFirst()
                .map(PublishingDuty::standing);
    }

    private boolean isOnTheHomePage(String code) {
        return today.forMe().stream().anyMatch(todo -> todo.code().equals(code));
    }
}
