package org.homeward.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.party.application.PeopleAdministering;
import org.homeward.party.domain.PersonState;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;
import org.homeward.web.frame.PageTexts;

/** One person of the acting organisation: roles, and leaving. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private PeopleAdministering people;

    @Inject
    private Acting acting;

    private long id;
    private int version;
    private String[] roles = {};
    private String reason;
    private PeopleAdministering.PersonView person;

    /** Reads the person; on a fresh page the form starts from what is held. */
    public void load(boolean fresh) {
        person = people.one(id);
        if (fresh) {
            version = person.version();
            roles = person.roles().stream().map(Enum::name).toArray(String[]::new);
        }
    }

    public String saveRoles() {
        people.setRoles(id, RoleChoices.parse(roles), version);
        PageTexts.done("party", "person.roles.done");
        return PageTexts.redirect("/party/person", List.of("id=" + id));
    }

    public String leave() {
        people.leave(id, reason, version);
        PageTexts.done("party", "person.left.done");
        return PageTexts.redirect("/party/people", List.of());
    }

    public boolean isMayChange() {
        return acting.actor().may(Permission.PEOPLE_ADMINISTER) && person.state() != PersonState.LEFT;
    }

    public PeopleAdministering.PersonView getPerson() {
        return person;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles == null ? new String[0] : roles.clone();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
