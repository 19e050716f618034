package org.homeward.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.party.application.OrganisationAdministering;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;
import org.homeward.web.frame.PageTexts;

/** The organisations of the installation, and adding one. */
@Named
@RequestScoped
public class OrganisationsPage {

    @Inject
    private OrganisationAdministering organisations;

    @Inject
    private Acting acting;

    private String organisation;
    private OrganisationKind kind = OrganisationKind.COUNCIL;
    private String areaCode;

    public List<OrganisationAdministering.OrganisationView> getAll() {
        return organisations.all();
    }

    public boolean isMayAdd() {
        return acting.actor().may(Permission.PEOPLE_ADMINISTER);
    }

    public String add() {
        organisations.add(organisation, kind, areaCode);
        PageTexts.done("party", "organisation.added", organisation);
        return PageTexts.redirect("/party/organisations", List.of());
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

    public String getAreaCode() {
        return areaCode;
    }

    public void setAreaCode(String areaCode) {
        this.areaCode = areaCode;
    }
}
