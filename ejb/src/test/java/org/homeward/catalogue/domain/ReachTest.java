package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final List<Area> STANDING = List.of(
            new Area("C1", false, "Hallow Vale", List.of(), List.of("C1")),
            new Area("C2", false, "Thornley", List.of(), List.of("C2")),
            new Area("B1", true, "NHS Marsh", List.of(), List.of("C1", "C2")),
            new Area("B2", true, "NHS Elsewhere", List.of(), List.of("C3")));

    private static Set<String> of(String... codes) {
        return Set.copyOf(Reach.of(STANDING, List.of(codes)));
    }

    @Test
    void aBoardMeansItsCouncils() {
        assertEquals(Set.of("B1", "C1", "C2"), of("B1"));
    }

    @Test
    void aCouncilIsFoundInItsBoardAndNotInItsNeighbours() {
        assertEquals(Set.of("C1", "B1"), of("C1"));
    }

    @Test
    void aCodeThatStandsNoMoreStaysWhatItIs() {
        assertEquals(Set.of("OLD"), of("OLD"));
        assertEquals(Set.of(), of());
    }
}
