package org.homeward.contract.application;

import java.time.ZoneId;
import org.homeward.contract.domain.PromiseDue;
import org.homeward.shared.domain.Todo;

/** What a promise of a bid asks of the contract manager: to look whether it was kept. */
final class PromiseTodos {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int LONGEST = 80;

    private PromiseTodos() {}

    /** Late from the day after its last day on, until somebody has said whether it was kept. */
    static Todo of(PromiseDue promise) {
        return Todo.of(
                        "today-contract-promise",
                        "/contract/promises.xhtml?ref=" + promise.contract(),
                        "WAITING",
                        inShort(promise.text()),
                        promise.provider(),
                        promise.contract())
                .by(promise.dueOn().plusDays(1).atStartOfDay(LONDON).toInstant());
    }

    private static String inShort(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 0 ? space : LONGEST) + "…";
    }
}
