package org.homeward.contract.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.PromiseDue;
import org.homeward.shared.domain.Todo;
import org.junit.jupiter.api.Test;

class PromiseTodosTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static Todo of(String text) {
        return PromiseTodos.of(new PromiseDue("CT-00001", "Brackenway", text, DAY));
    }

    @Test
    void itLeadsToThePromisesAndIsLateFromTheDayAfter() {
        Todo todo = of("A gardener for each home");

        assertEquals("today-contract-promise", todo.code());
        assertEquals("/contract/promises.xhtml?ref=CT-00001", todo.link());
        assertEquals(List.of("A gardener for each home", "Brackenway", "CT-00001"), todo.parameters());
        assertEquals(Optional.of(Instant.parse("2026-12-01T00:00:00Z")), todo.due());
    }

    @Test
    void aLongPromiseIsSaidInShort() {
        String words = "word ".repeat(20).strip();

        assertEquals("word ".repeat(16).strip() + "…", of(words).parameters().get(0));
        assertEquals("x".repeat(80) + "…", of("x".repeat(81)).parameters().get(0));
        assertEquals("x".repeat(80), of("x".repeat(80)).parameters().get(0));
    }
}
