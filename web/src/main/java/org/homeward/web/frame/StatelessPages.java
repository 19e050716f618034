package org.homeward.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Set;

/**
 * Pages that keep nothing between two requests: they make no session and no cookie, and never expire. It must be known
 * when the view is created, because PrimeFaces writes into the view's map before the page itself is read. Only pages whose
 * fields are plain inputs belong here: Faces makes such a view twice for a form that comes back, and a component that was
 * told that it is wrong is not the one that is written.
 */
public class StatelessPages extends ViewHandlerWrapper {

    private static final Set<String> PAGES = Set.of(
            "/index.xhtml",
            "/help.xhtml",
            "/accessibility.xhtml",
            "/privacy.xhtml",
            "/security.xhtml",
            "/catalogue/register.xhtml",
            "/catalogue/register-check.xhtml",
            "/catalogue/register-done.xhtml",
            "/catalogue/register-later.xhtml",
            "/catalogue/register-return.xhtml",
            "/catalogue/register-confirm.xhtml",
            "/needs/published.xhtml",
            "/needs/published-intention.xhtml",
            "/tender/opportunities.xhtml",
            "/tender/public.xhtml",
            "/publication/notices.xhtml",
            "/publication/notice.xhtml",
            "/contract/contract.xhtml",
            "/contract/case.xhtml",
            "/contract/sum.xhtml",
            "/contract/month.xhtml",
            "/contract/report.xhtml",
            "/contract/report-read.xhtml",
            "/contract/voice.xhtml",
            "/contract/voice-done.xhtml");

    /**
     * A bid is written over days, in several windows, on a phone: what is there is read each time. Its pages have forms,
     * so they say themselves too that they are transient: when a form comes back, Faces makes the view without us.
     */
    private static final String BIDS = "/bidding/";

    private static final String ERRORS = "/WEB-INF/errors/";

    public StatelessPages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        if (keepsNothing(viewId)) {
            view.setTransient(true);
        }
        return view;
    }

    /**
     * Whether a page keeps nothing. A form that comes back is made anew past this handler, so the template says it too:
     * Faces refuses the form of a page that kept nothing and now seems to keep something.
     */
    static boolean keepsNothing(String viewId) {
        return PAGES.contains(viewId) || viewId.startsWith(BIDS) || viewId.startsWith(ERRORS);
    }
}
