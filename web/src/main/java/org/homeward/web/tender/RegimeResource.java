package org.homeward.web.tender;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.application.RegimeChoosing;
import org.homeward.tender.domain.BuyingRegime;
import org.homeward.tender.domain.Codes;
import org.homeward.tender.domain.RegimeAnswer;
import org.homeward.tender.domain.RegimeQuestion;
import org.homeward.tender.domain.TenderHead.HealthAnswer;
import org.homeward.tender.domain.TenderHead.ValueAnswer;
import org.homeward.web.http.Needs;

/** Which law a purchase follows and which ways it may go. */
@Path("regime")
@RequestScoped
@Tag(name = "tenders")
public class RegimeResource {

    private static final String SERVICES = "SERVICES";

    @Inject
    private RegimeChoosing choosing;

    /**
     * What the regime follows from.
     *
     * @param buyer kind of buyer (COUNCIL, ICB, NHS_PROVIDER, OTHER), or name or reference of an organisation; left out for
     *     the acting one
     * @param kind what is bought; only SERVICES are decided here
     * @param cpv one code or several, the main one first
     * @param healthMain whether health care is the main subject; left out: judged by the codes
     * @param separable whether the other parts could reasonably be bought apart
     * @param valuePence the most that could be paid; left out when unknown
     * @param extensionsPence extensions that the value does not hold yet
     * @param optionsPence options that the value does not hold yet
     * @param vatIncluded whether VAT is in the sums; left out: it is
     * @param date the day on which the purchase begins; left out for today
     */
    public record Question(
            String buyer,
            String kind,

            @NotNull @JsonDeserialize(using = OneOrMany.class)
            List<String> cpv,

            Boolean healthMain,
            Boolean separable,
            Long valuePence,
            Long extensionsPence,
            Long optionsPence,
            Boolean vatIncluded,
            LocalDate date) {

        RegimeQuestion asked() {
            if (kind != null && !Codes.normal(kind).equals(SERVICES)) {
                throw Invalid.field("kind", "kind-services-only");
            }
            return new RegimeQuestion(
                    Optional.ofNullable(buyer),
                    cpv,
                    new HealthAnswer(Optional.ofNullable(healthMain), Optional.ofNullable(separable)),
                    new ValueAnswer(
                            Optional.ofNullable(valuePence),
                            Optional.ofNullable(extensionsPence).orElse(0L),
                            Optional.ofNullable(optionsPence).orElse(0L),
                            Optional.ofNullable(vatIncluded).orElse(true)),
                    Optional.ofNullable(date));
        }
    }

    /**
     * A figure of law that was used.
     *
     * @param verified false: needs a legal check
     */
    public record Threshold(String key, String title, long valuePence, String rule, String source, boolean verified) {}

    /**
     * The regime and its routes.
     *
     * @param valuePence the value that was compared, with VAT, extensions and options; left out when unknown
     * @param needsLegalCheck whether any step rests on a source that nobody has checked yet
     */
    public record Answer(
            BuyingRegime regime,
            LocalDate date,
            Optional<Long> valuePence,
            List<RegimeAnswer.Reason> reasons,
            List<RegimeAnswer.RouteChoice> routes,
            List<Threshold> thresholds,
            boolean needsLegalCheck) {

        static Answer of(RegimeAnswer answer) {
            List<Threshold> thresholds = answer.thresholds().stream()
                    .map(used -> new Threshold(
                            used.key(),
                            used.title(),
                            used.value().pence(),
                            used.rule(),
                            used.source(),
                            used.verified()))
                    .toList();
            return new Answer(
                    answer.regime(),
                    answer.on(),
                    answer.reckonedValue().map(Money::pence),
                    answer.reasons(),
                    answer.routes(),
                    thresholds,
                    answer.needsLegalCheck());
        }
    }

    @POST
    @Needs(Permission.REGIME_CHOOSE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Which law a purchase follows, and which routes it allows, each with its rule and source")
    public Answer choose(@NotNull @Valid Question question) {
        return Answer.of(choosing.choose(question.asked()));
    }
}
