package org.homeward.web.frame;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The component behind {@code hw:choices}: one answer from a few, or with {@code multiple} several. What comes back is
 * always one of the values that were offered, never a text that somebody made up.
 */
@FacesComponent(Choices.TYPE)
public class Choices extends Field {

    static final String TYPE = "homeward.Choices";

    /**
     * One line of the group as the page writes it.
     *
     * @param id of its control
     * @param value that the form sends
     * @param label that a person reads
     * @param hint below the label, or empty
     * @param checked the word for the attribute, null when it is not chosen
     */
    public record Option(String id, String value, String label, String hint, String checked) {}

    public List<Option> getOptions() {
        Set<String> chosen = chosenKeys();
        List<Option> options = new ArrayList<>();
        for (Choice choice : offered()) {
            String checked = chosen.contains(choice.key()) ? "checked" : null;
            String id = getClientId() + ":" + options.size();
            options.add(new Option(id, choice.key(), choice.label(), choice.hint(), checked));
        }
        return options;
    }

    @Override
    public void decode(FacesContext faces) {
        super.decode(faces);
        String[] sent =
                faces.getExternalContext().getRequestParameterValuesMap().get(getClientId(faces));
        setSubmittedValue(sent == null ? "" : String.join("\n", sent));
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        List<Serializable> values = keys(submitted).stream().map(this::offer).toList();
        if (!isMultiple()) {
            return values.isEmpty() ? null : values.get(0);
        }
        ValueExpression target = getValueExpression("value");
        boolean set = target != null && Set.class.isAssignableFrom(target.getType(faces.getELContext()));
        return set ? new LinkedHashSet<>(values) : new ArrayList<>(values);
    }

    private Serializable offer(String key) {
        return offered().stream()
                .filter(choice -> choice.key().equals(key))
                .map(Choice::value)
                .findFirst()
                .orElseThrow(() -> new ConverterException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.text("choices.unknown"), null)));
    }

    private boolean isMultiple() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("multiple")));
    }

    private Set<String> chosenKeys() {
        if (getSubmittedValue() != null) {
            return Set.copyOf(keys(getSubmittedValue()));
        }
        Object value = getValue();
        if (value == null) {
            return Set.of();
        }
        Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
        return values.stream()
                .map(one -> Choice.of((Serializable) one, "").key())
                .collect(Collectors.toSet());
    }

    private static List<String> keys(Object submitted) {
        String text = sent(submitted);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    private List<Choice> offered() {
        Object items = getAttributes().get("items");
        if (items instanceof Map<?, ?> labels) {
            return labels.entrySet().stream()
                    .map(entry -> Choice.of((Serializable) entry.getKey(), String.valueOf(entry.getValue())))
                    .toList();
        }
        Collection<?> list = items instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) items;
        return list.stream().map(Choices::choice).toList();
    }

    private static Choice choice(Object item) {
        if (item instanceof Choice choice) {
            return choice;
        }
        if (item instanceof SelectItem select) {
            String hint = select.getDescription() == null ? "" : select.getDescription();
            return new Choice((Serializable) select.getValue(), select.getLabel(), hint);
        }
        return Choice.of((Serializable) item, String.valueOf(item));
    }
}
