package org.homeward.publication.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of release that we publish, against the published schemas and code lists. */
class OcdsSchemaTest {

    private OcdsSchema schema;

    @BeforeEach
    void readTheSchemas() throws IOException {
        String folder = System.getenv().getOrDefault("HOMEWARD_REFERENCE", "");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder, "ocds")),
                "HOMEWARD_REFERENCE names no folder with the Open Contracting schemas, so releases were not compared");
        schema = new OcdsSchema(Path.of(folder, "ocds"));
    }

    @Test
    void everyReleaseOfAPurchaseKeepsToTheSchema() throws IOException {
        assertEquals(List.of(), schema.faults("release-package-schema.json", packed("releases", Invented.story())));
    }

    @Test
    void otherRegimesRoutesAndEndsKeepToTheSchemaToo() throws IOException {
        List<Map<String, Object>> releases = new ArrayList<>();
        releases.add(Invented.published(
                1, NoticeKind.UK4, "tender", TenderRelease.of(Invented.tender("BELOW_THRESHOLD", "OPEN"))));
        releases.add(Invented.published(
                2, NoticeKind.UK4, "tender", TenderRelease.of(Invented.tender("BELOW_THRESHOLD", "QUOTATION"))));
        releases.add(Invented.published(3, NoticeKind.UK4, "tender", TenderRelease.of(Invented.tender("PSR", "OPEN"))));
        releases.add(Invented.published(4, NoticeKind.PSR_INTENTION, "award", AwardRelease.of(Invented.award())));
        releases.add(Invented.published(
                5,
                NoticeKind.UK12,
                "tenderCancellation",
                TenderRelease.ended(
                        Invented.tender().withLots("cancelled"), "The homes fell through.", Invented.PUBLISHED)));
        releases.add(Invented.published(
                6, NoticeKind.UK3, "planningUpdate", PlanningRelease.withdrawn(Invented.plan(), "The home was sold.")));
        releases.add(Invented.published(
                7,
                NoticeKind.UK6,
                "awardCancellation",
                AwardRelease.withdrawn(Invented.award(), "The supplier did not take the contract.")));
        assertEquals(List.of(), schema.faults("release-package-schema.json", packed("releases", releases)));
    }

    @Test
    void theRecordWithItsCompiledReleaseKeepsToTheSchema() throws IOException {
        List<Map<String, Object>> story = Invented.story();
        Map<String, Object> record =
                Map.of("ocid", Invented.OCID, "releases", story, "compiledRelease", CompiledRelease.of(story));
        assertEquals(List.of(), schema.faults("record-package-schema.json", packed("records", List.of(record))));
    }

    @Test
    void aWrongCodeAMissingFieldAndAWrongTypeAreFound() throws IOException {
        Map<String, Object> wrong = new LinkedHashMap<>(Invented.story().get(1));
        wrong.remove("initiationType");
        wrong.put("tag", List.of("tendre"));
        wrong.put("tender", Map.of("id", "1", "title", 5, "awardCriteria", "guesswork", "aboveThreshold", "yes"));
        List<String> faults = schema.faults("release-package-schema.json", packed("releases", List.of(wrong)));
        for (String fault : List.of("initiationType", "tendre", "title", "guesswork", "aboveThreshold")) {
            assertTrue(faults.stream().anyMatch(found -> found.contains(fault)), () -> fault + " in " + faults);
        }
    }

    private static Map<String, Object> packed(String what, List<?> content) {
        return Map.of(
                "uri",
                "https://homeward.example/open-data/ocds",
                "version",
                "1.1",
                "publishedDate",
                "2026-11-22T12:00:00Z",
                "publisher",
                Map.of("name", "Homeward"),
                "extensions",
                List.of("https://homeward.example/extension.json"),
                what,
                content);
    }
}
