package org.homeward.it.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.catalogue.application.ProviderImportFollowing.RejectedRow;
import org.homeward.catalogue.domain.AlertKind;
import org.homeward.catalogue.domain.AlertView;
import org.homeward.catalogue.domain.ProviderImportView;
import org.homeward.catalogue.domain.ProviderView;
import org.homeward.catalogue.domain.Rating;
import org.homeward.catalogue.domain.RatingDomain;
import org.homeward.catalogue.domain.RatingHistoryView;
import org.homeward.catalogue.domain.RegulatorColumn;
import org.homeward.it.Stage;
import org.homeward.shared.application.InboxReading;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.JobView.State;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Sql;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The regulator's file is applied whole or not at all, again and again, and what it changes is told. */
@ArquillianTest
class ImportIT {

    @Inject
    Catalogue catalogue;

    @Inject
    Stage stage;

    @Inject
    InboxReading inbox;

    @Inject
    Sql sql;

    private long organisation;
    private String mark;

    @BeforeEach
    void anOrganisationActs() throws Exception {
        organisation = catalogue.organisationActs();
        mark = catalogue.newMark();
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    private RegulatorCsv twoRows() {
        return new RegulatorCsv(mark).row(1, 1, "Ambercote " + mark, "Dorset").row(2, 2, "Birchwell " + mark, "Kent");
    }

    private static List<Integer> counts(ProviderImportView view) {
        ProviderImportView.Counts counts = view.counts();
        assertEquals(
                counts.rows(), counts.created() + counts.updated() + counts.unchanged() + counts.rejected(), "add up");
        return List.of(counts.created(), counts.updated(), counts.unchanged(), counts.rejected());
    }

    private ProviderView provider(String name) {
        String ref = catalogue.search(name + " " + mark).found().items().get(0).ref();
        return catalogue.searching.view(ref);
    }

    @Test
    void aSecondImportOfTheSameFileChangesNothing() throws Exception {
        assertEquals(List.of(2, 0, 0, 0), counts(catalogue.imported(twoRows())));
        ProviderView before = provider("Ambercote");
        ProviderImportView again = catalogue.imported(twoRows());
        assertEquals(List.of(0, 0, 2, 0), counts(again));
        assertEquals(0, again.counts().alerts());
        assertEquals(before, provider("Ambercote"));
    }

    @Test
    void aLaterFileShowsWhatChangedAndTellsThoseWhoMayImport() throws Exception {
        catalogue.imported(twoRows());
        long person = personWhoImports();
        ProviderImportView later = catalogue.imported(new RegulatorCsv(mark)
                .row(1, 1, "Ambercote " + mark, "Dorset")
                .with(RegulatorColumn.OVERALL_RATING, "Inadequate")
                .with(RegulatorColumn.SAFE_RATING, "requires improvement")
                .with(RegulatorColumn.PUBLISHED, "2025-02-01")
                .row(2, 2, "Birchwell " + mark, "Kent")
                .with(RegulatorColumn.CLOSED, "2025-03-01"));
        assertEquals(List.of(0, 2, 0, 0), counts(later));
        List<AlertView> alerts = catalogue.following.allAlerts(later.ref());
        assertEquals(
                List.of(AlertKind.RATING_CHANGED, AlertKind.RATING_CHANGED, AlertKind.LOCATION_CLOSED),
                alerts.stream().map(AlertView::kind).toList());
        assertEquals("Good", alerts.get(0).from());
        assertEquals("Inadequate", alerts.get(0).to());
        assertEquals("Overall", alerts.get(0).domain());
        assertEquals("2025-03-01", alerts.get(2).to());
        List<RatingHistoryView> history = provider("Ambercote").history().stream()
                .filter(entry -> entry.domain() == RatingDomain.OVERALL)
                .toList();
        assertEquals(
                List.of(Rating.INADEQUATE, Rating.GOOD),
                history.stream().map(RatingHistoryView::rating).toList());
        assertEquals(Optional.of(history.get(0).knownFrom()), history.get(1).knownTo());
        stage.person(person, organisation, Role.COMMISSIONER);
        assertEquals(1, inbox.unread(), "one summary, not one notice for each change");
        assertTrue(inbox.list(ListQuery.first()).items().get(0).text().startsWith("3 changes"));
    }

    private long personWhoImports() throws Exception {
        long person = stage.newKey();
        stage.asSuperuser(
                "insert into person (id, email, name, state) values (" + person + ", 'p" + person
                        + "@example.org', 'Tester', 'INVITED')",
                "insert into role_grant (person_id, organisation_id, role, granted_at) values (" + person + ", "
                        + organisation + ", 'COMMISSIONER', now())");
        return person;
    }

    @Test
    void anOlderFileDoesNotOverwriteNewerRatings() throws Exception {
        catalogue.imported(twoRows());
        ProviderImportView older = catalogue.imported(new RegulatorCsv(mark)
                .row(1, 1, "Ambercote " + mark, "Dorset")
                .with(RegulatorColumn.OVERALL_RATING, "Outstanding")
                .with(RegulatorColumn.PUBLISHED, "2019-01-01"));
        assertEquals(List.of(0, 0, 1, 0), counts(older));
        assertEquals(1, older.counts().olderRatings());
        assertEquals(
                Rating.GOOD, provider("Ambercote").locations().get(0).ratings().get(RatingDomain.OVERALL));
    }

    @Test
    void aLocationThatALaterFileDoesNotListStaysAndIsSaidToBeAbsent() throws Exception {
        catalogue.imported(twoRows());
        catalogue.imported(new RegulatorCsv(mark).row(1, 1, "Ambercote " + mark, "Dorset"));
        assertTrue(provider("Ambercote").locations().get(0).inLatestFile());
        assertEquals(
                List.of(false),
                provider("Birchwell").locations().stream()
                        .map(l -> l.inLatestFile())
                        .toList());
    }

    @Test
    void rowsThatContradictEachOtherAreLeftOutAndNameEachOther() throws Exception {
        ProviderImportView view = catalogue.imported(twoRows()
                .row(1, 1, "Ambercote " + mark, "Dorset")
                .with(RegulatorColumn.OVERALL_RATING, "Outstanding")
                .row(2, 2, "Birchwell " + mark, "Kent")
                .row(3, 2, "Birchwell " + mark, "Kent")
                .row(4, 2, "Birchwell under another name " + mark, "Kent"));
        assertEquals(List.of(2, 0, 1, 3), counts(view));
        List<RejectedRow> rejected = catalogue.following.allRejected(view.ref());
        assertEquals(List.of(2, 4, 7), rejected.stream().map(RejectedRow::row).toList());
        assertTrue(rejected.get(0).reason().contains("2, 4"), rejected.get(0).reason());
        assertEquals("Birchwell " + mark, provider("Birchwell").item().name());
    }

    @Test
    void aBrokenRowIsListedAndStopsNothingElse() throws Exception {
        ProviderImportView view = catalogue.imported(
                twoRows().row(3, 3, "Cloverley " + mark, "Atlantis").row(4, 4, "=HYPERLINK(\"x\")", "Kent"));
        assertEquals(State.SUCCEEDED, view.state());
        assertEquals(List.of(2, 0, 0, 2), counts(view));
        List<RejectedRow> rejected = catalogue.following.allRejected(view.ref());
        assertTrue(
                rejected.get(0).reason().contains("\"Atlantis\""),
                rejected.get(0).reason());
        assertTrue(rejected.get(1).reason().contains("formula"), rejected.get(1).reason());
    }

    @Test
    void aFileWithoutEndIsAppliedNotAtAll() throws Exception {
        ProviderImportView view = catalogue.imported(twoRows().ending("\r\n\"never closed,1-1,,,Kent\r\n"));
        assertEquals(State.FAILED, view.state());
        assertTrue(view.message().contains("row 4"), view.message());
        assertEquals(0, catalogue.search("Ambercote " + mark).found().total());
    }

    @Test
    void whatIsWrongWithTheWholeFileIsSaidBeforeAnythingBegins() {
        long before = catalogue.following.list(ListQuery.first()).total();
        InputStream picture = new ByteArrayInputStream(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertEquals(
                "import-not-csv",
                assertThrows(Invalid.class, () -> catalogue.importing.start("a.csv", picture))
                        .code());
        assertEquals(before, catalogue.following.list(ListQuery.first()).total());
    }

    @Test
    void twoImportsAtOnceBothEndAndNothingIsLost() throws Exception {
        RegulatorCsv other = new RegulatorCsv(catalogue.newMark()).row(1, 1, "Dovecliff " + mark, "Leeds");
        String first = catalogue.importing.start("one.csv", twoRows().open()).ref();
        String second = catalogue.importing.start("two.csv", other.open()).ref();
        assertEquals(List.of(2, 0, 0, 0), counts(catalogue.over(first)));
        assertEquals(List.of(1, 0, 0, 0), counts(catalogue.over(second)));
    }

    @Test
    void anImportThatIsStoppedLeavesNothingBehind() throws Exception {
        RegulatorCsv many = new RegulatorCsv(mark);
        for (int i = 0; i < 30_000; i++) {
            many.row(i, i, "Elderhithe " + mark, "Kent");
        }
        String ref = catalogue.importing.start("many.csv", many.open()).ref();
        catalogue.importing.cancel(ref);
        assertEquals(State.CANCELLED, catalogue.over(ref).state());
        assertEquals(0, catalogue.search("Elderhithe " + mark).found().total());
        assertThrows(Conflict.class, () -> catalogue.importing.cancel(ref));
    }

    @Test
    void anotherOrganisationsImportIsNotThere() throws Exception {
        String ref = catalogue
                .imported(twoRows().row(3, 3, "Fernhollow", "Atlantis"))
                .ref();
        long other = catalogue.organisationActs();
        assertThrows(NotFound.class, () -> catalogue.following.view(ref));
        assertThrows(NotFound.class, () -> catalogue.following.allRejected(ref));
        assertThrows(NotFound.class, () -> catalogue.importing.cancel(ref));
        assertEquals(0, catalogue.following.list(ListQuery.first()).total());
        assertEquals(0, sql.number("select count(*) from provider_import_rejection"), "not even past the use case");
        assertEquals(1, catalogue.search("Ambercote " + mark).found().total(), "the catalogue itself is shared");
        assertTrue(other > organisation);
    }

    @Test
    @EnabledIfEnvironmentVariable(
            named = "HOMEWARD_REFERENCE",
            matches = ".+",
            disabledReason = "set HOMEWARD_REFERENCE to the folder that holds the regulator's sample file in cqc")
    void theRegulatorsOwnFileComesInWhole() throws Exception {
        Path folder = Path.of(System.getenv("HOMEWARD_REFERENCE"), "cqc");
        for (int times = 0; times < 2; times++) {
            try (InputStream content = sample(folder)) {
                ProviderImportView view = catalogue.imported(content);
                assertEquals(0, view.counts().rejected(), () -> "" + catalogue.following.allRejected(view.ref()));
                assertEquals(
                        view.counts().rows(),
                        view.counts().created() + view.counts().unchanged());
            }
        }
    }

    private static InputStream sample(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Files.newInputStream(files.filter(file -> file.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
