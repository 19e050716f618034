package org.homeward.shared.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Regime;
import org.homeward.shared.domain.Standstill;
import org.homeward.shared.domain.WorkingDays;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.WorkingCalendar;

/** An officer asks when a standstill begins and ends. */
@Stateless
public class StandstillComputing {

    @Inject
    private Rulebook rulebook;

    @Inject
    private WorkingCalendar calendar;

    /** The standstill after a notice that was published on a day. */
    @Permit(value = Permission.STANDSTILL_COMPUTE, reads = true)
    public Standstill compute(Regime regime, LocalDate published) {
        WorkingDays days = calendar.workingDays();
        return switch (regime) {
            case PA2023 ->
                Standstill.underTheAct(
                        published,
                        workingDays("standstill.pa2023.working-days", published, "Procurement Act 2023 s.51"),
                        days);
            case PSR ->
                Standstill.underProviderSelection(
                        published,
                        workingDays(
                                "standstill.psr.working-days",
                                published,
                                "Health Care Services (Provider Selection Regime) Regulations 2023 reg 12"),
                        days);
        };
    }

    private int workingDays(String key, LocalDate published, String source) {
        return rulebook.find(key, published)
                .orElseThrow(() -> new Refused("standstill-not-known", "Standstill", source, published.toString()))
                .whole();
    }
}
