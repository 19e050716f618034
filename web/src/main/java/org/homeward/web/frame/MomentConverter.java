package org.homeward.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Says an instant as Friday 11 December 2026, 12 noon GMT; reads only the form that programs write. */
@FacesConverter(value = "homeward.moment", forClass = Instant.class)
public class MomentConverter implements Converter<Instant> {

    @Override
    public Instant getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Instant.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Conversions.refuse("date.wrong", e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Instant moment) {
        return Wording.moment(moment);
    }
}
