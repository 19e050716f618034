package org.homeward.shared.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Names and subjects from outside cannot break out of the place where they are written. */
class HarmlessTextTest {

    @Property
    void noNameHoldsAPathAControlCharacterOrAQuote(@ForAll String name) {
        String harmless = Documents.harmless(name);
        assertFalse(harmless.isEmpty());
        assertTrue(harmless.length() <= 255);
        assertTrue(
                harmless.chars().noneMatch(c -> Character.isISOControl(c) || "/\\\"<>|:*?".indexOf(c) >= 0), harmless);
        assertFalse(harmless.chars().allMatch(c -> c == '.'));
    }

    @Test
    void anOrdinaryNameStaysAsItIs() {
        assertEquals("Locations March 2026.csv", Documents.harmless("Locations March 2026.csv"));
        assertEquals("document", Documents.harmless(""));
        assertEquals("document", Documents.harmless("///"));
    }

    @Property
    void aSubjectIsOneLine(@ForAll String text) {
        assertTrue(MailOutbox.oneLine(text).chars().noneMatch(Character::isISOControl));
    }
}
