package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.domain.ReleaseView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;

/** What confirmed facts released, and how far it is reinvested. */
@Named
@RequestScoped
public class ReleasedPage {

    @Inject
    private LedgerReading reading;

    private AskedProgramme asked;
    private Page<ReleaseView> list;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
    }

    public Page<ReleaseView> getList() {
        if (list == null) {
            list = reading.releases(asked.ref(), ListQuery.of(AskedProgramme.page(), ListQuery.USUAL_PAGE));
        }
        return list;
    }

    public String getPages() {
        return asked.page("releases") + "&page=";
    }
}
