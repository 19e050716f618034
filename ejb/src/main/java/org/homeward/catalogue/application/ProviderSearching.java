package org.homeward.catalogue.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.catalogue.domain.Area;
import org.homeward.catalogue.domain.CriteriaReader;
import org.homeward.catalogue.domain.FacetView;
import org.homeward.catalogue.domain.MarketView;
import org.homeward.catalogue.domain.OrganisationSize;
import org.homeward.catalogue.domain.ProfileFacts;
import org.homeward.catalogue.domain.ProviderCriteria;
import org.homeward.catalogue.domain.ProviderFacet;
import org.homeward.catalogue.domain.ProviderItem;
import org.homeward.catalogue.domain.ProviderView;
import org.homeward.catalogue.domain.Reach;
import org.homeward.catalogue.domain.Vocabulary;
import org.homeward.catalogue.infrastructure.Areas;
import org.homeward.catalogue.infrastructure.ProfileRecords;
import org.homeward.catalogue.infrastructure.ProviderDetails;
import org.homeward.catalogue.infrastructure.ProviderFacets;
import org.homeward.catalogue.infrastructure.Providers;
import org.homeward.catalogue.infrastructure.Search;
import org.homeward.catalogue.infrastructure.Terms;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.Rulebook;

/** Officers find providers of support, by words and by what narrows them down, and look at one. */
@Stateless
public class ProviderSearching {

    /** With fewer places than this a share says nothing about a market. */
    private static final int FEWEST_PLACES_OF_A_MARKET = 5;

    private static final int EXPORTED_AT_ONCE = 500;

    /**
     * What a search came to.
     *
     * @param understood the criteria in codes
     * @param found one page of providers
     * @param facets by what the list can be narrowed
     * @param held providers in the whole catalogue
     * @param market the share of the largest provider, when one area was chosen
     */
    public record Result(
            ProviderCriteria understood,
            Page<ProviderItem> found,
            List<FacetView> facets,
            long held,
            Optional<MarketView> market) {}

    @Inject
    private Providers providers;

    @Inject
    private ProviderFacets facets;

    @Inject
    private ProviderDetails details;

    @Inject
    private ProfileRecords profiles;

    @Inject
    private Areas areas;

    @Inject
    private Terms terms;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    /**
     * Searches. A value that is not known is refused, naming what is known. The best match comes first, then the name;
     * the list can be sorted by {@code name}, {@code size} and {@code locations}.
     */
    @Permit(value = Permission.PROVIDERS_READ, reads = true)
    public Result search(ProviderCriteria asked, ListQuery query) {
        Vocabulary vocabulary = terms.vocabulary();
        List<Area> standing = areas.standing(today());
        Search search = understand(asked, vocabulary, standing);
        List<ProviderItem> items =
                details.items(providers.page(search, query), search.sizes(), search.smallSupportTests());
        return new Result(
                search.criteria(),
                Page.of(query, providers.count(search), items),
                facets.of(search, vocabulary, standing),
                providers.countAll(),
                market(search, standing));
    }

    /** Refuses what {@link #search} would refuse, for callers who begin an answer before they have it all. */
    @Permit(value = Permission.PROVIDERS_READ, reads = true)
    public void check(ProviderCriteria asked, ListQuery query) {
        providers.page(understand(asked, terms.vocabulary(), areas.standing(today())), query);
    }

    /** Gives every provider that fits to the taker, in order, never all of them in memory. */
    @Permit(value = Permission.PROVIDERS_READ, reads = true)
    public void export(ProviderCriteria asked, ListQuery order, Consumer<ProviderItem> taker) {
        Search search = understand(asked, terms.vocabulary(), areas.standing(today()));
        List<Long> keys = providers.all(search, order);
        for (int from = 0; from < keys.size(); from += EXPORTED_AT_ONCE) {
            List<Long> some = keys.subList(from, Math.min(keys.size(), from + EXPORTED_AT_ONCE));
            details.items(some, search.sizes(), search.smallSupportTests()).forEach(taker);
        }
    }

    /** One provider with its locations, their ratings and what changed. Refused with {@code no-such-provider}. */
    @Permit(value = Permission.PROVIDERS_READ, reads = true)
    public ProviderView view(String ref) {
        return details.view(ref, sizes(), smallSupportTests());
    }

    /** What the provider says of itself, where an organisation speaks for the entry; its kept answers are not among it. */
    @Permit(value = Permission.PROVIDERS_READ, reads = true)
    public Optional<ProfileFacts> said(String ref) {
        return profiles.ofEntry(ref);
    }

    /** To how many of the nine tests a small support says yes; it says no to none. */
    @Permit(value = Permission.PROVIDERS_READ, reads = true)
    public int smallSupportTests() {
        return rulebook.whole("catalogue.small-support.tests", today());
    }

    private Search understand(ProviderCriteria asked, Vocabulary vocabulary, List<Area> standing) {
        ProviderCriteria codes = new CriteriaReader(vocabulary, standing, providers.ownerships()).read(asked);
        List<String> councils = standing.stream()
                .filter(area -> codes.of(ProviderFacet.AREA).contains(area.code()))
                .flatMap(area -> area.councils().stream())
                .distinct()
                .toList();
        return new Search(
                codes,
                providers.words(codes.words()),
                councils,
                Reach.of(standing, codes.of(ProviderFacet.AREA)),
                sizes(),
                smallSupportTests(),
                today());
    }

    private Optional<MarketView> market(Search search, List<Area> standing) {
        List<String> chosen = search.criteria().of(ProviderFacet.AREA);
        return standing.stream()
                .filter(area -> chosen.size() == 1 && chosen.contains(area.code()))
                .findFirst()
                .flatMap(area -> providers.market(
                        area,
                        search,
                        FEWEST_PLACES_OF_A_MARKET,
                        rulebook.percent("catalogue.market.largest-share", today())));
    }

    private OrganisationSize.Limits sizes() {
        return new OrganisationSize.Limits(
                rulebook.whole("catalogue.size.micro-places", today()),
                rulebook.whole("catalogue.size.small-places", today()),
                rulebook.whole("catalogue.size.medium-places", today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
