package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Invalid.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

    private static final RegistrationReader READER = new RegistrationReader(
            new Vocabulary(List.of(new Term(TermKind.SUPPORTS, "DEMENTIA", "Dementia"))),
            List.of(new Area("E1", false, "Rutland", List.of("Rutland", "E1"), List.of("E1"))));

    private static RegistrationAnswers typed(
            String name, String email, Identifiers numbers, String workers, List<String> areas) {
        return new RegistrationAnswers(
                name,
                email,
                RegistrationAnswers.NEW,
                "",
                "Thornley Lives",
                "cic",
                numbers,
                workers,
                "",
                "user-led",
                areas,
                List.of("dementia"),
                "");
    }

    private static List<String> fields(Invalid refusal) {
        return refusal.errors().stream().map(FieldError::field).toList();
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void nobodyIsAskedMoreThanTwelveQuestions(boolean claims) {
        int asked = RegistrationQuestion.asked(claims).stream()
                .mapToInt(RegistrationQuestion::fields)
                .sum();
        assertTrue(asked <= RegistrationQuestion.MOST_QUESTIONS, asked + " questions");
    }

    @ParameterizedTest
    @CsvSource({
        "01234567,     01234567",
        "1234567,      01234567",
        "sc 123456,    SC123456",
        "CE012345,     CE012345",
    })
    void companyNumbersAreWrittenAsCompaniesHouseWritesThem(String typed, String kept) {
        Identifiers read = new Identifiers(typed, "", "", "");
        Invalid.Collector errors = new Invalid.Collector();
        read.check(errors, "");
        errors.throwIfAny();
        assertEquals(kept, read.companiesHouse());
    }

    @Test
    void numbersOfAnotherFormAreRefusedByTheirFields() {
        Invalid.Collector errors = new Invalid.Collector();
        new Identifiers("12", "99", "abc def ghi jkl", "!").check(errors, "identifiers.");
        assertEquals(
                List.of(
                        "identifiers.companiesHouse",
                        "identifiers.charity",
                        "identifiers.cqcProvider",
                        "identifiers.ods"),
                fields(assertThrows(Invalid.class, errors::throwIfAny)));
    }

    @Test
    void numbersThatAreMissingAreNotMissed() {
        Invalid.Collector errors = new Invalid.Collector();
        Identifiers.NONE.check(errors, "");
        new Identifiers(null, null, null, null).check(errors, "");
        errors.throwIfAny();
    }

    @Test
    void aWholeRegistrationIsReadInCodesAndOfficialNames() {
        RegistrationAnswers read = READER.readAll(
                typed(" Nia\n Calloway ", "nia@thornley.example", Identifiers.NONE, "3", List.of("rutland")));
        assertEquals("Nia Calloway", read.name());
        assertEquals("CIC", read.legalForm());
        assertEquals("USER_LED", read.ownership());
        assertEquals(List.of("Rutland"), read.areas());
        assertEquals(List.of("DEMENTIA"), read.supports());
        assertEquals(List.of(), read.open());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Invalid refusal = assertThrows(
                Invalid.class,
                () -> READER.readAll(
                        typed("", "nia@x", new Identifiers("1", "", "", ""), "-3", List.of("Atlantis", "Rutland"))));
        assertEquals(
                List.of("areas", "contact.name", "contact.email", "identifiers.companiesHouse", "workers"),
                fields(refusal).stream().distinct().toList());
    }

    @Test
    void anAddressWithASecondOneInItIsRefused() {
        for (String hostile : List.of(
                "a@b.example,c@d.example", "a@b.example\nBcc: c@d.example x@y", "<a@b.example>", "a b@c.example")) {
            RegistrationAnswers typed = typed("Nia", hostile, Identifiers.NONE, "3", List.of("Rutland"));
            assertThrows(Invalid.class, () -> READER.read(RegistrationQuestion.EMAIL, typed), hostile);
        }
    }

    @Test
    void theNameThatWasLookedForIsTheNameOfANewOrganisation() {
        RegistrationAnswers typed = typed("", "", Identifiers.NONE, "", List.of());
        RegistrationAnswers read = READER.read(RegistrationQuestion.FIND, typed);
        RegistrationAnswers kept = RegistrationAnswers.NONE.with(RegistrationQuestion.FIND, read);
        assertEquals("Thornley Lives", kept.organisation());
        assertTrue(kept.given().contains(RegistrationQuestion.ORGANISATION), "it can be put right");
        assertFalse(kept.questions().contains(RegistrationQuestion.ORGANISATION), "it is not asked again");
        assertEquals(Optional.of(RegistrationQuestion.LEGAL_FORM), kept.after(RegistrationQuestion.FIND));
        assertEquals(Optional.of(RegistrationQuestion.LEGAL_FORM), kept.after(RegistrationQuestion.ORGANISATION));
        assertEquals(Optional.empty(), kept.after(RegistrationQuestion.SUPPORTS));
    }

    @Test
    void signsThatNobodySeesAreTakenOutOfNames() {
        RegistrationAnswers read = READER.readAll(
                typed("Nia\u202e Calloway\u200b", "nia@thornley.example", Identifiers.NONE, "3", List.of("Rutland")));
        assertEquals("Nia Calloway", read.name());
    }

    @Test
    void whoFindsThemselvesIsAskedForEvidenceAndNotForTheName() {
        List<RegistrationQuestion> asked = RegistrationQuestion.asked(true);
        assertTrue(asked.contains(RegistrationQuestion.EVIDENCE));
        assertFalse(asked.contains(RegistrationQuestion.ORGANISATION));
        assertFalse(RegistrationQuestion.asked(false).contains(RegistrationQuestion.EVIDENCE));
    }
}
