package org.homeward.web.frame;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.application.NavigationHandler;
import jakarta.faces.context.FacesContext;

/**
 * Only a path leads anywhere. A page that loads something before it is shown names the method that loads it, and Faces
 * takes what that returns for the name of a page: it would write out a whole tender and look for a page of that name,
 * which takes longer than all the rest of the page.
 */
public class NavigationByPath extends ConfigurableNavigationHandlerWrapper {

    /** Faces hands over the handler that was there before, which is always a configurable one. */
    public NavigationByPath(NavigationHandler wrapped) {
        super((ConfigurableNavigationHandler) wrapped);
    }

    @Override
    public void handleNavigation(FacesContext faces, String action, String outcome) {
        if (isPath(outcome)) {
            super.handleNavigation(faces, action, outcome);
        }
    }

    @Override
    public void handleNavigation(FacesContext faces, String action, String outcome, String document) {
        if (isPath(outcome)) {
            super.handleNavigation(faces, action, outcome, document);
        }
    }

    private static boolean isPath(String outcome) {
        return outcome != null && outcome.startsWith("/");
    }
}
