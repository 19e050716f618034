package org.homeward.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Page texts by feature and key, for the few that a page bean says itself; pages read the same bundles. */
public final class PageTexts {

    private PageTexts() {}

    /** The text in {@code org/homeward/web/<feature>.properties} with its places filled. */
    public static String of(String feature, String key, Object... parameters) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        ResourceBundle bundle =
                ResourceBundle.getBundle("org.homeward.web." + feature, locale, PageTexts.class.getClassLoader());
        return Texts.fill(bundle.getString(key), parameters);
    }

    /** The text, where there is one for this key. */
    public static Optional<String> find(String feature, String key) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        ResourceBundle bundle =
                ResourceBundle.getBundle("org.homeward.web." + feature, locale, PageTexts.class.getClassLoader());
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** Says that something was done, on the page that comes next. */
    public static void done(String feature, String key, Object... parameters) {
        sayNext(FacesMessage.SEVERITY_INFO, of(feature, key, parameters));
    }

    /** Says that something was not done and why, on the page that comes next. */
    public static void notDone(String feature, String key, Object... parameters) {
        sayNext(FacesMessage.SEVERITY_ERROR, of(feature, key, parameters));
    }

    private static void sayNext(FacesMessage.Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, text, text));
    }

    /** An address to go to after a form was sent, so that Reload does not send it again. */
    public static String redirect(String page, List<String> parameters) {
        StringBuilder address = new StringBuilder(page).append("?faces-redirect=true");
        parameters.forEach(parameter -> address.append('&').append(parameter));
        return address.toString();
    }
}
