package org.homeward.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A composite that is an input itself, made of several controls of the page. */
abstract class Field extends UIInput implements NamingContainer {

    @Override
    public String getFamily() {
        return UINamingContainer.COMPONENT_FAMILY;
    }

    /** The first error; empty when there is none. */
    public String getError() {
        return getFacesContext().getMessageList(getClientId()).stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse("");
    }

    /** The ids of hint and error, for the group's description; null, so that no attribute is written, for none. */
    public String getDescribedBy() {
        Object hint = getAttributes().get("hint");
        String ids = Stream.of(
                        hint == null || hint.toString().isEmpty() ? "" : getClientId() + ":hint",
                        isValid() ? "" : getClientId() + ":error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** What was sent, as text: Faces hands over nothing at all where an empty answer was sent. */
    static String sent(Object submitted) {
        return submitted == null ? "" : submitted.toString();
    }
}
