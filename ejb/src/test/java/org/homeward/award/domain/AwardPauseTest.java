package org.homeward.award.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.homeward.award.domain.AwardPause.Kind;
import org.homeward.shared.domain.Regime;
import org.homeward.tender.domain.BuyingRegime;
import org.junit.jupiter.api.Test;

class AwardPauseTest {

    @Test
    void lightTouchAndBelowTheThresholdItIsTheBuyersChoice() {
        assertEquals(
                Kind.VOLUNTARY, AwardPause.of(BuyingRegime.LIGHT_TOUCH, true).kind());
        assertEquals(Kind.NONE, AwardPause.of(BuyingRegime.LIGHT_TOUCH, false).kind());
        assertEquals(
                Kind.VOLUNTARY,
                AwardPause.of(BuyingRegime.BELOW_THRESHOLD, true).kind());
        assertEquals(
                Kind.NONE, AwardPause.of(BuyingRegime.BELOW_THRESHOLD, false).kind());
    }

    @Test
    void otherwiseTheLawAsksForItWhateverTheTenderSaid() {
        assertEquals(Kind.MANDATORY, AwardPause.of(BuyingRegime.STANDARD, false).kind());
        assertEquals(Kind.MANDATORY, AwardPause.of(BuyingRegime.PSR, false).kind());
    }

    @Test
    void eachLawCountsInItsOwnWay() {
        assertEquals(Regime.PSR, AwardPause.of(BuyingRegime.PSR, true).law());
        assertEquals(Regime.PA2023, AwardPause.of(BuyingRegime.STANDARD, true).law());
        assertEquals(
                Regime.PA2023, AwardPause.of(BuyingRegime.BELOW_THRESHOLD, true).law());
    }
}
