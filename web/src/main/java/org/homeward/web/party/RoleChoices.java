package org.homeward.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.domain.Role;
import org.homeward.web.frame.PageTexts;

/** The roles as tick boxes, each with what it is for. */
@Named
@RequestScoped
public class RoleChoices {

    /** From the role's name to its label, in the order of the table of roles. */
    public Map<String, String> getAll() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            choices.put(role.name(), PageTexts.of("party", "role." + role));
        }
        return choices;
    }

    static Set<Role> parse(List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.stream().map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
