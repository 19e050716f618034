package org.homeward.needs.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.homeward.catalogue.domain.Area;
import org.homeward.needs.domain.NeedFilter;
import org.homeward.needs.domain.NeedView;
import org.homeward.needs.domain.SupportKind;
import org.homeward.needs.infrastructure.KnownChoices;
import org.homeward.needs.infrastructure.Needs;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;

/** Officers read what their organisation knows of people's needs. */
@Stateless
public class NeedReading {

    @Inject
    private Needs needs;

    @Inject
    private KnownChoices known;

    /** Needs by the day from which they are there; can be sorted by {@code from, people, area, support}. */
    @Permit(value = Permission.NEEDS_READ, reads = true)
    public Page<NeedView> list(NeedFilter filter, ListQuery query) {
        return needs.list(filter, query);
    }

    /** Gives every need that fits to the taker, in order. */
    @Permit(value = Permission.NEEDS_READ, reads = true)
    public void export(NeedFilter filter, ListQuery order, Consumer<NeedView> taker) {
        needs.all(filter, order, taker);
    }

    /** One of the organisation's own; refused with {@code no-such-need}. */
    @Permit(value = Permission.NEEDS_READ, reads = true)
    public NeedView view(String ref) {
        return needs.view(ref);
    }

    /** What can be needed and bought, in the order of lists. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<SupportKind> kinds() {
        return needs.kinds();
    }

    /** The areas that stand today, by name. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<Area> areas() {
        return known.areas();
    }
}
