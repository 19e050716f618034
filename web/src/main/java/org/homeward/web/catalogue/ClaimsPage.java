package org.homeward.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.catalogue.application.ClaimJudging;
import org.homeward.catalogue.domain.ClaimView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;

/** Claims of providers to entries of the catalogue: those that wait first. */
@Named
@RequestScoped
public class ClaimsPage {

    @Inject
    private ClaimJudging judging;

    private int page = 1;
    private Page<ClaimView> list;

    public Page<ClaimView> getList() {
        if (list == null) {
            list = judging.list(ListQuery.of(Math.max(1, page), ListQuery.USUAL_PAGE));
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
