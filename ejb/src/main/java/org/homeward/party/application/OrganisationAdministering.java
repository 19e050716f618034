package org.homeward.party.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.party.domain.Organisation;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.party.domain.Person;
import org.homeward.party.infrastructure.Organisations;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.AuditTrail;

/** An administrator adds another organisation to the installation and becomes its first administrator. */
@Stateless
public class OrganisationAdministering {

    /**
     * An organisation in a list.
     *
     * @param areaCode GSS code of its area; empty when it is no authority
     */
    public record OrganisationView(long id, String name, OrganisationKind kind, String areaCode) {}

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** All organisations of the installation, by name. */
    @Permit(value = Permission.PEOPLE_READ, reads = true)
    public List<OrganisationView> all() {
        return organisations.all().stream()
                .map(o -> new OrganisationView(
                        o.id(), o.name(), o.kind(), o.areaCode().orElse("")))
                .toList();
    }

    /** Adds an organisation that has no administrator yet; nobody but the demonstration's loader may. Returns its key. */
    @Permit(Permission.SYSTEM)
    public long addFirst(String name, OrganisationKind kind, String areaCode) {
        Organisation organisation = new Organisation(name, kind, areaCode);
        organisations.add(organisation);
        return organisation.id();
    }

    /** Adds an organisation; whoever adds it administers it until they hand that on. Returns its key. */
    @Permit(Permission.PEOPLE_ADMINISTER)
    public long add(String name, OrganisationKind kind, String areaCode) {
        Organisation organisation = new Organisation(name, kind, areaCode);
        organisations.add(organisation);
        Person administrator = people.getToChange(acting.actor().personId());
        administrator.grant(organisation, Role.ADMINISTRATOR, Optional.of(administrator.id()), clock.instant());
        audit.record("organisation-added", "organisation", "" + organisation.id(), Map.of("kind", kind.name()));
        return organisation.id();
    }
}
