package org.homeward.web.doublerunning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.Destination;
import org.homeward.doublerunning.domain.FundingLine;
import org.homeward.doublerunning.domain.OneOff;
import org.homeward.doublerunning.domain.OtherOccupants;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.domain.Scheme;
import org.homeward.doublerunning.domain.Share;
import org.homeward.doublerunning.domain.Site;
import org.homeward.doublerunning.domain.SupportChange;
import org.homeward.doublerunning.domain.Ward;

/**
 * A programme as it is answered: the fields of the document under their own names, percentages as texts.
 *
 * @param lead name of the organisation that leads it
 */
public record ProgrammeAnswer(
        String ref,
        int version,
        String name,
        YearMonth firstMonth,
        int horizonMonths,
        UpliftAnswer uplift,
        String discountRatePercent,
        List<Site> sites,
        List<WardAnswer> wards,
        List<PersonAnswer> people,
        List<SchemeAnswer> schemes,
        List<FundingLine> funding,
        String lead) {

    /** By how much prices rise each April, in percent. */
    public record UpliftAnswer(String inpatientPercent, String communityPercent, String fundingPercent) {}

    /** A step of a ward. */
    public record StepAnswer(int occupiedAtMost, String releasedPercent) {}

    /** A payer's part. */
    public record ShareAnswer(String payer, String percent) {

        static List<ShareAnswer> all(List<Share> shares) {
            return shares.stream()
                    .map(share -> new ShareAnswer(share.payer(), text(share.percent())))
                    .toList();
        }
    }

    /** A ward. */
    public record WardAnswer(
            String ref,
            String site,
            int beds,
            long stepPerYearPence,
            List<StepAnswer> steps,
            long variablePerBedDayPence,
            List<OtherOccupants> otherOccupants,
            Optional<LocalDate> heldUntil) {

        static WardAnswer of(Ward ward) {
            return new WardAnswer(
                    ward.ref(),
                    ward.site(),
                    ward.beds(),
                    ward.stepPerYearPence(),
                    ward.steps().stream()
                            .map(step -> new StepAnswer(step.occupiedAtMost(), text(step.releasedPercent())))
                            .toList(),
                    ward.variablePerBedDayPence(),
                    ward.otherOccupants(),
                    ward.heldUntil());
        }
    }

    /** One person. */
    public record PersonAnswer(
            String ref,
            String ward,
            String hospitalPayer,
            Optional<String> decisionMaker,
            Optional<LocalDate> moveDate,
            Optional<Destination> destination,
            Optional<Long> supportPerWeekPence,
            List<SupportChange> supportChanges,
            Optional<LocalDate> supportEnds,
            int transitionDays,
            List<ShareAnswer> payerShares,
            List<OneOff> oneOffs,
            Optional<LocalDate> homeReadyDate,
            Optional<LocalDate> inHospitalSince) {

        static PersonAnswer of(Person person) {
            return new PersonAnswer(
                    person.ref(),
                    person.ward(),
                    person.hospitalPayer(),
                    person.decisionMaker(),
                    person.moveDate(),
                    person.destination(),
                    person.supportPerWeekPence(),
                    person.supportChanges(),
                    person.supportEnds(),
                    person.transitionDays(),
                    ShareAnswer.all(person.payerShares()),
                    person.oneOffs(),
                    person.homeReadyDate(),
                    person.inHospitalSince());
        }
    }

    /** A scheme in the community. */
    public record SchemeAnswer(
            String ref, long perYearPence, YearMonth firstMonth, int rampMonths, List<ShareAnswer> payerShares) {

        static SchemeAnswer of(Scheme scheme) {
            return new SchemeAnswer(
                    scheme.ref(),
                    scheme.perYearPence(),
                    scheme.firstMonth(),
                    scheme.rampMonths(),
                    ShareAnswer.all(scheme.payerShares()));
        }
    }

    static ProgrammeAnswer of(ProgrammeView view) {
        Programme programme = view.programme();
        return new ProgrammeAnswer(
                view.ref(),
                view.version(),
                programme.name(),
                programme.firstMonth(),
                programme.horizonMonths(),
                new UpliftAnswer(
                        text(programme.uplift().inpatientPercent()),
                        text(programme.uplift().communityPercent()),
                        text(programme.uplift().fundingPercent())),
                text(programme.discountRatePercent()),
                programme.sites(),
                programme.wards().stream().map(WardAnswer::of).toList(),
                programme.people().stream().map(PersonAnswer::of).toList(),
                programme.schemes().stream().map(SchemeAnswer::of).toList(),
                programme.funding(),
                view.lead());
    }

    private static String text(BigDecimal percent) {
        return percent.toPlainString();
    }
}
