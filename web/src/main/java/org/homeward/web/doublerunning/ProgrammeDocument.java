package org.homeward.web.doublerunning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.homeward.doublerunning.domain.Scheme;
import org.homeward.doublerunning.domain.Share;
import org.homeward.doublerunning.domain.Site;
import org.homeward.doublerunning.domain.Step;
import org.homeward.doublerunning.domain.SupportChange;
import org.homeward.doublerunning.domain.Uplift;
import org.homeward.doublerunning.domain.Ward;

/**
 * The document of a programme as it is sent, and as a program gets it back. What may be left out or null has no
 * {@code NotNull}. {@code ref}, {@code version} and {@code lead} are ours: a document that was read can be sent again as it is.
 *
 * @param discountRatePercent a year, for the net present value; left out: 3.5
 */
public record ProgrammeDocument(
        String ref,
        Integer version,
        @NotNull String name,
        @NotNull YearMonth firstMonth,
        @NotNull Integer horizonMonths,
        @NotNull @Valid UpliftPart uplift,
        BigDecimal discountRatePercent,
        @NotNull List<@NotNull @Valid SitePart> sites,
        @NotNull List<@NotNull @Valid WardPart> wards,
        @NotNull List<@NotNull @Valid PersonPart> people,
        List<@NotNull @Valid SchemePart> schemes,
        List<@NotNull @Valid FundingPart> funding,
        String lead) {

    private static final BigDecimal USUAL_DISCOUNT_RATE = new BigDecimal("3.5");

    /** By how much prices rise each April, in percent. */
    public record UpliftPart(
            @NotNull BigDecimal inpatientPercent,
            @NotNull BigDecimal communityPercent,
            @NotNull BigDecimal fundingPercent) {}

    /** A site. */
    public record SitePart(
            @NotNull String ref,
            @NotNull String name,
            @NotNull Long fixedPerYearPence,
            @NotNull Integer releaseLagMonths) {

        Site site() {
            return new Site(ref, name, fixedPerYearPence, releaseLagMonths);
        }
    }

    /** A ward. */
    public record WardPart(
            @NotNull String ref,
            @NotNull String site,
            @NotNull Integer beds,
            @NotNull Long stepPerYearPence,
            List<@NotNull @Valid StepPart> steps,
            @NotNull Long variablePerBedDayPence,
            List<@NotNull @Valid OthersPart> otherOccupants,
            LocalDate heldUntil) {

        Ward ward() {
            return new Ward(
                    ref,
                    site,
                    beds,
                    stepPerYearPence,
                    orNone(steps).stream().map(StepPart::step).toList(),
                    variablePerBedDayPence,
                    orNone(otherOccupants).stream().map(OthersPart::others).toList(),
                    Optional.ofNullable(heldUntil));
        }
    }

    /** A step of a ward. */
    public record StepPart(
            @NotNull Integer occupiedAtMost, @NotNull BigDecimal releasedPercent) {

        Step step() {
            return new Step(occupiedAtMost, releasedPercent);
        }
    }

    /** People of other commissioners. */
    public record OthersPart(@NotNull Integer people, LocalDate leaves) {

        OtherOccupants others() {
            return new OtherOccupants(people, Optional.ofNullable(leaves));
        }
    }

    /** One person; {@code destination}, the weekly cost and the shares may be left out only where there is no move. */
    public record PersonPart(
            @NotNull String ref,
            @NotNull String ward,
            @NotNull String hospitalPayer,
            String decisionMaker,
            LocalDate moveDate,
            Destination destination,
            Long supportPerWeekPence,
            List<@NotNull @Valid ChangePart> supportChanges,
            LocalDate supportEnds,
            Integer transitionDays,
            List<@NotNull @Valid SharePart> payerShares,
            List<@NotNull @Valid OneOffPart> oneOffs,
            LocalDate homeReadyDate,
            LocalDate inHospitalSince) {

        Person person() {
            return new Person(
                    ref,
                    ward,
                    hospitalPayer,
                    Optional.ofNullable(decisionMaker),
                    Optional.ofNullable(moveDate),
                    Optional.ofNullable(destination),
                    Optional.ofNullable(supportPerWeekPence),
                    orNone(supportChanges).stream().map(ChangePart::change).toList(),
                    Optional.ofNullable(supportEnds),
                    Optional.ofNullable(transitionDays).orElse(0),
                    orNone(payerShares).stream().map(SharePart::share).toList(),
                    orNone(oneOffs).stream().map(OneOffPart::item).toList(),
                    Optional.ofNullable(homeReadyDate),
                    Optional.ofNullable(inHospitalSince));
        }
    }

    /** A change of the weekly cost. */
    public record ChangePart(
            @NotNull LocalDate from, @NotNull Long perWeekPence) {

        SupportChange change() {
            return new SupportChange(from, perWeekPence);
        }
    }

    /** A payer's part. */
    public record SharePart(@NotNull String payer, @NotNull BigDecimal percent) {

        Share share() {
            return new Share(payer, percent);
        }
    }

    /** Something that is paid once. */
    public record OneOffPart(
            @NotNull YearMonth month,
            @NotNull Long amountPence,
            @NotNull Boolean capital) {

        OneOff item() {
            return new OneOff(month, amountPence, capital);
        }
    }

    /** A scheme in the community. */
    public record SchemePart(
            @NotNull String ref,
            @NotNull Long perYearPence,
            @NotNull YearMonth firstMonth,
            @NotNull Integer rampMonths,
            @NotNull List<@NotNull @Valid SharePart> payerShares) {

        Scheme scheme() {
            return new Scheme(
                    ref,
                    perYearPence,
                    firstMonth,
                    rampMonths,
                    payerShares.stream().map(SharePart::share).toList());
        }
    }

    /** A funding line. */
    public record FundingPart(
            @NotNull String ref,
            @NotNull String kind,
            @NotNull String payer,
            @NotNull Long perMonthPence,
            @NotNull YearMonth firstMonth,
            @NotNull YearMonth lastMonth,
            @NotNull Boolean capital,
            @NotNull Boolean repayable) {

        FundingLine line() {
            return new FundingLine(ref, kind, payer, perMonthPence, firstMonth, lastMonth, capital, repayable);
        }
    }

    Programme programme() {
        return new Programme(
                name,
                firstMonth,
                horizonMonths,
                new Uplift(uplift.inpatientPercent(), uplift.communityPercent(), uplift.fundingPercent()),
                Optional.ofNullable(discountRatePercent).orElse(USUAL_DISCOUNT_RATE),
                sites.stream().map(SitePart::site).toList(),
                wards.stream().map(WardPart::ward).toList(),
                people.stream().map(PersonPart::person).toList(),
                orNone(schemes).stream().map(SchemePart::scheme).toList(),
                orNone(funding).stream().map(FundingPart::line).toList());
    }

    private static <T> List<T> orNone(List<T> list) {
        return Optional.ofNullable(list).orElse(List.of());
    }
}
