package org.homeward.web.doublerunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.domain.ProgrammeItem;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;

/** The organisation's double-running programmes. */
@Named
@RequestScoped
public class ProgrammesPage {

    private static final int ROWS = 25;

    @Inject
    private ProgrammeReading reading;

    private int page = 1;
    private Page<ProgrammeItem> list;

    public Page<ProgrammeItem> getList() {
        if (list == null) {
            list = reading.list(ListQuery.of(Math.max(1, page), ROWS));
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
