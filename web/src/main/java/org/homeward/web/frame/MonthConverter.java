package org.homeward.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a month as April 2026 and reads what people type: April 2026, Apr 2026, 4/2026, 2026-04. */
@FacesConverter(value = "homeward.month", forClass = YearMonth.class)
public class MonthConverter implements Converter<YearMonth> {

    private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{4})");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\s*[/ .-]\\s*(\\d{4})");
    private static final Pattern TURNED = Pattern.compile("(\\d{4})-(\\d{1,2})");

    @Override
    public YearMonth getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return read(text.strip()).orElseThrow(() -> Conversions.refuse("month.wrong", new NumberFormatException(text)));
    }

    private static Optional<YearMonth> read(String typed) {
        Matcher named = NAMED.matcher(typed);
        if (named.matches()) {
            String name = named.group(1).toUpperCase(Locale.UK);
            return Arrays.stream(Month.values())
                    .filter(month -> month.name().startsWith(name))
                    .findFirst()
                    .map(month -> YearMonth.of(Integer.parseInt(named.group(2)), month));
        }
        Matcher numbered = NUMBERED.matcher(typed);
        if (numbered.matches()) {
            return month(numbered.group(2), numbered.group(1));
        }
        Matcher turned = TURNED.matcher(typed);
        return turned.matches() ? month(turned.group(1), turned.group(2)) : Optional.empty();
    }

    private static Optional<YearMonth> month(String year, String month) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12
                ? Optional.of(YearMonth.of(Integer.parseInt(year), number))
                : Optional.empty();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, YearMonth month) {
        return Wording.month(month);
    }
}
