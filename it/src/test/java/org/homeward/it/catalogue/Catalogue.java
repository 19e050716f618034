package org.homeward.it.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.catalogue.application.ProviderImportFollowing;
import org.homeward.catalogue.application.ProviderImporting;
import org.homeward.catalogue.application.ProviderSearching;
import org.homeward.catalogue.domain.ProviderCriteria;
import org.homeward.catalogue.domain.ProviderFacet;
import org.homeward.catalogue.domain.ProviderImportView;
import org.homeward.it.Stage;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.ListQuery;

/** What the tests of the catalogue share: an organisation that imports, and a search. */
@Dependent
class Catalogue {

    private static final AtomicInteger MARKS = new AtomicInteger(100_000);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    Stage stage;

    @Inject
    ProviderImporting importing;

    @Inject
    ProviderImportFollowing following;

    @Inject
    ProviderSearching searching;

    /** Digits that no other test's ids begin with. */
    String newMark() {
        return String.valueOf(MARKS.incrementAndGet());
    }

    /** Founds an organisation and lets the product act for it. */
    long organisationActs() throws SQLException {
        long organisation = stage.newKey();
        stage.asSuperuser("insert into organisation (id, name, kind) values (" + organisation + ", 'Council "
                + organisation + "', 'COUNCIL')");
        actFor(organisation);
        return organisation;
    }

    void actFor(long organisation) {
        stage.as(Actor.system("test", organisation));
    }

    /** Imports a file and waits for its end. */
    ProviderImportView imported(RegulatorCsv file) throws InterruptedException {
        return imported(file.open());
    }

    ProviderImportView imported(InputStream file) throws InterruptedException {
        return over(importing.start("test.csv", file).ref());
    }

    ProviderImportView over(String ref) throws InterruptedException {
        stage.await("the end of " + ref, PATIENCE, () -> following.view(ref).isOver());
        return following.view(ref);
    }

    ProviderSearching.Result search(String words) {
        return searching.search(new ProviderCriteria(words, Map.of()), ListQuery.first());
    }

    ProviderSearching.Result search(String words, ProviderFacet facet, String... values) {
        return searching.search(new ProviderCriteria(words, Map.of(facet, List.of(values))), ListQuery.first());
    }

    /** Names of the providers that were found, in their order. */
    static List<String> names(ProviderSearching.Result result) {
        return result.found().items().stream().map(item -> item.name()).toList();
    }
}
