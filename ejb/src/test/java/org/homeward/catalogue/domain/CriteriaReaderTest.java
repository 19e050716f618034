package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.homeward.shared.domain.Invalid;
import org.junit.jupiter.api.Test;

class CriteriaReaderTest {

    private static final Area COUNCIL = new Area(
            "E06000059", false, "Dorset", List.of("Dorset", "Dorset Council", "E06000059"), List.of("E06000059"));
    private static final Area BOARD = new Area(
            "E54000041",
            true,
            "NHS Dorset",
            List.of("NHS Dorset", "Dorset", "QVV", "E54000041"),
            List.of("E06000058", "E06000059"));

    private static final CriteriaReader READER =
            new CriteriaReader(Rows.VOCABULARY, List.of(BOARD, COUNCIL), List.of("Organisation", "NHS Body"));

    private static List<String> read(ProviderFacet facet, String... values) {
        return READER.read(new ProviderCriteria("", Map.of(facet, List.of(values))))
                .of(facet);
    }

    @Test
    void anAreaIsMeantByNameOrByEitherCode() {
        assertEquals(List.of("E54000041"), read(ProviderFacet.AREA, "qvv"));
        assertEquals(List.of("E54000041"), read(ProviderFacet.AREA, "nhs  dorset"));
        assertEquals(List.of("E06000059"), read(ProviderFacet.AREA, "Dorset council"));
    }

    @Test
    void aNameThatACouncilAndABoardShareMeansTheCouncil() {
        assertEquals(List.of("E06000059"), read(ProviderFacet.AREA, "Dorset"));
    }

    @Test
    void codesAndWordsMeanTheSame() {
        assertEquals(
                List.of("DEMENTIA", "LEARNING_DISABILITIES_OR_AUTISTIC_SPECTRUM_DISORDER"),
                read(ProviderFacet.SUPPORTS, "dementia", "Learning Disabilities or autistic spectrum disorder"));
        assertEquals(List.of("REQUIRES_IMPROVEMENT"), read(ProviderFacet.RATING, "Requires improvement"));
        assertEquals(List.of("MICRO"), read(ProviderFacet.SIZE, "micro"));
        assertEquals(List.of("NHS Body"), read(ProviderFacet.OWNERSHIP, "nhs body"));
    }

    @Test
    void everyValueThatIsNotKnownIsNamedWithItsField() {
        Invalid refusal = assertThrows(
                Invalid.class,
                () -> READER.read(new ProviderCriteria(
                        "",
                        Map.of(
                                ProviderFacet.AREA, List.of("Atlantis"),
                                ProviderFacet.SIZE, List.of("HUGE", "SMALL")))));
        assertEquals(
                List.of("area", "size"),
                refusal.errors().stream()
                        .map(Invalid.FieldError::field)
                        .sorted()
                        .toList());
    }

    @Test
    void searchesAreShort() {
        assertEquals(
                "search-too-long",
                assertThrows(Invalid.class, () -> new ProviderCriteria("x".repeat(201), Map.of()))
                        .code());
    }
}
