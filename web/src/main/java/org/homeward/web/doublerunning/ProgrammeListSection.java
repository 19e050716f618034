package org.homeward.web.doublerunning;

import java.util.ArrayList;
import java.util.List;
import org.homeward.doublerunning.domain.Programme;

/** A section that is a list: one thing at a time is added, changed or removed. */
public abstract class ProgrammeListSection<T> extends ProgrammeSection {

    private int number;

    /** Name of the list in the document, and of the page. */
    protected abstract String list();

    protected abstract List<T> items(Programme programme);

    protected abstract Programme with(Programme programme, List<T> items);

    /** Fills the form with one that is stored. */
    protected abstract void fill(T item);

    /** What was typed; refused beside its field where something is missing. */
    protected abstract T typed();

    @Override
    protected void read(Programme stored) {
        List<T> items = items(stored);
        if (number < 1 || number > items.size()) {
            number = items.size() + 1;
        } else {
            fill(items.get(number - 1));
        }
    }

    public String save() {
        T item = typed();
        return write(programme -> with(programme, put(items(programme), item))) ? saved(list()) : "";
    }

    private List<T> put(List<T> stored, T item) {
        List<T> items = new ArrayList<>(stored);
        if (number <= items.size()) {
            items.set(number - 1, item);
        } else {
            items.add(item);
            number = items.size();
        }
        return items;
    }

    public String remove() {
        return write(programme -> {
                    List<T> items = new ArrayList<>(items(programme));
                    if (number <= items.size()) {
                        items.remove(number - 1);
                    }
                    return with(programme, items);
                })
                ? saved(list())
                : "";
    }

    /** Where this one stands in the document, such as {@code wards[2].}. */
    protected String place() {
        return list() + "[" + (number - 1) + "].";
    }

    @Override
    protected String fieldOnPage(String field) {
        return field.startsWith(place()) ? fieldOfItem(field.substring(place().length())) : field;
    }

    /** How a field of the item is called on this page. */
    protected String fieldOfItem(String field) {
        return field;
    }

    /** True while this one is not stored yet. */
    public boolean isNew() {
        return number > items(getView().programme()).size();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
