package org.homeward.web.frame;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The frame's own texts, in the language of the page. */
final class Texts {

    private static final String BUNDLE = "org.homeward.web.frame.words";

    private Texts() {}

    static String text(String key, Object... parameters) {
        return fill(bundle().getString(key), parameters);
    }

    static Optional<String> find(String key) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    static String fill(String pattern, Object... parameters) {
        String filled = pattern;
        for (int i = 0; i < parameters.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(parameters[i]));
        }
        return filled;
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, locale(), Texts.class.getClassLoader());
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.UK
                : faces.getViewRoot().getLocale();
    }
}
