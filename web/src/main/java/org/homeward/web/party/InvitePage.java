package org.homeward.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.party.application.PeopleAdministering;
import org.homeward.web.frame.PageTexts;

/** Adds a person to the acting organisation. */
@Named
@RequestScoped
public class InvitePage {

    @Inject
    private PeopleAdministering people;

    private String name;
    private String email;
    private List<String> roles = List.of();

    public String invite() {
        PeopleAdministering.PersonView person = people.invite(name, email, RoleChoices.parse(roles));
        PageTexts.done("party", "invite.done", person.name());
        return PageTexts.redirect("/party/people", List.of());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
