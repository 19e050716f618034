package org.homeward.web.doublerunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.domain.AgreementView;
import org.homeward.doublerunning.domain.MovedCost;
import org.homeward.doublerunning.domain.PayerCost;
import org.homeward.doublerunning.domain.PayerMonth;
import org.homeward.doublerunning.domain.PayersView;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.domain.SignOffView;
import org.homeward.shared.domain.NotFound;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** Who pays what before and after, what settles a cost that moves, and who has signed; also month by month for one payer. */
@Named
@RequestScoped
public class PayersPage {

    @Inject
    private ProgrammeReading reading;

    @Inject
    private Clock clock;

    private String ref = "";
    private String payer = "";
    private String year = "";
    private ProgrammeView view;
    private PayersView payers;

    public ProgrammeView getView() {
        if (view == null) {
            view = reading.view(ref);
        }
        return view;
    }

    public PayersView getPayers() {
        if (payers == null) {
            payers = reading.payers(ref);
        }
        return payers;
    }

    /** Who pays more. */
    public List<MovedCost.Change> getMore() {
        return getPayers().movedCost().changes().stream()
                .filter(change -> change.changePence() > 0)
                .toList();
    }

    /** Who pays less. */
    public List<MovedCost.Change> getLess() {
        return getPayers().movedCost().changes().stream()
                .filter(change -> change.changePence() < 0)
                .toList();
    }

    /** The last sign-off of a payer in words, or that there is none. */
    public String signOff(String name) {
        return lastSignOff(name)
                .map(signed -> PageTexts.of(
                        ProgrammeSection.FEATURE,
                        signed.version() == getView().version() ? "signed.now" : "signed.before",
                        signed.signedBy(),
                        Wording.date(signed.signedOn()),
                        signed.version()))
                .orElseGet(() -> PageTexts.of(ProgrammeSection.FEATURE, "signed.not"));
    }

    /** The tag of a payer's sign-off. */
    public String signState(String name) {
        return lastSignOff(name)
                .map(signed -> signed.version() == getView().version() ? "DONE" : "WAITING")
                .orElse("NOT_STARTED");
    }

    private Optional<SignOffView> lastSignOff(String name) {
        return getPayers().signOffs().stream()
                .filter(signed -> signed.payer().equals(name))
                .findFirst();
    }

    /** Agreements that stand, and those that were taken back after them. */
    public List<AgreementView> getAgreements() {
        return getPayers().agreements();
    }

    /** Those who pay more and are settled by no agreement that stands, has not ended, and is paid by one who pays less. */
    public List<MovedCost.Change> getUnsettled() {
        LocalDate today = LocalDate.now(clock);
        return getMore().stream()
                .filter(change -> getAgreements().stream()
                        .noneMatch(agreement -> agreement.stands()
                                && agreement.receives().equals(change.payer())
                                && getLess().stream()
                                        .anyMatch(less -> less.payer().equals(agreement.gives()))
                                && agreement
                                        .ends()
                                        .filter(end -> !end.isAfter(today))
                                        .isEmpty()))
                .toList();
    }

    /** The payer that decides about somebody's move. */
    public String decides(String person) {
        return getView().programme().people().stream()
                .filter(one -> one.ref().equals(person))
                .findFirst()
                .flatMap(Person::decisionMaker)
                .orElse("");
    }

    /** Several references in a line. */
    public String joined(List<String> refs) {
        return String.join(", ", refs);
    }

    /** A payer's name as a part of an address. */
    public String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** The one payer that is looked at; refused where the programme has none of the name. */
    public PayerCost getOne() {
        return getPayers().payers().stream()
                .filter(cost -> cost.payer().equals(payer))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** The financial years of the programme by the year in which they begin. */
    public List<Integer> getYears() {
        return getOne().months().stream()
                .map(month -> ProgrammePage.yearOf(month.month()))
                .distinct()
                .toList();
    }

    public String yearName(int begins) {
        return begins + "/" + String.valueOf(begins + 1).substring(2);
    }

    public int getShownYear() {
        return getYears().stream()
                .filter(one -> String.valueOf(one).equals(year))
                .findFirst()
                .orElse(getYears().get(0));
    }

    /** That payer's months of the year that is shown. */
    public List<PayerMonth> getMonths() {
        return getOne().months().stream()
                .filter(month -> ProgrammePage.yearOf(month.month()) == getShownYear())
                .toList();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer == null ? "" : payer;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year == null ? "" : year;
    }
}
