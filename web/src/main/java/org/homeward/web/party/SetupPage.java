package org.homeward.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.party.application.FirstAdministrator;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.web.frame.PageTexts;

/** The first page of an empty installation. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    private FirstAdministrator first;

    private String code;
    private String organisation;
    private OrganisationKind kind = OrganisationKind.COUNCIL;
    private String name;
    private String email;
    private String password;

    public boolean isNeeded() {
        return first.isNeeded();
    }

    public String make() {
        first.make(new FirstAdministrator.Setup(code, organisation, kind, name, email, password));
        PageTexts.done("party", "setup.done");
        return PageTexts.redirect("/sign-in", List.of());
    }

    public List<OrganisationKind> getKinds() {
        return List.of(OrganisationKind.values());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
