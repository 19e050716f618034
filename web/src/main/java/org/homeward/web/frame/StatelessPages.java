package org.homeward.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Set;

/**
 * Pages that keep nothing between two requests: they make no session and no cookie, and never expire. It must be known
 * when the view is created, because PrimeFaces writes into the view's map before the page itself is read.
 */
public class StatelessPages extends ViewHandlerWrapper {

    private static final Set<String> PAGES =
            Set.of("/index.xhtml", "/help.xhtml", "/accessibility.xhtml", "/privacy.xhtml", "/security.xhtml");
    private static final String ERRORS = "/WEB-INF/errors/";

    public StatelessPages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        if (PAGES.contains(viewId) || viewId.startsWith(ERRORS)) {
            view.setTransient(true);
        }
        return view;
    }
}
