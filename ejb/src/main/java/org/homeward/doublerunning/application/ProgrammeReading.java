package org.homeward.doublerunning.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.homeward.doublerunning.domain.CostShunting;
import org.homeward.doublerunning.domain.MovedCost;
import org.homeward.doublerunning.domain.PayerCost;
import org.homeward.doublerunning.domain.PayerReckoning;
import org.homeward.doublerunning.domain.PayersView;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.ProfileView;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.ProgrammeItem;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.domain.Reckoning;
import org.homeward.doublerunning.infrastructure.PayerAgreements;
import org.homeward.doublerunning.infrastructure.Programmes;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.Rulebook;

/** What programmes of the organisation and of its partners cost, month by month and payer by payer. Reckoned anew each time. */
@Stateless
public class ProgrammeReading {

    private static final int MOST_OF_OTHERS = 5;

    @Inject
    private Programmes programmes;

    @Inject
    private PayerAgreements agreements;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    /** The newest first. */
    @Permit(value = Permission.PROGRAMMES_READ, reads = true)
    public Page<ProgrammeItem> list(ListQuery query) {
        return programmes.list(query);
    }

    /** The newest programmes that another organisation leads and that this one reads as its partner. */
    @Permit(value = Permission.PROGRAMMES_READ, reads = true)
    public List<ProgrammeItem> ofOthers() {
        return programmes.ofOthers(MOST_OF_OTHERS);
    }

    /** The last version; refused with {@code no-such-programme}. */
    @Permit(value = Permission.PROGRAMMES_READ, reads = true)
    public ProgrammeView view(String ref) {
        return programmes.view(ref);
    }

    /** Month by month, with what follows from the months. */
    @Permit(value = Permission.PROGRAMMES_READ, reads = true)
    public ProfileView profile(String ref) {
        ProgrammeView view = programmes.view(ref);
        return new ProfileView(ref, view.version(), new Reckoning(view.programme()).profile(), view.warnings());
    }

    /** What each payer pays before and after, which cost has moved, and which moves need a second look. */
    @Permit(value = Permission.PROGRAMMES_READ, reads = true)
    public PayersView payers(String ref) {
        ProgrammeView view = programmes.view(ref);
        Reckoning reckoning = new Reckoning(view.programme());
        int years = rulebook.whole("doublerunning.money-follows-years", LocalDate.now(clock));
        List<PayerCost> costs = new PayerReckoning(reckoning).costs();
        return new PayersView(
                ref,
                view.version(),
                costs,
                MovedCost.of(costs),
                new CostShunting(reckoning).flags(),
                followed(view.programme(), years),
                years,
                agreements.of(ref),
                agreements.signOffs(ref));
    }

    /** Those who move home after so many years in hospital or more. */
    private static List<String> followed(Programme programme, int years) {
        return programme.people().stream()
                .filter(Person::movesHome)
                .filter(person -> person.inHospitalSince()
                        .filter(since -> !since.plusYears(years)
                                .isAfter(person.moveDate().orElseThrow()))
                        .isPresent())
                .map(Person::ref)
                .toList();
    }
}
