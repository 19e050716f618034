package org.homeward.party.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void somebodyInvitedBecomesActiveByChoosingAPassword() {
        Person person = invited();
        assertEquals(PersonState.INVITED, person.state());
        person.choosePassword("hash", NOW);
        assertEquals(PersonState.ACTIVE, person.state());
        person.choosePassword("another", NOW);
        assertEquals(Optional.of("another"), person.passwordHash());
    }

    @Test
    void somebodyWhoLeftHasNoPasswordAndIsInvitedAgainWhenTheyComeBack() {
        Person person = invited();
        person.choosePassword("hash", NOW);
        person.leave(Optional.of(7L), "moved away", NOW);
        assertEquals(PersonState.LEFT, person.state());
        assertEquals(Optional.empty(), person.passwordHash());
        assertEquals(Set.of(), Set.copyOf(person.grantsInForce()));
        assertThrows(Conflict.class, () -> person.leave(Optional.of(7L), "again", NOW));
        person.inviteAgain(Optional.of(7L), NOW);
        assertEquals(PersonState.INVITED, person.state());
    }

    @ParameterizedTest
    @CsvSource({
        "INVITED, INVITED, false", "INVITED, ACTIVE, true", "INVITED, LEFT, true",
        "ACTIVE, INVITED, false", "ACTIVE, ACTIVE, false", "ACTIVE, LEFT, true",
        "LEFT, INVITED, true", "LEFT, ACTIVE, false", "LEFT, LEFT, false"
    })
    void theTableOfStatesSaysWhichMayFollowWhich(PersonState from, PersonState to, boolean allowed) {
        assertEquals(allowed, PersonState.transitions().allows(from, to));
    }

    @Test
    void nameAndAddressAreBothJudgedAtOnce() {
        Invalid refusal =
                assertThrows(Invalid.class, () -> Person.invite(" ", "nobody@nowhere", Optional.empty(), NOW));
        assertEquals(2, refusal.errors().size());
    }

    @ParameterizedTest
    @CsvSource({
        "short, password-too-short",
        "aaaaaaaaaaaaaaaa, password-obvious",
        "Password123456, password-obvious",
        "qwertyqwerty1, password-obvious",
        "priya.nair-and-more, password-holds-email"
    })
    void aPasswordThatIsEasyToGuessIsRefusedWithItsReason(String password, String code) {
        Invalid refusal = assertThrows(
                Invalid.class, () -> PasswordPolicy.check("password", password, "priya.nair@wenbridge.example"));
        assertEquals(code, refusal.errors().get(0).code());
    }

    @Test
    void threeWordsThatDoNotBelongTogetherAreAGoodPassword() {
        PasswordPolicy.check("password", "otter ladder seventeen", "priya.nair@wenbridge.example");
        assertTrue("otter ladder seventeen".length() >= PasswordPolicy.SHORTEST);
    }

    private static Person invited() {
        return Person.invite("Nia Calloway", "nia@wenbridge.example", Optional.of(1L), NOW);
    }
}
