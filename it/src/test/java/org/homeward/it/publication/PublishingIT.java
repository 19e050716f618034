package org.homeward.it.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.it.Stage;
import org.homeward.publication.application.NoticeReading;
import org.homeward.publication.application.ReleaseReading;
import org.homeward.publication.domain.NoticeDraft;
import org.homeward.publication.domain.NoticeFilter;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.publication.domain.NoticeSection;
import org.homeward.publication.domain.OcdsRecord;
import org.homeward.publication.domain.ReleasePage;
import org.homeward.publication.infrastructure.Notices;
import org.homeward.publication.infrastructure.Ocids;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published stays, and a reader of releases misses none, whoever publishes in the meantime. */
@ArquillianTest
class PublishingIT {

    private static final int WRITERS = 4;
    private static final int EACH = 10;

    @Inject
    Stage stage;

    @Inject
    Notices notices;

    @Inject
    Ocids ocids;

    @Inject
    Transactions transactions;

    @Inject
    ReleaseReading releases;

    @Inject
    NoticeReading reading;

    @Inject
    Instance<RequestContextController> contexts;

    private long buyer;

    @BeforeEach
    void aBuyerActs() throws SQLException {
        buyer = stage.newKey();
        stage.asSuperuser(
                "insert into organisation (id, name, kind) values (" + buyer + ", 'Buyer " + buyer + "', 'COUNCIL')");
        stage.as(Actor.system("publishing", buyer));
    }

    @Test
    void aNoticeAndItsReleaseAreThereTogetherForEverybody() {
        String ocid = ocids.next();
        String ref = publish(ocid, "tender", Map.of("tender", Map.of("id", "T1", "title", "Support at home")));
        stage.nobody();
        assertEquals("Tender notice: a test", reading.notice(ref).title());
        OcdsRecord record = releases.record(ocid);
        assertEquals(ref, record.releases().get(0).get("id"));
        assertEquals(1, record.releases().size());
        assertTrue(reading.list(
                        new NoticeFilter(Optional.of(NoticeKind.UK4), "Buyer " + buyer, "wordless"), ListQuery.first())
                .items()
                .isEmpty());
        assertEquals(
                List.of(ref),
                reading
                        .list(
                                new NoticeFilter(Optional.of(NoticeKind.UK4), "Buyer " + buyer, "staff team"),
                                ListQuery.first())
                        .items()
                        .stream()
                        .map(item -> item.ref())
                        .toList());
        assertThrows(NotFound.class, () -> releases.record(ocid + "0"));
        assertThrows(NotFound.class, () -> reading.notice("NT-99999"));
    }

    @Test
    void whatIsRolledBackWasNeverPublished() {
        String ocid = ocids.next();
        assertThrows(
                IllegalStateException.class,
                () -> transactions.own((Runnable) () -> {
                    notices.publish(draft(ocid, "tender", Map.of()));
                    throw new IllegalStateException("something went wrong afterwards");
                }));
        assertThrows(NotFound.class, () -> releases.record(ocid));
    }

    @Test
    void aCorrectionIsAnotherNoticeAndBothStay() {
        String ocid = ocids.next();
        String wrong = publish(ocid, "tender", Map.of());
        String right = transactions.own(() -> notices.correct(draft(ocid, "tenderUpdate", Map.of()), wrong));
        assertEquals(Optional.of(right), reading.notice(wrong).correctedBy());
        assertEquals(Optional.of(wrong), reading.notice(right).corrects());
    }

    /** Neither the application nor the owner of the tables may change what was published. */
    @Test
    void theDatabaseRefusesToChangeWhatWasPublished() throws SQLException {
        publish(ocids.next(), "tender", Map.of());
        for (String table : List.of("official_notice", "ocds_release")) {
            for (String statement : List.of("delete from " + table, "truncate " + table + " cascade")) {
                refused(statement);
            }
        }
        refused("update official_notice set title = 'Another'");
        refused("update ocds_release set dated = now()");
    }

    private void refused(String statement) throws SQLException {
        try (Connection owner = stage.owner();
                Statement sql = owner.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> sql.execute(statement));
            assertTrue(refusal.getMessage().contains("only grows"), refusal::getMessage);
        }
    }

    /** Readers with pages of any size read while others publish; none is missed and none comes twice. */
    @Test
    void aReaderMissesNothingThatIsPublishedMeanwhile() throws Exception {
        long start = end();
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger number = new AtomicInteger();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(CompletableFuture.runAsync(() -> publishMany(number)));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new))
                .whenComplete((nothing, failure) -> done.set(true));
        Map<Integer, List<Object>> read = new TreeMap<>();
        Map<Integer, Long> places = new TreeMap<>();
        List<Integer> sizes = List.of(1, 3, 50);
        sizes.forEach(size -> {
            read.put(size, new ArrayList<>());
            places.put(size, start);
        });
        boolean last;
        do {
            last = done.get();
            for (int size : sizes) {
                places.put(size, readOn(places.get(size), size, read.get(size)));
            }
        } while (!last);
        all.join();
        for (int size : sizes) {
            assertEquals(WRITERS * EACH, read.get(size).size(), "pages of " + size);
            assertEquals(read.get(1), read.get(size), "pages of " + size);
        }
        assertEquals(WRITERS * EACH, new HashSet<>(read.get(1)).size());
        assertFalse(read.get(1).contains(null));
    }

    private long readOn(long from, int size, List<Object> into) {
        long place = from;
        ReleasePage page;
        do {
            page = releases.page(place, Optional.empty(), size);
            page.releases().forEach(release -> into.add(release.get("id")));
            place = page.last();
        } while (page.more());
        return place;
    }

    private long end() {
        return readOn(0, 200, new ArrayList<>());
    }

    private void publishMany(AtomicInteger number) {
        RequestContextController context = contexts.get();
        context.activate();
        try {
            stage.as(Actor.system("publishing", buyer));
            for (int i = 0; i < EACH; i++) {
                publish(ocids.next(), "tender", Map.of("tender", Map.of("id", "T" + number.incrementAndGet())));
            }
        } finally {
            context.deactivate();
        }
    }

    private String publish(String ocid, String tag, Map<String, Object> content) {
        return transactions.own(() -> notices.publish(draft(ocid, tag, content)));
    }

    private NoticeDraft draft(String ocid, String tag, Map<String, Object> content) {
        return new NoticeDraft(
                NoticeKind.UK4,
                ocid,
                buyer,
                "T1",
                "T1",
                "Tender notice: a test",
                List.of(new NoticeSection("What is wanted", List.of("A staff team of one's own."))),
                List.of(tag),
                content);
    }
}
