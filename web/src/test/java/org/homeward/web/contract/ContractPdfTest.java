package org.homeward.web.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homeward.contract.domain.Side;
import org.homeward.contract.domain.Signature;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class ContractPdfTest {

    private static final String HASH = "ab".repeat(32);
    private static final String TEXT = """
            {"buyer":"Wenbridge County Council","clauses":["One thing & another.","What is <withheld> is little."],
             "contract":"CT-00001","endDate":"2028-10-31","extensionMonths":12,
             "indicators":[{"bands":[{"approaching":"75","from":"2026-11-01","good":"90","improvement":"60"},
               {"approaching":"80","from":"2027-11-01","good":"95","improvement":"65"}],
               "better":"HIGHER","outcome":"O1","ref":"I1","title":"Shifts by people I chose","unit":"per cent"}],
             "ladder":{"kind":"HEALTH","numbers":{"CAP_PERCENT":"10"}},
             "lines":[{"plannedAMonth":"1000","rateP\
            ence":2360,"ref":"P1","title":"Hours","unit":"an hour","withPerson":true}],
             "lot":1,"outcomes":[{"baseline":"61%","cadence":"MONTHLY","evidence":"Rotas","measure":"Shifts","ref":"O1",
               "statement":"I know who will be there at night.","target":"90%","weight":"100"}],
             "people":6,"provider":"Brackenway Support CIC","startDate":"2026-11-01","summary":"","tender":"HW-2026-0001",
             "title":"Small supports <in> Hallow Vale","valuePence":59000000}
            """;

    private static byte[] pdf() {
        return ContractPdf.of(
                TEXT,
                HASH,
                List.of(new Signature(
                        Side.BUYER, "Sam Whitlock", HASH, Instant.parse("2026-11-02T10:00:00Z"), Optional.empty())));
    }

    @Test
    void itSaysEverythingThatWasAgreedAndItsHash() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(words.contains("Small supports <in> Hallow Vale"), words);
            assertTrue(words.contains("I know who will be there at night."), words);
            assertTrue(words.contains("What is <withheld> is little."), words);
            assertTrue(words.contains("\u00a3590,000.00"), words);
            assertTrue(words.contains("From 1 November 2027: 95 or more"), words);
            assertTrue(words.contains("Sam Whitlock, 2 November 2026, 10:00:00 GMT"), words);
            assertTrue(words.contains("Up to 12 months"), words);
            assertTrue(words.contains(HASH) && words.contains("Sam Whitlock"), words);
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void peopleWhoListenToItCanReadIt() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf()), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(
                    result.isCompliant(),
                    () -> result.getTestAssertions().stream()
                            .map(one -> one.getRuleId().getClause() + " " + one.getMessage() + " at "
                                    + one.getLocation().getContext())
                            .distinct()
                            .collect(Collectors.joining("\n")));
        }
    }
}
