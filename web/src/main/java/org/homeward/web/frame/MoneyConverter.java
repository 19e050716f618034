package org.homeward.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Refusal;

/** Says money as £1,234.50 and reads what people type: with or without pound sign, commas and pence. */
@FacesConverter(value = "homeward.money", forClass = Money.class)
public class MoneyConverter implements Converter<Money> {

    private static final Pattern SUM = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");

    @Override
    public Money getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String typed = text.replaceAll("[£,\\s]", "").replace('\u2212', '-');
        if (!SUM.matcher(typed).matches()) {
            throw Conversions.refuse("money.wrong", new NumberFormatException(typed));
        }
        try {
            return Money.ofPounds(new BigDecimal(typed));
        } catch (Refusal e) {
            throw Conversions.refuse("money.wrong", e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Money money) {
        return money == null ? "" : money.toString();
    }
}
