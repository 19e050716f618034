package org.homeward.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TagsTest {

    private final Tags tags = new Tags();

    enum State {
        IN_PROGRESS,
        HALF_WAY
    }

    @Test
    void aStateHasItsWordAndItsColour() {
        assertEquals("In progress", tags.word(null, State.IN_PROGRESS));
        assertEquals("hw-tag hw-tag--info", tags.css("", State.IN_PROGRESS));
        assertEquals("hw-tag hw-tag--warn", tags.css(null, "Requires improvement"));
    }

    @Test
    void aStateThatNobodyNamedIsSaidPlainly() {
        assertEquals("Half way", tags.word("", State.HALF_WAY));
        assertEquals("hw-tag", tags.css(null, State.HALF_WAY));
    }

    @Test
    void whatThePageSaysGoesFirst() {
        assertEquals("Due by 17:00", tags.word("Due by 17:00", State.IN_PROGRESS));
        assertEquals("hw-tag hw-tag--warn", tags.css("warn", State.IN_PROGRESS));
        assertEquals("hw-tag", tags.css("plain", State.IN_PROGRESS));
    }
}
