package org.homeward.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.catalogue.application.ProviderImportFollowing;
import org.homeward.catalogue.application.ProviderImportFollowing.RejectedRow;
import org.homeward.catalogue.application.ProviderImporting;
import org.homeward.catalogue.domain.AlertView;
import org.homeward.catalogue.domain.ProviderImportView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** One import: how far it is, and what came of it. Can be left and come back to. */
@Named
@RequestScoped
public class ImportPage {

    private static final int ROWS = 50;

    @Inject
    private ProviderImportFollowing following;

    @Inject
    private ProviderImporting importing;

    private String ref;
    private int page = 1;
    private int alertsPage = 1;
    private ProviderImportView view;
    private Page<RejectedRow> rejected;
    private Page<AlertView> alerts;

    /** Which import it is must be known before Faces looks at the form that stops it; so the form sends it too. */
    @PostConstruct
    void open() {
        ref = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("ref", "");
    }

    public ProviderImportView getView() {
        if (view == null) {
            view = following.view(ref);
        }
        return view;
    }

    /** Asks the import to stop and comes back to its page. */
    public String stop() {
        importing.cancel(ref);
        PageTexts.done("catalogue", "import.stopping");
        return PageTexts.redirect("/catalogue/import", List.of("ref=" + ref));
    }

    public String getLine() {
        String by = getView().startedBy().isEmpty()
                ? PageTexts.of("catalogue", "imports.product")
                : getView().startedBy();
        return PageTexts.of(
                "catalogue",
                "import.line",
                getView().fileName(),
                PageTexts.of("catalogue", "import.by", by),
                Wording.stamp(getView().startedAt()));
    }

    public String getRead() {
        return PageTexts.of(
                "catalogue",
                "import.read",
                Wording.number(getView().done()),
                Wording.number(getView().total()));
    }

    public Page<RejectedRow> getRejected() {
        if (rejected == null) {
            rejected = following.rejected(ref, ListQuery.of(Math.max(1, page), ROWS));
        }
        return rejected;
    }

    public Page<AlertView> getAlerts() {
        if (alerts == null) {
            alerts = following.alerts(ref, ListQuery.of(Math.max(1, alertsPage), ROWS));
        }
        return alerts;
    }

    public String said(AlertView alert) {
        return AlertWords.of(alert);
    }

    public String getRef() {
        return ref;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getAlertsPage() {
        return alertsPage;
    }

    public void setAlertsPage(int alertsPage) {
        this.alertsPage = alertsPage;
    }
}
