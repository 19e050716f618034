package org.homeward.ledger.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.homeward.ledger.domain.Band;
import org.homeward.ledger.domain.PublicFigures;
import org.homeward.ledger.infrastructure.Figures;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.Rulebook;

/** What everybody may read: how much was released from hospital, and how much of it was reinvested. */
@Stateless
public class PublicReinvestment {

    private static final String SMALL_NUMBER = "ledger.public.small-number";
    private static final String BANDS = "ledger.public.bands";

    @Inject
    private Figures figures;

    @Inject
    private Rulebook rules;

    @Inject
    private Clock clock;

    /** By programme and financial year, small numbers in bands. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public PublicFigures figures() {
        LocalDate today = LocalDate.now(clock);
        return PublicFigures.of(figures.all(), rules.whole(SMALL_NUMBER, today), Band.limits(rules.text(BANDS, today)));
    }

    /** From how many people on a sum is told exactly. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public int smallNumber() {
        return rules.whole(SMALL_NUMBER, LocalDate.now(clock));
    }
}
