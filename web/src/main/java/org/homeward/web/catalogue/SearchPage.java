package org.homeward.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.catalogue.application.ProviderSearching;
import org.homeward.catalogue.domain.FacetView;
import org.homeward.catalogue.domain.FacetView.Option;
import org.homeward.catalogue.domain.MarketView;
import org.homeward.catalogue.domain.ProviderCriteria;
import org.homeward.catalogue.domain.ProviderFacet;
import org.homeward.catalogue.domain.ProviderItem;
import org.homeward.catalogue.domain.Rating;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Invalid.FieldError;
import org.homeward.shared.domain.Page;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** Finding a provider. The address says what is looked for; the form only writes addresses. */
@Named
@RequestScoped
public class SearchPage {

    private static final int AREAS_SHOWN = 3;
    private static final Set<ProviderFacet> OPEN =
            EnumSet.of(ProviderFacet.SUPPORTS, ProviderFacet.SERVICE_TYPE, ProviderFacet.SIZE);

    /** A filter that is chosen, and the address without it. */
    public record Chosen(String name, String address) {}

    /** A column that the list can be sorted by; {@code sorted} is the word for aria-sort, null when it is not. */
    public record Sorting(String address, String sorted, String sign) {}

    /** How many locations have a rating. */
    public record Rated(Rating rating, int count) {}

    /** A number of rows that a page can have; {@code current} is null when it has another. */
    public record Rows(int number, String address, String current) {}

    @Inject
    private ProviderSearching searching;

    @Inject
    private Messages messages;

    private ProviderAddress address;
    private ProviderSearching.Result result;

    /** Reads the address and searches. What cannot be understood is said, and left out of the search. */
    public void load() {
        Map<String, String[]> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        try {
            address = ProviderAddress.of(parameters);
            result = searching.search(address.criteria(), address.list());
        } catch (Invalid e) {
            e.errors().forEach(this::say);
            address = withoutFaults(parameters, e);
            result = searching.search(address.criteria(), address.list());
        }
        int last = Math.max(1, result.found().pages());
        if (result.found().page() > last) {
            address = address.page(last);
            result = searching.search(address.criteria(), address.list());
        }
        address = new ProviderAddress(result.understood(), address.list());
    }

    private static ProviderAddress withoutFaults(Map<String, String[]> parameters, Invalid refusal) {
        Set<String> wrong = refusal.errors().stream().map(FieldError::field).collect(Collectors.toSet());
        return ProviderAddress.of(parameters.entrySet().stream()
                .filter(parameter -> !wrong.contains(parameter.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private void say(FieldError error) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.text(error), ""));
    }

    public Page<ProviderItem> getFound() {
        return result.found();
    }

    public long getHeld() {
        return result.held();
    }

    public String getWords() {
        return address.criteria().words();
    }

    /** Where the list stands, such as "26 to 50 of 212". */
    public String getRange() {
        long from = (result.found().page() - 1L) * result.found().pageSize();
        return PageTexts.of(
                "catalogue",
                "search.range",
                from + 1,
                from + result.found().items().size(),
                result.found().total());
    }

    /** The ways to narrow the list, apart from the area, which has a list of its own. */
    public List<FacetView> getFacets() {
        return result.facets().stream()
                .filter(facet -> facet.facet() != ProviderFacet.AREA)
                .filter(facet -> !facet.options().isEmpty())
                .toList();
    }

    /** What people narrow by most is open from the start, and whatever is chosen. */
    public boolean open(FacetView facet) {
        return OPEN.contains(facet.facet()) || facet.options().stream().anyMatch(Option::chosen);
    }

    public List<Option> getCouncils() {
        return areas("COUNCIL");
    }

    public List<Option> getBoards() {
        return areas("BOARD");
    }

    private List<Option> areas(String group) {
        return result.facets().stream()
                .filter(facet -> facet.facet() == ProviderFacet.AREA)
                .flatMap(facet -> facet.options().stream())
                .filter(option -> option.group().equals(group))
                .toList();
    }

    /** The one area that the list shows as chosen; further ones travel along unseen and can be taken away above. */
    public String getArea() {
        return address.criteria().of(ProviderFacet.AREA).stream().findFirst().orElse("");
    }

    public List<String> getFurtherAreas() {
        List<String> areas = address.criteria().of(ProviderFacet.AREA);
        return areas.isEmpty() ? areas : areas.subList(1, areas.size());
    }

    /** A choice in words: ours for the size, the regulator's for everything else. */
    public String name(FacetView facet, Option option) {
        return switch (facet.facet()) {
            case SIZE -> PageTexts.of("catalogue", "size." + option.code());
            case SMALL_SUPPORT -> PageTexts.of("catalogue", "search.smallSupport.yes");
            default -> option.name();
        };
    }

    public List<Chosen> getChosen() {
        List<Chosen> chosen = new ArrayList<>();
        ProviderCriteria criteria = address.criteria();
        if (!criteria.words().isEmpty()) {
            chosen.add(new Chosen("“" + criteria.words() + "”", to(address.with(criteria.withoutWords()))));
        }
        for (FacetView facet : result.facets()) {
            facet.options().stream()
                    .filter(Option::chosen)
                    .forEach(option -> chosen.add(new Chosen(
                            name(facet, option), to(address.with(criteria.without(facet.facet(), option.code()))))));
        }
        return chosen;
    }

    public Sorting sorting(String column) {
        boolean sorted = address.list().sort().equals(column);
        boolean descending = address.list().descending();
        return new Sorting(
                to(address.sorted(column)),
                sorted ? (descending ? "descending" : "ascending") : null,
                sorted ? (descending ? " ▼" : " ▲") : "");
    }

    /** How the form keeps the order. */
    public String getSort() {
        return (address.list().descending() ? "-" : "") + address.list().sort();
    }

    public List<Rows> getRows() {
        return ProviderAddress.ROWS.stream()
                .map(number -> new Rows(
                        number,
                        to(address.rows(number)),
                        number == address.list().pageSize() ? "true" : null))
                .toList();
    }

    /** The address of a page of the list without the page's number, which is written behind it. */
    public String getPages() {
        String start = to(address.page(1));
        return start + (start.contains("?") ? "&" : "?") + "page=";
    }

    /** To how many of the nine tests a small support says yes. */
    public int getSmallSupportTests() {
        return searching.smallSupportTests();
    }

    public String export(String kind) {
        return "/catalogue/providers." + kind + address.page(1).query();
    }

    public Optional<MarketView> getMarket() {
        return result.market();
    }

    public String getMarketText() {
        return result.market()
                .map(market -> PageTexts.of(
                        "catalogue",
                        "search.market.text",
                        market.area(),
                        market.largest(),
                        Wording.number(market.largestPlaces()),
                        Wording.number(market.places()),
                        market.percent().toPlainString()))
                .orElse("");
    }

    public String getLimit() {
        return result.market()
                .map(market -> market.limit().stripTrailingZeros().toPlainString())
                .orElse("");
    }

    public List<String> areasShown(ProviderItem item) {
        return item.areas().subList(0, Math.min(AREAS_SHOWN, item.areas().size()));
    }

    public int furtherAreas(ProviderItem item) {
        return Math.max(0, item.areas().size() - AREAS_SHOWN);
    }

    /** The best first. */
    public List<Rated> ratings(ProviderItem item) {
        Map<Rating, Integer> inOrder = new EnumMap<>(Rating.class);
        inOrder.putAll(item.ratings());
        return inOrder.entrySet().stream()
                .map(rated -> new Rated(rated.getKey(), rated.getValue()))
                .toList();
    }

    public String held(ProviderItem item) {
        if (item.locationCount() == 0) {
            return PageTexts.of("catalogue", "search.held.none");
        }
        String here = Wording.number(item.openLocations());
        return item.locationsNationally()
                .map(nationally -> PageTexts.of("catalogue", "search.held", here, Wording.number(nationally)))
                .orElseGet(() -> PageTexts.of("catalogue", "search.held.only", here));
    }

    private static String to(ProviderAddress address) {
        return "/catalogue/search.xhtml" + address.query();
    }
}
