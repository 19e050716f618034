package org.homeward.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.publication.application.NoticeReading;
import org.homeward.publication.domain.NoticeFilter;
import org.homeward.publication.domain.NoticeItem;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;

/** Everything that was published, for everybody to search. The address says what is looked for. */
@Named
@RequestScoped
public class PublishedNoticesPage {

    @Inject
    private NoticeReading reading;

    private String kind = "";
    private String buyer = "";
    private String words = "";
    private int page = 1;
    private Page<NoticeItem> list;

    public Page<NoticeItem> getList() {
        if (list == null) {
            list = reading.list(new NoticeFilter(known(), buyer, words), ListQuery.of(page, ListQuery.USUAL_PAGE));
        }
        return list;
    }

    /** A kind that does not exist filters nothing. */
    private Optional<NoticeKind> known() {
        return getKinds().stream().filter(one -> one.name().equals(kind)).findFirst();
    }

    public List<NoticeKind> getKinds() {
        return Arrays.asList(NoticeKind.values());
    }

    public List<String> getBuyers() {
        return reading.buyers();
    }

    public boolean isFiltered() {
        return known().isPresent() || !buyer.isBlank() || !words.isBlank();
    }

    /** The address of this list up to the number of the page. */
    public String getTo() {
        return "/publication/notices.xhtml?kind=" + encoded(kind) + "&buyer=" + encoded(buyer) + "&q=" + encoded(words)
                + "&page=";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getBuyer() {
        return buyer;
    }

    public void setBuyer(String buyer) {
        this.buyer = buyer == null ? "" : buyer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
