package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.homeward.bidding.application.ConflictDeclaring;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;
import org.homeward.web.frame.PageTexts;

/**
 * Leads whoever has not declared yet, or has declared a conflict, to the page where that is said, before a page shows
 * anything of the bids. The use cases refuse by themselves; this spares people an error page.
 */
@Named
@RequestScoped
public class DeclareFirst {

    @Inject
    private ConflictDeclaring declaring;

    @Inject
    private Acting acting;

    /**
     * For the first view action of a page that shows bids.
     *
     * @param then the page's key, by which the declaration finds the way back
     * @return where to go first; empty when nothing stands in the way
     */
    public String before(String then) {
        String tender = sent("tender").isEmpty() ? sent("ref") : sent("tender");
        boolean clear = !acting.actor().may(Permission.CONFLICTS_DECLARE)
                || declaring.mine(tender).filter(mine -> !mine.conflict()).isPresent();
        return clear
                ? ""
                : PageTexts.redirect("/evaluation/declare", List.of("ref=" + tender, "lot=" + lot(), "then=" + then));
    }

    private static String lot() {
        return sent("lot").matches("[0-9]{1,3}") ? sent("lot") : "1";
    }

    private static String sent(String name) {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return asked.getOrDefault(name, "");
    }
}
