package org.homeward.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The component behind {@code hw:question}: ties label, hint and error to the input that is given inside. */
@FacesComponent(Question.TYPE)
public class Question extends UINamingContainer {

    static final String TYPE = "homeward.Question";

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        input().ifPresent(this::dress);
        super.encodeBegin(faces);
    }

    public String getInputId() {
        return input().map(UIComponent::getClientId).orElse(getClientId());
    }

    public String getHintId() {
        return getClientId() + ":hint";
    }

    public String getErrorId() {
        return getClientId() + ":error";
    }

    public boolean isBad() {
        return input().filter(field -> !field.isValid()).isPresent()
                || !getError().isEmpty();
    }

    /** The first error of the field; empty when there is none. */
    public String getError() {
        FacesContext faces = getFacesContext();
        return input().stream()
                .flatMap(field -> faces.getMessageList(field.getClientId(faces)).stream())
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse("");
    }

    private void dress(UIInput field) {
        Map<String, Object> attributes = field.getAttributes();
        if (attributes.get("styleClass") == null) {
            attributes.put("styleClass", css(field));
        }
        Map<String, Object> through = field.getPassThroughAttributes();
        String described = Stream.of(
                        has("hint") ? getHintId() : "",
                        isBad() ? getErrorId() : "",
                        has("describedBy")
                                ? getClientId() + ":" + getAttributes().get("describedBy")
                                : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        put(through, "aria-describedby", described);
        put(through, "aria-invalid", isBad() ? "true" : "");
    }

    private boolean has(String attribute) {
        Object value = getAttributes().get(attribute);
        return value != null && !value.toString().isEmpty();
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private static String css(UIInput field) {
        if (field instanceof HtmlInputTextarea) {
            return "hw-textarea";
        }
        return field instanceof UISelectOne ? "hw-select" : "hw-input";
    }

    private Optional<UIInput> input() {
        return firstInput(this);
    }

    private static Optional<UIInput> firstInput(UIComponent within) {
        Iterator<UIComponent> inside = within.getFacetsAndChildren();
        while (inside.hasNext()) {
            UIComponent child = inside.next();
            Optional<UIInput> found = child instanceof UIInput field ? Optional.of(field) : firstInput(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
