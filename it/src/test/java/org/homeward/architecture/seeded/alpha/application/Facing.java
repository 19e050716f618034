package org.homeward.architecture.seeded.alpha.application;

import jakarta.faces.context.FacesContext;

/** A use case that knows of pages. */
public class Facing {

    public String page(FacesContext context) {
        return context.getViewRoot().getViewId();
    }
}
