package org.homeward.publication.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CompiledReleaseTest {

    @Test
    void theNewestWordOnAFieldStandsAndWhatIsNotSaidAgainStays() {
        Map<String, Object> compiled = CompiledRelease.of(List.of(
                release("2026-01-01", Map.of("title", "Old", "status", "active", "value", Map.of("amount", 1))),
                release("2026-01-02", Map.of("title", "New", "value", Map.of("currency", "GBP")))));
        assertEquals(
                Map.of("title", "New", "status", "active", "value", Map.of("amount", 1, "currency", "GBP")),
                compiled.get("tender"));
        assertEquals(List.of("compiled"), compiled.get("tag"));
        assertEquals("2026-01-02", compiled.get("date"));
        assertEquals("ocds-x-1-2026-01-02", compiled.get("id"));
        assertEquals("ocds-x-1", compiled.get("ocid"));
    }

    @Test
    void objectsInListsAreTheSameWhenTheirIdsAre() {
        Map<String, Object> compiled = CompiledRelease.of(List.of(
                release("1", Map.of("lots", List.of(Map.of("id", "1", "title", "A"), Map.of("id", "2", "title", "B")))),
                release("2", Map.of("lots", List.of(Map.of("id", "2", "status", "complete"), Map.of("id", "3"))))));
        assertEquals(
                Map.of(
                        "lots",
                        List.of(
                                Map.of("id", "1", "title", "A"),
                                Map.of("id", "2", "title", "B", "status", "complete"),
                                Map.of("id", "3"))),
                compiled.get("tender"));
    }

    @Test
    void listsOfTextsAndListsThatNameOtherThingsAreReplaced() {
        Map<String, Object> compiled = CompiledRelease.of(List.of(
                release("1", Map.of("methods", List.of("a", "b"), "additionalIdentifiers", ids("1", "2"))),
                release("2", Map.of("methods", List.of("c"), "additionalIdentifiers", ids("3")))));
        assertEquals(Map.of("methods", List.of("c"), "additionalIdentifiers", ids("3")), compiled.get("tender"));
    }

    @Test
    void nullTakesAFieldAway() {
        Map<String, Object> without = new HashMap<>();
        without.put("title", null);
        Map<String, Object> compiled = CompiledRelease.of(
                List.of(release("1", Map.of("title", "Old", "status", "active")), release("2", without)));
        assertEquals(Map.of("status", "active"), compiled.get("tender"));
    }

    @Test
    void nothingIsCompiledFromNothing() {
        assertThrows(IllegalArgumentException.class, () -> CompiledRelease.of(List.of()));
    }

    @Test
    void aWholePurchaseEndsWithItsLotsDecidedAndItsContractSigned() {
        Map<String, Object> compiled = CompiledRelease.of(Invented.story());
        Map<?, ?> tender = (Map<?, ?>) compiled.get("tender");
        assertEquals("complete", tender.get("status"));
        assertEquals("HW-2026-0001", tender.get("id"));
        List<?> lots = (List<?>) tender.get("lots");
        assertEquals(
                List.of("complete", "unsuccessful"),
                lots.stream().map(lot -> ((Map<?, ?>) lot).get("status")).toList());
        assertEquals("Support in Wenbridge", ((Map<?, ?>) lots.get(1)).get("title"));
        Map<?, ?> award = (Map<?, ?>) ((List<?>) compiled.get("awards")).get(0);
        assertEquals("active", award.get("status"));
        assertEquals(award.get("id"), ((Map<?, ?>) ((List<?>) compiled.get("contracts")).get(0)).get("awardID"));
        assertEquals(2, ((List<?>) compiled.get("parties")).size());
        assertFalse(((Map<?, ?>) compiled.get("planning")).isEmpty());
    }

    /** Compiling a part first changes nothing: the newest word stands whoever repeats it. */
    @Property(tries = 50)
    void compilingInStepsComesToTheSame(@ForAll @IntRange(min = 1, max = 5) int parts) {
        List<Map<String, Object>> story = Invented.story();
        Map<String, Object> first = CompiledRelease.of(story.subList(0, parts));
        List<Map<String, Object>> rest = new ArrayList<>(List.of(first));
        rest.addAll(story.subList(parts, story.size()));
        assertEquals(CompiledRelease.of(story), CompiledRelease.of(rest));
    }

    private static List<Map<String, Object>> ids(String... ids) {
        return IntStream.range(0, ids.length)
                .mapToObj(i -> Map.<String, Object>of("id", ids[i], "scheme", "X"))
                .toList();
    }

    private static Map<String, Object> release(String date, Map<String, Object> tender) {
        return Map.of("ocid", "ocds-x-1", "id", "r" + date, "date", date, "tag", List.of("tender"), "tender", tender);
    }
}
