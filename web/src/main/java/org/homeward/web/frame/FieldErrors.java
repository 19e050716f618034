package org.homeward.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts an error beside its field. The domain names a field as the form does: the input whose id is that name, wherever it
 * stands in the page. An error whose field is not on the page is said at the top.
 */
public final class FieldErrors {

    private FieldErrors() {}

    /** Marks the field as wrong and says why; what was typed stays. */
    public static void add(FacesContext faces, String field, String text) {
        Optional<UIInput> input = find(faces, field);
        input.ifPresent(found -> {
            keepTyped(faces, found);
            found.setValid(false);
        });
        faces.addMessage(
                input.map(found -> found.getClientId(faces)).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
        faces.validationFailed();
    }

    /**
     * Once the model has taken a value, its field has no submitted value any more, and Faces writes such a field empty
     * when it is wrong. So it is read from the request again: each kind of input knows how. This must come before the
     * field is marked as wrong, because from then on Faces says of a missing value that it is an empty text. A file
     * cannot be given back.
     */
    private static void keepTyped(FacesContext faces, UIInput input) {
        boolean taken = input.isValid() && input.getSubmittedValue() == null;
        if (taken && !(input instanceof HtmlInputFile) && inSentForm(input)) {
            input.decode(faces);
        }
    }

    private static boolean inSentForm(UIComponent input) {
        UIComponent around = input;
        while (around != null && !(around instanceof UIForm)) {
            around = around.getParent();
        }
        return around instanceof UIForm form && form.isSubmitted();
    }

    /** The input of that name in the form that was sent; in any form where that one has none. */
    private static Optional<UIInput> find(FacesContext faces, String field) {
        List<UIInput> found = new ArrayList<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput input && field.equals(input.getId())) {
                found.add(input);
            }
            return VisitResult.ACCEPT;
        });
        return found.stream()
                .filter(input -> input.getSubmittedValue() != null || input.isLocalValueSet() || wasSent(faces, input))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static boolean wasSent(FacesContext faces, UIInput input) {
        return faces.getExternalContext().getRequestParameterMap().containsKey(input.getClientId(faces));
    }
}
