package org.homeward.award.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Standstill;
import org.homeward.tender.domain.BuyingRegime;
import org.junit.jupiter.api.Test;

class AwardTest {

    private static final long PRIYA = 1;
    private static final long TOM = 2;
    private static final Instant MONDAY = Instant.parse("2026-12-07T10:00:00Z");
    private static final Instant OVER = Instant.parse("2026-12-17T00:00:00Z");
    private static final Standstill DAYS = new Standstill(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 16), OVER);

    private static Award recommended() {
        return Award.recommend(
                "AW-00001",
                new Award.Place(10, 11, 12),
                new Award.Chosen("BD-00001", 20, "Brackenway"),
                "The best answers on choice.",
                PRIYA,
                MONDAY);
    }

    private static Award approved() {
        Award award = recommended();
        award.approve(TOM, MONDAY, AwardPause.of(BuyingRegime.LIGHT_TOUCH, true), Optional.of(DAYS));
        return award;
    }

    private static Award awarded() {
        Award award = approved();
        award.confirm(PRIYA, OVER);
        return award;
    }

    private static SignedContract signed(int day) {
        return new SignedContract(
                LocalDate.of(2026, 12, day),
                Optional.of(LocalDate.of(2027, 4, 1)),
                Optional.of(LocalDate.of(2029, 3, 31)),
                Optional.of(Money.ofPence(1)));
    }

    @Test
    void whoRecommendedNeitherApprovesNorSendsBack() {
        Award award = recommended();
        Refused refused = assertThrows(
                Refused.class,
                () -> award.approve(PRIYA, MONDAY, AwardPause.of(BuyingRegime.PSR, true), Optional.of(DAYS)));
        assertEquals("award-own-recommendation", refused.code());
        assertThrows(Refused.class, () -> award.sendBack(PRIYA, "not so", MONDAY));
        assertEquals(AwardState.RECOMMENDED, award.state());
    }

    @Test
    void aRecommendationNeedsAReason() {
        Invalid invalid = assertThrows(
                Invalid.class,
                () -> Award.recommend(
                        "AW-00001",
                        new Award.Place(10, 11, 12),
                        new Award.Chosen("BD-00001", 20, "Brackenway"),
                        "  ",
                        PRIYA,
                        MONDAY));
        assertEquals("reason", invalid.errors().get(0).field());
    }

    @Test
    void theContractIsNotSignedBeforeTheDayAfterTheStandstill() {
        assertEquals(
                "award-signed-too-early",
                refusal(award ->
                        award.contracted(signed(16), Optional.empty(), PRIYA, Instant.parse("2026-12-20T09:00:00Z"))));
        Award award = awarded();
        award.contracted(
                signed(17), Optional.of(LocalDate.of(2027, 4, 16)), PRIYA, Instant.parse("2026-12-20T09:00:00Z"));
        assertEquals(AwardState.CONTRACTED, award.state());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 17)), award.signedOn());
    }

    @Test
    void theContractIsNotSignedTomorrow() {
        assertEquals(
                "award-signed-in-future",
                refusal(award ->
                        award.contracted(signed(19), Optional.empty(), PRIYA, Instant.parse("2026-12-18T09:00:00Z"))));
    }

    @Test
    void aContractIsWorthSomethingAndEndsAfterItStarts() {
        SignedContract wrong = new SignedContract(
                LocalDate.of(2026, 12, 17),
                Optional.of(LocalDate.of(2027, 4, 1)),
                Optional.of(LocalDate.of(2027, 4, 1)),
                Optional.of(Money.NOUGHT));
        Invalid invalid = assertThrows(
                Invalid.class,
                () -> awarded().contracted(wrong, Optional.empty(), PRIYA, Instant.parse("2026-12-20T09:00:00Z")));
        assertEquals(2, invalid.errors().size());
    }

    private static String refusal(Consumer<Award> deed) {
        return assertThrows(Invalid.class, () -> deed.accept(awarded()))
                .errors()
                .get(0)
                .code();
    }

    @Test
    void nothingIsSignedBeforeTheAwardIsConfirmed() {
        assertThrows(
                Conflict.class,
                () -> approved()
                        .contracted(signed(17), Optional.empty(), PRIYA, Instant.parse("2026-12-20T09:00:00Z")));
    }

    @Test
    void aDecidedRepresentationNeverMakesTheStandstillShorter() {
        Award award = approved();
        award.waitLonger(
                new Standstill(DAYS.firstDay(), LocalDate.of(2026, 12, 15), Instant.parse("2026-12-16T00:00:00Z")));
        assertEquals(Optional.of(OVER), award.endsAt());
        Instant later = Instant.parse("2026-12-22T00:00:00Z");
        award.waitLonger(new Standstill(DAYS.firstDay(), LocalDate.of(2026, 12, 21), later));
        assertEquals(Optional.of(later), award.endsAt());
    }

    @Test
    void theStandstillCountsFromTheNoticeAndIsNeverShorterThanBiddersWereTold() {
        Award award = approved();
        Standstill aDayLater = new Standstill(
                LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 17), Instant.parse("2026-12-18T00:00:00Z"));
        award.countFrom(Optional.of(aDayLater));
        assertEquals(Optional.of(aDayLater), award.standstill());
        award.countFrom(Optional.of(DAYS));
        assertEquals(Optional.of(aDayLater), award.standstill());
        Award atOnce = recommended();
        atOnce.approve(TOM, MONDAY, AwardPause.of(BuyingRegime.LIGHT_TOUCH, false), Optional.empty());
        atOnce.countFrom(Optional.empty());
        assertEquals(Optional.empty(), atOnce.standstill());
    }

    @Test
    void anAwardIsToldOnce() {
        Award award = approved();
        award.announcedBy("NT-00001");
        assertThrows(Conflict.class, () -> award.announcedBy("NT-00002"));
        assertEquals(Optional.of("NT-00001"), award.noticeRef());
    }

    @Test
    void anAwardThatWasDeclinedCannotBeConfirmed() {
        Award award = approved();
        award.decline(TOM, "We have no team free.", OVER);
        assertThrows(Conflict.class, () -> award.confirm(PRIYA, OVER));
    }
}
