package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.homeward.ledger.application.ActualsTaking;
import org.homeward.ledger.domain.ActualView;
import org.homeward.ledger.domain.ActualsView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;

/** What came of one extract: its new rows, and those that could not be taken with every reason. */
@Named
@RequestScoped
public class ActualsFilePage {

    @Inject
    private ActualsTaking taking;

    private AskedProgramme asked;
    private String ref;
    private ActualsView view;
    private Page<ActualView> rows;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
        ref = AskedProgramme.parameter("ref");
    }

    public ActualsView getView() {
        if (view == null) {
            view = taking.file(asked.ref(), ref);
        }
        return view;
    }

    public Page<ActualView> getRows() {
        if (rows == null) {
            rows = taking.rows(
                    asked.ref(), Optional.empty(), ref, ListQuery.of(AskedProgramme.page(), ListQuery.USUAL_PAGE));
        }
        return rows;
    }

    public String getPages() {
        return asked.page("actuals-file") + "&ref=" + ref + "&page=";
    }

    public String getHead() {
        return AskedProgramme.text(
                "afile.head",
                getView().rows(),
                getView().newRows(),
                getView().repeatedRows(),
                getView().rejectedRows());
    }
}
