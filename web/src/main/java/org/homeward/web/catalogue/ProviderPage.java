package org.homeward.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.catalogue.application.ProviderSearching;
import org.homeward.catalogue.domain.AlertView;
import org.homeward.catalogue.domain.LocationView;
import org.homeward.catalogue.domain.ProfileFacts;
import org.homeward.catalogue.domain.ProviderView;
import org.homeward.catalogue.domain.Rating;
import org.homeward.catalogue.domain.RatingDomain;
import org.homeward.catalogue.domain.RatingHistoryView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** One provider: facts, locations with their ratings, how these went, and what changed. */
@Named
@RequestScoped
public class ProviderPage {

    private static final int ROWS = 50;

    /** The answer to one of the regulator's questions. */
    public record Answer(String question, Rating rating) {}

    @Inject
    private ProviderSearching searching;

    private String ref = "";
    private int page = 1;
    private int historyPage = 1;
    private ProviderView view;
    private Optional<ProfileFacts> said;

    public ProviderView getView() {
        if (view == null) {
            view = searching.view(ref);
        }
        return view;
    }

    /** What the provider says of itself; null, which the page shows as nothing, where nobody speaks for it. */
    public ProfileFacts getSaid() {
        if (said == null) {
            said = searching.said(ref);
        }
        return said.orElse(null);
    }

    /** False for a provider that registered itself and that the regulator does not list. */
    public boolean isListed() {
        return getView().item().regulatorId().isPresent()
                || !getView().locations().isEmpty();
    }

    /** One page of the locations; a national provider has hundreds. */
    public Page<LocationView> getLocations() {
        return part(getView().locations(), page);
    }

    /** One page of the overall ratings, and of any other that has changed: the rest stands with the locations. */
    public Page<RatingHistoryView> getHistory() {
        Map<List<Object>, Long> times = getView().history().stream()
                .collect(Collectors.groupingBy(ProviderPage::question, Collectors.counting()));
        return part(
                getView().history().stream()
                        .filter(entry -> entry.domain() == RatingDomain.OVERALL || times.get(question(entry)) > 1)
                        .toList(),
                historyPage);
    }

    private static List<Object> question(RatingHistoryView entry) {
        return List.of(entry.location(), entry.domain());
    }

    private static <T> Page<T> part(List<T> all, int wanted) {
        ListQuery query = ListQuery.of(Math.max(1, Math.min(wanted, 1 + all.size() / ROWS)), ROWS);
        return Page.of(
                query,
                all.size(),
                all.subList(Math.min(all.size(), query.offset()), Math.min(all.size(), query.offset() + ROWS)));
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getHistoryPage() {
        return historyPage;
    }

    public void setHistoryPage(int historyPage) {
        this.historyPage = historyPage;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    /** The overall rating of a location; expression language has no name for a key of an enum. */
    public Rating overall(LocationView location) {
        return location.ratings().get(RatingDomain.OVERALL);
    }

    /** The five questions behind the overall rating; none where nothing was rated. */
    public List<Answer> answers(LocationView location) {
        List<Answer> answers = Arrays.stream(RatingDomain.values())
                .filter(domain -> domain != RatingDomain.OVERALL)
                .map(domain -> new Answer(domain.official(), location.ratings().get(domain)))
                .toList();
        return answers.stream().allMatch(answer -> answer.rating() == Rating.NOT_RATED) ? List.of() : answers;
    }

    /** A link only where the file gives an address of the web, and never to anything else. */
    public String web(LocationView location) {
        return location.web()
                .map(String::strip)
                .filter(address -> address.matches("(?i)(https?://)?[a-z0-9.-]+\\.[a-z]{2,}(/[^\\s\"<>]*)?"))
                .map(address -> address.matches("(?i)https?://.*") ? address : "https://" + address)
                .orElse("");
    }

    public String nationally() {
        return getView()
                .item()
                .locationsNationally()
                .map(locations -> getView().item().placesNationally().orElse(0) > 0
                        ? PageTexts.of(
                                "catalogue",
                                "provider.nationally.text",
                                Wording.number(locations),
                                Wording.number(
                                        getView().item().placesNationally().get()))
                        : PageTexts.of("catalogue", "provider.nationally.locations", Wording.number(locations)))
                .orElseGet(() -> PageTexts.of("catalogue", "provider.not.told"));
    }

    public String source() {
        return PageTexts.of(
                "catalogue",
                "provider.source.text",
                getView().source(),
                getView().knownSince().map(Wording::date).orElse(""));
    }

    /** When we knew of a rating, in words. */
    public String known(RatingHistoryView history) {
        String from = Wording.date(history.knownFrom());
        return history.knownTo().isPresent()
                ? PageTexts.of(
                        "catalogue",
                        "provider.history.fromto",
                        from,
                        Wording.date(history.knownTo().get()))
                : PageTexts.of("catalogue", "provider.history.from", from);
    }

    /** An alert in words. */
    public String said(AlertView alert) {
        return AlertWords.of(alert);
    }
}
