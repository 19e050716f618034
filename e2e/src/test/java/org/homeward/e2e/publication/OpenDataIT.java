package org.homeward.e2e.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What anybody reads about purchases without a sign-in: releases, records, notices, feeds, calendars. */
class OpenDataIT {

    private static final String RELEASES = "/open-data/ocds/releases";
    private static final String TITLE = "Support & a \"home\" for people <who> choose it";

    @Test
    void aTenderIsReleasedChangedAndEndedUnderOneIdentifier() {
        String before = end();
        ATender tender = published();
        JsonNode first = only(before, tender);
        assertEquals("[\"tender\"]", first.path("tag").toString());
        assertEquals("tender", first.path("initiationType").asText());
        assertEquals(TITLE, first.path("tender").path("title").asText());
        assertEquals(
                0,
                new BigDecimal("480000.00")
                        .compareTo(first.path("tender")
                                .path("value")
                                .path("amount")
                                .decimalValue()));
        assertEquals("GBP", first.path("tender").path("value").path("currency").asText());
        assertEquals("open", first.path("tender").path("procurementMethod").asText());
        assertEquals(
                "Wenbridge County Council", first.path("buyer").path("name").asText());
        assertTrue(first.path("ocid").asText().startsWith("ocds-hmwrd1-"), first::toString);

        String changed = end();
        ObjectNode addendum = ATender.json().put("reason", "Two people want to move in together.");
        addendum.put("summary", "Four people are leaving hospital; two of them want to live together.");
        tender.post("/addenda", ATender.PRIYA, addendum);
        assertEquals("[\"tenderAmendment\"]", only(changed, tender).path("tag").toString());

        tender.post("/cancel", ATender.PRIYA, ATender.json().put("reason", "The homes fell through."))
                .is(200);
        JsonNode record = App.get(
                        "/open-data/ocds/records/" + first.path("ocid").asText())
                .is(200)
                .json()
                .path("records")
                .path(0);
        assertEquals(3, record.path("releases").size());
        JsonNode compiled = record.path("compiledRelease");
        assertEquals("[\"compiled\"]", compiled.path("tag").toString());
        assertEquals("cancelled", compiled.path("tender").path("status").asText());
        assertEquals(TITLE, compiled.path("tender").path("title").asText());
        assertEquals(
                "cancelled",
                compiled.path("tender").path("lots").path(0).path("status").asText());
        assertEquals(2, compiled.path("tender").path("amendments").size());
    }

    @Test
    void anyPageSizeGivesEveryReleaseOnceInTheSameOrderAndResumeGoesOn() {
        published();
        published();
        List<String> whole = ids(RELEASES + "?pageSize=200");
        assertEquals(whole.size(), new HashSet<>(whole).size());
        assertTrue(whole.size() >= 2);
        for (int size : new int[] {1, 2, 7}) {
            assertEquals(whole, ids(RELEASES + "?pageSize=" + size));
        }
        String resume = end();
        assertEquals(List.of(), ids(resume));
        ATender later = published();
        assertEquals(later.ref(), only(resume, later).path("tender").path("id").asText());
        assertEquals(1, ids(resume).size());
    }

    @Test
    void aPackageSaysWhoPublishesItAndUnderWhichLicence() {
        published();
        JsonNode one = App.get(RELEASES + "?pageSize=1").is(200).json();
        assertEquals("1.1", one.path("version").asText());
        assertFalse(one.path("publisher").path("name").asText().isBlank());
        assertTrue(one.path("uri").asText().contains(RELEASES));
        assertTrue(one.path("license").asText().startsWith("https://"));
        assertTrue(one.path("extensions").toString().contains("ocds_uk_extension"));
        Instant.parse(one.path("publishedDate").asText());
    }

    @Test
    void sinceLeavesOutWhatIsOlderAndWrongQuestionsAreSaidSo() {
        ATender tender = published();
        Instant dated = Instant.parse(newest().path("date").asText());
        assertTrue(releases(RELEASES + "?since=" + dated).stream()
                .anyMatch(release -> release.path("tender").path("id").asText().equals(tender.ref())));
        assertEquals(List.of(), ids(RELEASES + "?since=" + dated.plusSeconds(86_400)));
        App.get(RELEASES + "?since=yesterday").isInvalid("since", "since-wrong");
        App.get(RELEASES + "?cursor=12").isInvalid("cursor", "cursor-wrong");
        App.get(RELEASES + "?pageSize=0").isInvalid("pageSize", "page-size-range");
        App.get(RELEASES + "?sinse=2026-01-01").isInvalid("sinse", "unknown-parameter");
        App.get("/open-data/ocds/records/ocds-hmwrd1-nothing").isProblem(404, "no-such-record");
    }

    @Test
    void theFeedIsAtomAndTellsOfTheEndToo() throws Exception {
        ATender tender = published();
        Answer answer = App.get("/open-data/opportunities.atom").is(200);
        assertTrue(answer.header("Content-Type").startsWith("application/atom+xml"));
        Element entry = entry(answer.body(), tender.ref());
        assertEquals(TITLE, text(entry, "title"));
        assertEquals("Wenbridge County Council", text(entry, "name"));
        Instant.parse(text(entry, "updated"));
        tender.post("/cancel", ATender.PRIYA, ATender.json().put("reason", "The homes fell through."))
                .is(200);
        Element ended = entry(App.get("/open-data/opportunities.atom").body(), tender.ref());
        assertEquals(
                "CANCELLED", ((Element) ended.getElementsByTagName("category").item(0)).getAttribute("term"));
    }

    @Test
    void theCalendarHoldsTheDeadlineInUniversalTimeUnderAStableName() {
        ATender tender = published();
        String one = App.get("/open-data/tenders/" + tender.ref() + "/calendar.ics")
                .is(200)
                .body()
                .replace("\r\n ", "");
        String deadline = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(tender.deadline());
        assertTrue(one.contains("DTSTART:" + deadline), one);
        assertTrue(one.contains("UID:" + tender.ref() + "-bids@"), one);
        assertTrue(one.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), one);
        String all = App.get("/open-data/opportunities.ics").is(200).body().replace("\r\n ", "");
        assertTrue(all.contains("UID:" + tender.ref() + "-bids@"), all);
        App.get("/open-data/tenders/HW-2026-9999/calendar.ics").isProblem(404, "no-such-opportunity");
    }

    private static ATender published() {
        Instant deadline = ATender.aDeadline();
        ObjectNode document = ATender.document(deadline);
        document.put("title", TITLE);
        return ATender.published(document, deadline);
    }

    /** Where the list ends now. */
    private static String end() {
        String at = RELEASES + "?pageSize=200";
        while (true) {
            JsonNode links = App.get(at).is(200).json().path("links");
            at = path(links.path("resume").asText());
            if (!links.has("next")) {
                return at;
            }
        }
    }

    /** The one release about this tender after a place. */
    private static JsonNode only(String from, ATender tender) {
        List<JsonNode> found = releases(from).stream()
                .filter(release -> release.path("tender").path("id").asText().equals(tender.ref()))
                .toList();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private static JsonNode newest() {
        List<JsonNode> all = releases(RELEASES + "?pageSize=200");
        return all.get(all.size() - 1);
    }

    private static List<String> ids(String from) {
        return releases(from).stream()
                .map(release -> release.path("id").asText())
                .toList();
    }

    private static List<JsonNode> releases(String from) {
        List<JsonNode> all = new ArrayList<>();
        String at = from;
        while (!at.isEmpty()) {
            JsonNode page = App.get(at).is(200).json();
            StreamSupport.stream(page.path("releases").spliterator(), false).forEach(all::add);
            at = path(page.path("links").path("next").asText());
        }
        return all;
    }

    /** The address without the part that another test installation might know under another name. */
    private static String path(String address) {
        return address.isEmpty() ? "" : address.substring(address.indexOf("/open-data"));
    }

    private static Element entry(String feed, String tenderRef) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)));
        assertEquals("feed", document.getDocumentElement().getTagName());
        NodeList entries = document.getElementsByTagName("entry");
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            if (text(entry, "id").endsWith(tenderRef)) {
                return entry;
            }
        }
        throw new AssertionError("the feed does not tell of " + tenderRef + ": " + feed);
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagName(name).item(0).getTextContent();
    }
}
