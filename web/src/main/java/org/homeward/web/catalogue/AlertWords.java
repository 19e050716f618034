package org.homeward.web.catalogue;

import java.time.LocalDate;
import org.homeward.catalogue.domain.AlertKind;
import org.homeward.catalogue.domain.AlertView;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** Says what a later file changed. */
final class AlertWords {

    private AlertWords() {}

    static String of(AlertView alert) {
        String to = alert.kind() == AlertKind.LOCATION_CLOSED ? Wording.date(LocalDate.parse(alert.to())) : alert.to();
        return PageTexts.of("catalogue", "alert." + alert.kind(), alert.domain(), alert.from(), to);
    }
}
