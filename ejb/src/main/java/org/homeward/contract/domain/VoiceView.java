package org.homeward.contract.domain;

import java.time.Instant;
import java.util.Map;

/** What somebody said, without their name. */
public record VoiceView(
        long id,
        Relation relation,
        Map<String, VoiceDraft.Answer> answers,
        String words,
        boolean mayQuote,
        Instant at) {

    public VoiceView {
        answers = Map.copyOf(answers);
    }
}
