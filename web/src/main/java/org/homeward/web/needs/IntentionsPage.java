package org.homeward.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.needs.application.IntentionReading;
import org.homeward.needs.domain.IntentionFilter;
import org.homeward.needs.domain.IntentionState;
import org.homeward.needs.domain.IntentionView;
import org.homeward.needs.domain.PublishedIntention;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;

/** Lists of intentions: the organisation's own for its officers, the published ones for everybody. */
@Named
@RequestScoped
public class IntentionsPage {

    private static final int ROWS = 25;

    @Inject
    private IntentionReading intentions;

    private String area = "";
    private String support = "";
    private String state = "";
    private int page = 1;
    private Page<IntentionView> own;
    private Page<PublishedIntention> published;

    public Page<IntentionView> getOwn() {
        if (own == null) {
            own = intentions.list(new IntentionFilter(area, support, state), part());
        }
        return own;
    }

    public Page<PublishedIntention> getPublished() {
        if (published == null) {
            published = intentions.published(new IntentionFilter(area, support, ""), part());
        }
        return published;
    }

    private ListQuery part() {
        return ListQuery.of(Math.max(1, page), ROWS);
    }

    public IntentionState[] getStates() {
        return IntentionState.values();
    }

    public boolean isNarrowed() {
        return !area.isEmpty() || !support.isEmpty() || !state.isEmpty();
    }

    /** What stands in front of a page's number in an address of a list. */
    public String getPages() {
        return "area=" + area + "&support=" + support + "&state=" + state + "&page=";
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = code(area);
    }

    public String getSupport() {
        return support;
    }

    public void setSupport(String support) {
        this.support = code(support);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = code(state);
    }

    /** Codes are letters, digits and a few signs; anything else narrows nothing and is not written into addresses. */
    private static String code(String written) {
        return written != null && written.matches("[A-Za-z0-9_-]{1,60}") ? written : "";
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
