package org.homeward.web.frame;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The frame's own texts, in the language of the page. */
final class Texts {

    private static final String BUNDLE = "org.homeward.web.frame.words";

    private static final Pattern BY_NUMBER = Pattern.compile("\\{(\\d)\\|([^|}]*)\\|([^}]*)}");

    private Texts() {}

    static String text(String key, Object... parameters) {
        return fill(bundle().getString(key), parameters);
    }

    static Optional<String> find(String key) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** Fills the places {0}, {1}; {0|person|people} becomes the first word where the number is 1, else the second. */
    static String fill(String pattern, Object... parameters) {
        String filled = BY_NUMBER
                .matcher(pattern)
                .replaceAll(choice -> Matcher.quoteReplacement(choice.group(
                        String.valueOf(parameters[Integer.parseInt(choice.group(1))])
                                        .equals("1")
                                ? 2
                                : 3)));
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
