package org.homeward.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
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
            found.setValid(false);
            keepTyped(faces, found);
        });
        faces.addMessage(
                input.map(found -> found.getClientId(faces)).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
        faces.validationFailed();
    }

    /**
     * A field that was refused after the model had taken its value has no submitted value any more, and Faces writes such
     * a field empty; composites look after themselves.
     */
    private static void keepTyped(FacesContext faces, UIInput input) {
        String typed = faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces));
        boolean plain = !(input instanceof Field || input instanceof UISelectBoolean || input instanceof UISelectMany);
        if (plain && typed != null && input.getSubmittedValue() == null) {
            input.setSubmittedValue(typed);
        }
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
