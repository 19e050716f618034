package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.domain.FactView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;

/** What happened in a programme, as people entered and confirmed it. */
@Named
@RequestScoped
public class FactsPage {

    @Inject
    private LedgerReading reading;

    private AskedProgramme asked;
    private Page<FactView> list;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
    }

    public Page<FactView> getList() {
        if (list == null) {
            list = reading.facts(
                    asked.ref(), Optional.empty(), ListQuery.of(AskedProgramme.page(), ListQuery.USUAL_PAGE));
        }
        return list;
    }

    public String getPages() {
        return asked.page("facts") + "&page=";
    }
}
