package org.homeward.it.catalogue;

import static org.homeward.it.catalogue.Catalogue.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.catalogue.application.ProviderSearching;
import org.homeward.catalogue.domain.FacetView.Option;
import org.homeward.catalogue.domain.MarketView;
import org.homeward.catalogue.domain.OrganisationSize;
import org.homeward.catalogue.domain.ProviderCriteria;
import org.homeward.catalogue.domain.ProviderFacet;
import org.homeward.catalogue.domain.ProviderItem;
import org.homeward.catalogue.domain.RegulatorColumn;
import org.homeward.it.Stage;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Providers are found by words, also misspelt ones, and by what narrows them down; counts and pages are right. */
@ArquillianTest
class SearchIT {

    private static boolean imported;

    @Inject
    Catalogue catalogue;

    @Inject
    Stage stage;

    @BeforeEach
    void sixProvidersAreThere() throws Exception {
        catalogue.organisationActs();
        if (!imported) {
            catalogue.imported(new RegulatorCsv("424242")
                    .row(1, 1, "Quillfeather Support", "Rutland")
                    .row(2, 1, "Quillfeather Support", "Slough")
                    .row(3, 2, "Quillfeather Homes", "Rutland")
                    .with(RegulatorColumn.LOCATIONS_NATIONALLY, "30")
                    .with(RegulatorColumn.OVERALL_RATING, "Outstanding")
                    .with(RegulatorColumn.SERVICE_TYPES, "Care home service without nursing")
                    .row(4, 3, "Ravenscar Living", "Rutland")
                    .with(RegulatorColumn.BRAND, "BRAND Quillfeather Group")
                    .with(RegulatorColumn.SUPPORTS, "Dementia")
                    .row(5, 4, "Señor Zoë’s Häuschen", "Rutland")
                    .row(6, 5, "Upminster & Daughters", "Rutland")
                    .row(7, 5, "Upminster & Daughters", "Rutland")
                    .row(8, 6, "Closedown Care", "Rutland")
                    .with(RegulatorColumn.CLOSED, "2020-01-01"));
            imported = true;
        }
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    private static Map<String, Integer> counts(ProviderSearching.Result result, ProviderFacet facet) {
        return result.facets().stream()
                .filter(view -> view.facet() == facet)
                .flatMap(view -> view.options().stream())
                .collect(Collectors.toMap(Option::code, Option::count));
    }

    @Test
    void aNameThatFitsComesBeforeABrandThatFits() {
        assertEquals(
                List.of("Quillfeather Homes", "Quillfeather Support", "Ravenscar Living"),
                names(catalogue.search("quillfeather")));
    }

    @Test
    void misspellingsAccentsAndMarksAreForgiven() {
        assertEquals(
                "Quillfeather Homes",
                names(catalogue.search("Quilfether homes")).get(0));
        assertEquals(
                "Quillfeather Support",
                names(catalogue.search("Quillfaether supprot")).get(0));
        assertEquals(List.of("Señor Zoë’s Häuschen"), names(catalogue.search("senor hauschen")));
        assertEquals(List.of("Upminster & Daughters"), names(catalogue.search("UPMINSTER &... daughters!")));
    }

    @Test
    void wordsAreAlsoFoundInAreasAndMustAllFit() {
        assertEquals(List.of("Quillfeather Support"), names(catalogue.search("quillfeather slough")));
        assertEquals(0, catalogue.search("ravenscar slough").found().total());
        assertEquals(0, catalogue.search("?!").found().total(), "signs alone find nothing");
    }

    @Test
    void filtersHoldAtOneLocationAndNotAcrossThem() {
        ProviderCriteria both = new ProviderCriteria(
                "quillfeather",
                Map.of(
                        ProviderFacet.AREA, List.of("Slough"),
                        ProviderFacet.SERVICE_TYPE, List.of("SUPPORTED_LIVING_SERVICE")));
        assertEquals(List.of("Quillfeather Support"), names(catalogue.searching.search(both, ListQuery.first())));
        assertEquals(
                List.of("Quillfeather Homes"),
                names(catalogue.search("quillfeather", ProviderFacet.RATING, "outstanding")));
        assertEquals(
                List.of("Ravenscar Living"),
                names(catalogue.search("quillfeather", ProviderFacet.SUPPORTS, "Dementia")));
    }

    @Test
    void aFacetCountsWithTheOtherFiltersAndWithoutItsOwn() {
        ProviderSearching.Result result = catalogue.search("quillfeather", ProviderFacet.SUPPORTS, "Dementia");
        assertEquals(
                Map.of("DEMENTIA", 1, "LEARNING_DISABILITIES_OR_AUTISTIC_SPECTRUM_DISORDER", 2),
                counts(result, ProviderFacet.SUPPORTS));
        assertEquals(Map.of("GOOD", 1), counts(result, ProviderFacet.RATING));
        assertEquals(Map.of("MICRO", 1), counts(result, ProviderFacet.SIZE));
        assertEquals(
                Map.of("MICRO", 2, "MEDIUM", 1),
                counts(catalogue.search("quillfeather", ProviderFacet.SIZE, "MEDIUM"), ProviderFacet.SIZE));
    }

    @Test
    void aProviderCountsOnceInAnAreaHoweverManyLocationsItHas() {
        Map<String, Integer> areas = counts(catalogue.search("upminster"), ProviderFacet.AREA);
        assertEquals(1, areas.get("E06000017"), "Rutland");
        assertTrue(areas.keySet().stream().anyMatch(code -> code.startsWith("E54")), "its board: " + areas);
    }

    @Test
    void aBoardCoversTheCouncilsOfWhichItHasAShare() {
        String board = counts(catalogue.search("upminster"), ProviderFacet.AREA).keySet().stream()
                .filter(code -> code.startsWith("E54"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Upminster & Daughters"), names(catalogue.search("upminster", ProviderFacet.AREA, board)));
    }

    @Test
    void aLocationThatHasEndedIsNoSupplyAnyMore() {
        assertEquals(1, catalogue.search("closedown").found().total(), "it can still be looked up");
        assertEquals(
                0,
                catalogue
                        .search("closedown", ProviderFacet.AREA, "Rutland")
                        .found()
                        .total());
    }

    @Test
    void sizeIsDerivedFromTheNationalCount() {
        ProviderItem homes =
                catalogue.search("Quillfeather Homes").found().items().get(0);
        assertEquals(OrganisationSize.MEDIUM, homes.size());
        assertEquals(1, homes.locationCount());
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndExportsHoldThemAll() {
        ProviderCriteria rutland = new ProviderCriteria("", Map.of(ProviderFacet.AREA, List.of("Rutland")));
        long total =
                catalogue.searching.search(rutland, ListQuery.first()).found().total();
        List<String> paged = new ArrayList<>();
        for (int page = 1; paged.size() < total; page++) {
            paged.addAll(
                    catalogue.searching.search(rutland, new ListQuery(page, 2, "name", true)).found().items().stream()
                            .map(ProviderItem::ref)
                            .toList());
        }
        List<String> exported = new ArrayList<>();
        catalogue.searching.export(rutland, new ListQuery(1, 2, "name", true), item -> exported.add(item.ref()));
        assertEquals(exported, paged);
        assertEquals(exported.size(), exported.stream().distinct().count());
    }

    @Test
    void theMarketSaysWhoRunsHowMuchOfAnArea() {
        MarketView market =
                catalogue.search("", ProviderFacet.AREA, "Rutland").market().orElseThrow();
        assertTrue(market.places() >= 6, market.toString());
        assertTrue(market.largestPlaces() <= market.places());
        assertTrue(catalogue.search("").market().isEmpty(), "no area, no market");
    }

    @Test
    void whatIsNotKnownIsRefusedWithItsField() {
        Invalid refusal = assertThrows(Invalid.class, () -> catalogue.search("", ProviderFacet.AREA, "Atlantis"));
        assertEquals("area", refusal.errors().get(0).field());
        assertThrows(
                Invalid.class,
                () -> catalogue.searching.search(ProviderCriteria.ALL, new ListQuery(1, 5, "colour", false)));
        assertThrows(NotFound.class, () -> catalogue.searching.view("PR-99999"));
        assertThrows(NotFound.class, () -> catalogue.searching.view("' or true --"));
    }
}
