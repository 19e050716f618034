package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.RegimeAnswer;
import org.homeward.tender.domain.RegimeQuestion;

/** Says which law a purchase follows and which ways it may go, and why. */
@Stateless
public class RegimeChoosing {

    @Inject
    private RegimeFinding finding;

    @Inject
    private Acting acting;

    /**
     * The regime and its routes. Refused with {@code cpv-works} for works, {@code buyer-unknown} for a buyer that nobody
     * knows, {@code regime-before-act} for a day before the Act.
     */
    @Permit(value = Permission.REGIME_CHOOSE, reads = true)
    public RegimeAnswer choose(RegimeQuestion question) {
        return finding.answer(question, acting.actor());
    }
}
