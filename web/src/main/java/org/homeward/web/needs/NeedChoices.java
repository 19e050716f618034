package org.homeward.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.catalogue.domain.Area;
import org.homeward.needs.application.NeedReading;
import org.homeward.needs.domain.PublicCount;
import org.homeward.needs.domain.SupportKind;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** Areas and kinds of support to choose from, and how counts of people are said. */
@Named
@RequestScoped
public class NeedChoices {

    @Inject
    private NeedReading needs;

    private List<Area> areas;
    private List<SupportKind> kinds;

    public List<Area> getAreas() {
        if (areas == null) {
            areas = needs.areas();
        }
        return areas;
    }

    public List<SelectItem> getAreaItems() {
        return getAreas().stream()
                .map(area -> new SelectItem(area.code(), area.name()))
                .toList();
    }

    public List<SupportKind> getKinds() {
        if (kinds == null) {
            kinds = needs.kinds();
        }
        return kinds;
    }

    public List<SelectItem> getKindItems() {
        return getKinds().stream()
                .map(kind -> new SelectItem(kind.code(), kind.name()))
                .toList();
    }

    /** {@code 12 people}, {@code 1 person}. */
    public String people(int count) {
        return count == 1
                ? PageTexts.of("needs", "people.one")
                : PageTexts.of("needs", "people.many", Wording.number(count));
    }

    /** {@code 12 people} or {@code fewer than 5 people}. */
    public String publicly(PublicCount count) {
        return count.hidden() ? PageTexts.of("needs", "people.fewer", count.number()) : people(count.number());
    }
}
