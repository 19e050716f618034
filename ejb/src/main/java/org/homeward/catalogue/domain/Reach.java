package org.homeward.catalogue.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is meant when the areas of two sides are compared. Whoever names a board means its councils; whoever names a
 * council is found by those who look in its board.
 */
public final class Reach {

    private Reach() {}

    /** These codes, those of the councils of boards among them, and those of the boards of councils among them. */
    public static List<String> of(List<Area> standing, Collection<String> codes) {
        Set<String> reached = new LinkedHashSet<>(codes);
        for (Area area : standing) {
            if (codes.contains(area.code())) {
                reached.addAll(area.councils());
            }
            if (area.board() && area.councils().stream().anyMatch(codes::contains)) {
                reached.add(area.code());
            }
        }
        return List.copyOf(reached);
    }
}
