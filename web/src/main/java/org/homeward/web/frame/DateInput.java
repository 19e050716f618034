package org.homeward.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The component behind {@code hw:date}: day, month and year in fields of their own become a {@link LocalDate}. The month
 * may be a number or a name. An error names the part that is wrong, and what was typed stays.
 */
@FacesComponent(DateInput.TYPE)
public class DateInput extends Field {

    static final String TYPE = "homeward.DateInput";

    private static final String WRONG = "wrongPart";
    private static final List<String> PARTS = List.of("day", "month", "year");

    @Override
    public void decode(FacesContext faces) {
        super.decode(faces);
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        List<String> typed = PARTS.stream()
                .map(part -> sent.getOrDefault(getClientId(faces) + ":" + part, "")
                        .strip()
                        .replace("\n", " "))
                .toList();
        getAttributes().remove(WRONG);
        setSubmittedValue(typed.stream().allMatch(String::isEmpty) ? "" : String.join("\n", typed));
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        String text = sent(submitted);
        if (text.isEmpty()) {
            return null;
        }
        String[] typed = text.split("\n", -1);
        int year = number("year", typed[2], 1000, 9999);
        Month month = month(typed[1]);
        YearMonth whole = YearMonth.of(year, month);
        if (typed[0].matches("\\d{1,2}") && Integer.parseInt(typed[0]) > whole.lengthOfMonth()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.UK);
            throw wrong("day", "date.wrong.long", name, year, whole.lengthOfMonth());
        }
        return whole.atDay(number("day", typed[0], 1, whole.lengthOfMonth()));
    }

    public String getDay() {
        return part(0);
    }

    public String getMonth() {
        return part(1);
    }

    public String getYear() {
        return part(2);
    }

    /** The word for aria-invalid of one part; null, so that no attribute is written, when the part is right. */
    public String wrong(String part) {
        Object wrong = getAttributes().get(WRONG);
        return !isValid() && (wrong == null || wrong.equals(part)) ? "true" : null;
    }

    /** The part that takes the focus when there is something to mend. */
    String wrongPart() {
        Object wrong = getAttributes().get(WRONG);
        return wrong == null ? "day" : wrong.toString();
    }

    private String part(int index) {
        if (getSubmittedValue() != null) {
            String text = getSubmittedValue().toString();
            return text.isEmpty() ? "" : text.split("\n", -1)[index];
        }
        if (!(getValue() instanceof LocalDate date)) {
            return "";
        }
        int[] parts = {date.getDayOfMonth(), date.getMonthValue(), date.getYear()};
        return String.valueOf(parts[index]);
    }

    private Month month(String typed) {
        return Arrays.stream(Month.values())
                .filter(month -> typed.length() >= 3)
                .filter(month -> month.name().startsWith(typed.toUpperCase(Locale.UK)))
                .findFirst()
                .orElseGet(() -> Month.of(number("month", typed, 1, 12)));
    }

    private int number(String part, String typed, int least, int most) {
        boolean fits = typed.matches("\\d{1,4}");
        int number = fits ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            throw wrong(part, (typed.isEmpty() ? "date.missing." : "date.wrong.") + part);
        }
        return number;
    }

    private ConverterException wrong(String part, String key, Object... parameters) {
        getAttributes().put(WRONG, part);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.text(key, parameters), null));
    }
}
