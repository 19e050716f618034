package org.homeward.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.tender.application.OpportunitySearching;
import org.homeward.tender.domain.OpportunityFilter;
import org.homeward.tender.domain.OpportunityItem;

/** The public list of opportunities. The address says what it is narrowed by. */
@Named
@RequestScoped
public class OpportunitiesPage {

    private static final int ROWS = 20;

    @Inject
    private OpportunitySearching searching;

    private String words = "";
    private String area = "";
    private String state = "";
    private int page = 1;
    private Page<OpportunityItem> list;

    public Page<OpportunityItem> getList() {
        if (list == null) {
            list = searching.search(
                    new OpportunityFilter(words, area, isClosed()), ListQuery.of(Math.max(1, page), ROWS));
        }
        return list;
    }

    public boolean isClosed() {
        return state.equals("closed");
    }

    /** What stands in front of a page's number in an address of this list. */
    public String getPages() {
        return "/tender/opportunities.xhtml?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&area="
                + URLEncoder.encode(area, StandardCharsets.UTF_8) + "&state=" + (isClosed() ? "closed" : "open")
                + "&page=";
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area == null ? "" : area;
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
