package org.homeward.shared.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Setting;
import org.homeward.shared.infrastructure.Rulebook;

/** Anyone looks up which rules the product applies on a day, and where each stands. */
@Stateless
public class RulebookReading {

    @Inject
    private Rulebook rulebook;

    @Permit(value = Permission.RULES_READ, reads = true)
    public Page<Setting> list(LocalDate on, ListQuery query) {
        return rulebook.list(on, query);
    }

    /** One setting as it holds on a day. */
    @Permit(value = Permission.RULES_READ, reads = true)
    public Setting one(String key, LocalDate on) {
        return rulebook.setting(key, on);
    }
}
