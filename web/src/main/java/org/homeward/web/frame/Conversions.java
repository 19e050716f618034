package org.homeward.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;

/** How a converter refuses: in the frame's own words. */
final class Conversions {

    private Conversions() {}

    static ConverterException refuse(String key, Exception cause) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.text(key), null), cause);
    }
}
