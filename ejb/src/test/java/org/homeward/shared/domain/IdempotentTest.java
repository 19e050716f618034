package org.homeward.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.homeward.shared.domain.Idempotent.Answer;
import org.homeward.shared.domain.Idempotent.Answered;
import org.homeward.shared.domain.Idempotent.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotentTest {

    private static final Answer ANSWER = new Answer(201, "application/json", Optional.of("/x/1"), new byte[] {1});

    @ParameterizedTest
    @ValueSource(strings = {"a", "7d1c0f3e-99c2-4f9c-9a3f-1d8b6b9f0a11", "!~\"'\\"})
    void aKeyIsVisibleAscii(String key) {
        assertEquals(key, new Key("person:1@1", "/x", key).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\tb", "a\u0000", "\u00e9", "a\u007f"})
    void anythingElseIsRefused(String key) {
        Invalid invalid = assertThrows(Invalid.class, () -> new Key("person:1@1", "/x", key));
        assertEquals("Idempotency-Key", invalid.errors().get(0).field());
    }

    @Test
    void aKeyHasAtMost200Characters() {
        assertEquals(200, new Key("c", "/x", "k".repeat(200)).key().length());
        assertThrows(Invalid.class, () -> new Key("c", "/x", "k".repeat(201)));
    }

    @Test
    void theSameBodyGetsTheSameAnswerAndAnotherBodyIsRefused() {
        Answered answered = new Answered("ab", ANSWER);
        assertSame(ANSWER, answered.forBody("ab"));
        Conflict conflict = assertThrows(Conflict.class, () -> answered.forBody("cd"));
        assertEquals("idempotency-key-reused", conflict.code());
    }
}
