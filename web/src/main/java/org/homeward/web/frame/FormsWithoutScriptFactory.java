package org.homeward.web.frame;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;

/** Puts {@link FormsWithoutScript} in front of Faces' own context. */
public class FormsWithoutScriptFactory extends ExternalContextFactory {

    public FormsWithoutScriptFactory(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new FormsWithoutScript(getWrapped().getExternalContext(context, request, response));
    }
}
