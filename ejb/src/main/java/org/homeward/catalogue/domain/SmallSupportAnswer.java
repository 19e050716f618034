package org.homeward.catalogue.domain;

import org.homeward.catalogue.domain.SmallSupportTest.Met;
import org.homeward.shared.domain.Invalid;

/**
 * What a provider says of itself on one of the nine tests.
 *
 * @param evidence how anybody can see it; may be empty
 */
public record SmallSupportAnswer(SmallSupportTest test, Met met, String evidence) {

    private static final int LONGEST = 1000;

    public SmallSupportAnswer {
        evidence = evidence == null ? "" : evidence.strip();
        if (evidence.length() > LONGEST) {
            throw Invalid.field("evidence", "profile-too-long", "" + LONGEST);
        }
    }
}
