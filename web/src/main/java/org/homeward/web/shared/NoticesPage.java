package org.homeward.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.shared.application.InboxReading;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NoticeView;
import org.homeward.shared.domain.Page;
import org.homeward.web.frame.PageTexts;

/** Everything that the product told this person. */
@Named
@RequestScoped
public class NoticesPage {

    @Inject
    private InboxReading inbox;

    private int page = 1;
    private Page<NoticeView> list;

    public Page<NoticeView> getList() {
        if (list == null) {
            list = inbox.list(ListQuery.of(page, ListQuery.USUAL_PAGE));
        }
        return list;
    }

    public long getUnread() {
        return inbox.unread();
    }

    public String readAll() {
        inbox.markAllRead();
        PageTexts.done("shared", "notices.read-all.done");
        return PageTexts.redirect("/shared/notices", List.of());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
