package org.homeward.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Says a date as 3 March 2027, and reads it back; to ask for a date use {@code hw:date}. */
@FacesConverter(value = "homeward.date", forClass = LocalDate.class)
public class DateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip(), READ);
        } catch (DateTimeParseException e) {
            throw Conversions.refuse("date.wrong", e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate date) {
        return Wording.date(date);
    }
}
