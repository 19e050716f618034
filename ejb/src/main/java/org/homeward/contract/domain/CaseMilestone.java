package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of an agreed plan and what became of it.
 *
 * @param metOn when it was done
 * @param exceptionOn when an exception report was given for it
 * @param percent what is withheld for it since then
 */
public record CaseMilestone(
        Milestone plan, Optional<LocalDate> metOn, Optional<LocalDate> exceptionOn, Optional<BigDecimal> percent) {

    static CaseMilestone of(Milestone plan) {
        return new CaseMilestone(plan, Optional.empty(), Optional.empty(), Optional.empty());
    }

    CaseMilestone met(LocalDate on) {
        return new CaseMilestone(plan, Optional.of(on), exceptionOn, percent);
    }

    CaseMilestone exception(LocalDate on, BigDecimal share) {
        return new CaseMilestone(plan, metOn, Optional.of(on), Optional.of(share));
    }

    /** True while money is withheld for it. */
    public boolean isException() {
        return exceptionOn.isPresent() && metOn.isEmpty();
    }
}
