package org.homeward.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.homeward.needs.application.NeedReading;
import org.homeward.needs.domain.NeedFilter;
import org.homeward.needs.domain.NeedView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;

/** The list of needs. The address says what it is narrowed by; the form only writes addresses. */
@Named
@RequestScoped
public class NeedsPage {

    private static final int ROWS = 25;
    static final List<String> ORDERS = List.of("from", "people", "area", "support");

    @Inject
    private NeedReading needs;

    private String words = "";
    private String area = "";
    private String support = "";
    private String sort = "";
    private int page = 1;
    private Page<NeedView> list;

    public Page<NeedView> getList() {
        if (list == null) {
            list = needs.list(filter(), order(sort, Math.max(1, page), ROWS));
        }
        return list;
    }

    private NeedFilter filter() {
        return new NeedFilter(words, area, support);
    }

    /** A minus sign in front turns the order round; a column that is not there is left out. */
    static ListQuery order(String sort, int page, int rows) {
        boolean descending = sort.startsWith("-");
        String column = descending ? sort.substring(1) : sort;
        return new ListQuery(page, rows, ORDERS.contains(column) ? column : "", descending);
    }

    public boolean isNarrowed() {
        return !words.isEmpty() || !area.isEmpty() || !support.isEmpty();
    }

    /** The address of this list sorted by a column, the other way round where it is sorted by it already. */
    public String sorted(String column) {
        return "/needs/needs.xhtml?sort=" + (sort.equals(column) ? "-" : "") + column + filters();
    }

    /** The word for aria-sort; null, so that no attribute is written, when the list is sorted by something else. */
    public String direction(String column) {
        return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : null;
    }

    /** The address of a page of this list without the page's number. */
    public String getPages() {
        return "/needs/needs.xhtml?sort=" + encoded(sort) + filters() + "&page=";
    }

    public String export(String kind) {
        return "/needs/needs." + kind + "?sort=" + encoded(sort) + filters();
    }

    private String filters() {
        return "&q=" + encoded(words) + "&area=" + encoded(area) + "&support=" + encoded(support);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
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

    public String getSupport() {
        return support;
    }

    public void setSupport(String support) {
        this.support = support == null ? "" : support;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? "" : sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
