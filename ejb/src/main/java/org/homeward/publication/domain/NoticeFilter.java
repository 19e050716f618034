package org.homeward.publication.domain;

import java.util.Optional;
import org.homeward.shared.domain.Invalid;

/**
 * Which notices are wanted. Empty texts leave a list as it is.
 *
 * @param buyer name of the buying organisation, as the list of buyers gives it
 * @param words words that must all be in the notice
 */
public record NoticeFilter(Optional<NoticeKind> kind, String buyer, String words) {

    private static final int LONGEST = 200;

    public NoticeFilter {
        buyer = buyer.strip();
        words = words.strip();
        new Invalid.Collector()
                .check(buyer.length() <= LONGEST, "buyer", "search-too-long", "" + LONGEST)
                .check(words.length() <= LONGEST, "q", "search-too-long", "" + LONGEST)
                .throwIfAny();
    }
}
