package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static List<String> names(String cell) {
        return Rows.VOCABULARY.readAll(TermKind.SERVICE_TYPE, cell).orElseThrow().stream()
                .map(Term::name)
                .toList();
    }

    @Test
    void aWordWithCommasInItStaysWhole() {
        String hospital =
                "Hospital services for people with mental health needs, learning disabilities and problems with"
                        + " substance misuse";
        assertEquals(List.of("Domiciliary care service", hospital), names("Domiciliary care service, " + hospital));
    }

    @Test
    void theLongerOfTwoWordsThatBeginAlikeIsMeant() {
        assertEquals(
                List.of("Hospice services", "Hospice services at home"),
                names("Hospice services at home, Hospice services"));
    }

    @Test
    void aWordSaidTwiceCountsOnceAndTheOrderDoesNotMatter() {
        assertEquals(
                names("Supported living service,Domiciliary care service"),
                names("Domiciliary care service, Supported living service , domiciliary care service"));
    }

    @Test
    void peopleAskByCodeOrByWords() {
        assertEquals(
                "DEMENTIA",
                Rows.VOCABULARY
                        .find(TermKind.SUPPORTS, "dementia")
                        .orElseThrow()
                        .code());
        assertEquals(
                "Residential social care",
                Rows.VOCABULARY
                        .find(TermKind.CATEGORY, "residential_social_care")
                        .orElseThrow()
                        .name());
        assertEquals(Optional.empty(), Rows.VOCABULARY.find(TermKind.SUPPORTS, "Residential social care"));
    }
}
