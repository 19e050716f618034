package org.homeward.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What Faces has to tell: errors with the field that each belongs to, and notices of what was done. */
@Named("problems")
@RequestScoped
public class Problems {

    /**
     * One error.
     *
     * @param href link to the field, empty when it belongs to none
     * @param text what is wrong and what to do
     * @param why rule and source, empty when no rule says so
     */
    public record Problem(String href, String text, String why) {}

    /**
     * One notice.
     *
     * @param kind colour of its note
     * @param text what happened
     * @param why more about it, or empty
     */
    public record Notice(String kind, String text, String why) {}

    public boolean isAny() {
        return !getErrors().isEmpty();
    }

    /** Errors in the order of their fields, without doubles. */
    public List<Problem> getErrors() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> owners = faces.getClientIdsWithMessages();
        while (owners.hasNext()) {
            String owner = owners.next();
            for (FacesMessage message : faces.getMessageList(owner)) {
                if (isError(message)) {
                    Problem problem = new Problem(href(faces, owner), message.getSummary(), more(message));
                    if (!problems.contains(problem)) {
                        problems.add(problem);
                    }
                }
            }
        }
        return problems;
    }

    /** Messages that are no errors, such as one that was kept over a redirect. */
    public List<Notice> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(message -> !isError(message))
                .map(message -> new Notice(kind(message), message.getSummary(), more(message)))
                .distinct()
                .toList();
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    private static String kind(FacesMessage message) {
        return message.getSeverity().equals(FacesMessage.SEVERITY_WARN) ? "warn" : "good";
    }

    /** Faces repeats the summary as the detail when none was given. */
    private static String more(FacesMessage message) {
        String detail = message.getDetail();
        return detail == null || detail.equals(message.getSummary()) ? "" : detail;
    }

    private static String href(FacesContext faces, String owner) {
        if (owner == null || owner.isEmpty()) {
            return "";
        }
        String[] target = {owner};
        faces.getViewRoot()
                .invokeOnComponent(faces, owner, (context, component) -> target[0] = focus(owner, component));
        return "#" + target[0];
    }

    /** The part of a field that can take the focus. */
    private static String focus(String owner, UIComponent component) {
        if (component instanceof DateInput date) {
            return owner + ":" + date.wrongPart();
        }
        boolean parts = component instanceof HtmlSelectOneRadio && component instanceof UISelectOne
                || component instanceof HtmlSelectManyCheckbox && component instanceof UISelectMany
                || component instanceof Choices && component instanceof UIInput;
        return parts ? owner + ":0" : owner;
    }
}
