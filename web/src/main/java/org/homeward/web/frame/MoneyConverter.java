package org.homeward.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Refusal;

/** Says money as £1,234.50 and reads what people type: with or without pound sign, commas between thousands and pence. */
@FacesConverter(value = "homeward.money", forClass = Money.class)
public class MoneyConverter implements Converter<Money> {

    /** A comma parts thousands and nothing else: "24,65" is not guessed at, as it may mean 24.65. */
    private static final Pattern SUM = Pattern.compile("-?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,2})?");

    @Override
    public Money getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return read(text);
        } catch (NumberFormatException | Refusal e) {
            throw Conversions.refuse("money.wrong", e);
        }
    }

    /** @throws NumberFormatException where the text is not one certain sum */
    static Money read(String text) {
        String typed = text.replaceAll("[£\\s]", "").replace('\u2212', '-');
        if (!SUM.matcher(typed).matches()) {
            throw new NumberFormatException(typed);
        }
        return Money.ofPounds(new BigDecimal(typed.replace(",", "")));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Money money) {
        return money == null ? "" : money.toString();
    }
}
