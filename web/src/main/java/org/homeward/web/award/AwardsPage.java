package org.homeward.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.award.application.AwardReading;
import org.homeward.award.domain.AwardItem;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;

/** The awards of the acting buyer. */
@Named
@RequestScoped
public class AwardsPage {

    @Inject
    private AwardReading reading;

    private int page = 1;
    private Page<AwardItem> list;

    public Page<AwardItem> getList() {
        if (list == null) {
            list = reading.list(ListQuery.of(Math.max(1, page), ListQuery.USUAL_PAGE));
        }
        return list;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
