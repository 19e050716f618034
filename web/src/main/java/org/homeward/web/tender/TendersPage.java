package org.homeward.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.award.application.OutcomeReading;
import org.homeward.award.domain.OutcomeView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.TenderItem;
import org.homeward.tender.domain.TenderState;

/** The organisation's own tenders. The address says what the list is narrowed by. */
@Named
@RequestScoped
public class TendersPage {

    private static final int ROWS = 25;

    @Inject
    private TenderReading reading;

    @Inject
    private OutcomeReading outcomes;

    @Inject
    private TenderWords tenderWords;

    @Inject
    private Clock clock;

    private String words = "";
    private String state = "";
    private int page = 1;
    private Page<TenderItem> list;
    private Map<String, List<OutcomeView>> said;

    public Page<TenderItem> getList() {
        if (list == null) {
            list = reading.search(ListQuery.of(Math.max(1, page), ROWS), state(state), words);
        }
        return list;
    }

    /** The tag of a tender; once bidders were told also what came of it. */
    public String tag(TenderItem item) {
        if (said == null) {
            said = outcomes.ofAll(
                    getList().items().stream().map(TenderItem::ref).toList());
        }
        String tag = tenderWords.state(item);
        return item.state() == TenderState.CLOSED
                ? Outcome.tag(
                        tag,
                        item.lotsOpened() + item.lotsDecided(),
                        said.getOrDefault(item.ref(), List.of()),
                        clock.instant())
                : tag;
    }

    /** The state of that name; nothing for a name that is none. */
    static Optional<TenderState> state(String name) {
        return Arrays.stream(TenderState.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    public TenderState[] getStates() {
        return TenderState.values();
    }

    public boolean isNarrowed() {
        return !words.isEmpty() || !state.isEmpty();
    }

    public String getPages() {
        return "/tender/tenders.xhtml?" + filters() + "&page=";
    }

    public String export(String kind) {
        return "/tender/tenders." + kind + "?" + filters();
    }

    private String filters() {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&state="
                + state(state).map(Enum::name).orElse("");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
