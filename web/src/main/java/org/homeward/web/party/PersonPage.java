package org.homeward.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homeward.party.application.PeopleAdministering;
import org.homeward.party.domain.PersonState;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Stale;
import org.homeward.web.frame.PageTexts;

/** One person of the acting organisation: roles, and leaving. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    @Inject
    private PeopleAdministering people;

    @Inject
    private Acting acting;

    private long id;
    private int version;
    private List<String> roles = List.of();
    private String reason;
    private transient PeopleAdministering.PersonView person;

    /** Reads the person; the form starts from what is held, and remembers which version that was. */
    public void load() {
        person = people.one(id);
        version = person.version();
        roles = person.roles().stream().map(Enum::name).toList();
    }

    public String saveRoles() {
        try {
            people.setRoles(id, RoleChoices.parse(roles), version);
        } catch (Stale e) {
            PageTexts.notDone("party", "person.stale");
            return PageTexts.redirect("/party/person", List.of("id=" + id));
        }
        PageTexts.done("party", "person.roles.done");
        return PageTexts.redirect("/party/person", List.of("id=" + id));
    }

    public String leave() {
        people.leave(id, reason, version);
        PageTexts.done("party", "person.left.done");
        return PageTexts.redirect("/party/people", List.of());
    }

    public boolean isMayChange() {
        return acting.actor().may(Permission.PEOPLE_ADMINISTER) && getPerson().state() != PersonState.LEFT;
    }

    public PeopleAdministering.PersonView getPerson() {
        if (person == null) {
            person = people.one(id);
        }
        return person;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles == null ? List.of() : List.copyOf(roles);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
