package org.homeward.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.tender.application.OpportunitySeeking;
import org.homeward.tender.domain.SuitingItem;

/** Work that could suit the acting provider, with what fits and what is missing. */
@Named
@RequestScoped
public class SuitsPage {

    private static final int ROWS = 20;

    @Inject
    private OpportunitySeeking seeking;

    private int page = 1;
    private Page<SuitingItem> list;

    public Page<SuitingItem> getList() {
        if (list == null) {
            list = seeking.suitingMe(ListQuery.of(Math.max(1, page), ROWS));
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
