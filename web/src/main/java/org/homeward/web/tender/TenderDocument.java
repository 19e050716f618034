package org.homeward.web.tender;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;
import org.homeward.tender.domain.DemandDraft;
import org.homeward.tender.domain.DemandTime;
import org.homeward.tender.domain.LotDraft;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.PriceDraft;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.QuestionDraft;
import org.homeward.tender.domain.TenderDraft;
import org.homeward.tender.domain.TenderHead;
import org.homeward.tender.domain.TenderHead.HealthAnswer;
import org.homeward.tender.domain.TenderHead.ValueAnswer;
import org.homeward.tender.domain.TimetableDraft;

/**
 * The document of a tender as it is sent. What stands below {@code deadline} may be left out.
 *
 * @param buyer name, reference or kind of the acting organisation; may be left out
 * @param cpv one code or several, the main one first
 * @param valuePence the most that could be paid; left out when unknown, which counts as above the threshold
 * @param healthMain whether health care is the main subject; left out: judged by the codes
 * @param intention reference of the published commissioning intention that it follows
 * @param standstillOffered whether a voluntary standstill is offered; left out: it is
 */
public record TenderDocument(
        @NotNull String title,
        @NotNull String summary,
        String buyer,
        @NotNull String route,
        @NotNull @JsonDeserialize(using = OneOrMany.class) List<String> cpv,
        Long valuePence,
        @NotNull List<@NotNull @Valid LotPart> lots,
        @NotNull List<@NotNull @Valid QuestionPart> questions,
        @NotNull @Valid PricePart price,
        @NotNull Instant questionsClose,
        @NotNull Instant deadline,
        Long extensionsPence,
        Long optionsPence,
        Boolean vatIncluded,
        Boolean healthMain,
        Boolean separable,
        String intention,
        String contractTerms,
        List<@NotNull String> conditions,
        List<@NotNull @Valid DemandPart> demands,
        String shortPeriodReason,
        String burdenReason,
        String lotsReason,
        Boolean standstillOffered) {

    /** Said here and not by an annotation: the server's description of the API stumbles over a size in a record. */
    public TenderDocument {
        if (lots != null && lots.isEmpty()) {
            throw Invalid.field("lots", "too-short", "1");
        }
        if (questions != null && questions.isEmpty()) {
            throw Invalid.field("questions", "too-short", "1");
        }
    }

    /** One lot; {@code areas} are names or codes. */
    public record LotPart(
            @NotNull String title,

            @NotNull @JsonDeserialize(using = OneOrMany.class)
            List<String> areas,

            LocalDate startDate,
            LocalDate endDate,
            Integer capacity) {

        LotDraft draft() {
            return new LotDraft(
                    title,
                    areas,
                    Optional.ofNullable(startDate),
                    Optional.ofNullable(endDate),
                    Optional.ofNullable(capacity));
        }
    }

    /** One question; {@code weight} is a number or a text that is one. */
    public record QuestionPart(
            @NotNull String ref,
            @NotNull String text,
            String help,
            @NotNull Integer maxWords,
            @NotNull List<@NotNull @Valid MarkPart> scale,
            @NotNull BigDecimal weight,
            Integer minimumMark,
            Boolean livedExperience) {

        QuestionDraft draft() {
            return new QuestionDraft(
                    ref,
                    text,
                    orEmpty(help),
                    maxWords,
                    scale.stream()
                            .map(step -> new MarkMeaning(step.mark(), step.meaning()))
                            .toList(),
                    weight,
                    Optional.ofNullable(minimumMark),
                    Optional.ofNullable(livedExperience).orElse(false));
        }
    }

    /** One mark and what it stands for. */
    public record MarkPart(@NotNull Integer mark, @NotNull String meaning) {}

    /** The price part; {@code method} left out is LOWEST_OVER_THIS. */
    public record PricePart(@NotNull BigDecimal weight, String method, String unit) {

        PriceDraft draft() {
            return new PriceDraft(
                    weight, Optional.ofNullable(method).orElse(PriceMethod.LOWEST_OVER_THIS.name()), orEmpty(unit));
        }
    }

    /** Something that a bidder has to have or show; {@code whenNeeded} left out is AT_CONTRACT_START. */
    public record DemandPart(
            @NotNull String kind,
            @NotNull String text,
            String whenNeeded,
            Boolean orEquivalent,
            Boolean onlyIfLawRequires,
            String evidence) {

        DemandDraft draft() {
            return new DemandDraft(
                    kind,
                    text,
                    Optional.ofNullable(whenNeeded).orElse(DemandTime.AT_CONTRACT_START.name()),
                    Optional.ofNullable(orEquivalent).orElse(false),
                    Optional.ofNullable(onlyIfLawRequires).orElse(false),
                    orEmpty(evidence));
        }
    }

    TenderDraft draft() {
        return new TenderDraft(
                head(),
                lots.stream().map(LotPart::draft).toList(),
                orEmpty(lotsReason),
                questions.stream().map(QuestionPart::draft).toList(),
                price.draft(),
                new TimetableDraft(Optional.of(questionsClose), Optional.of(deadline), orEmpty(shortPeriodReason)),
                orEmpty(contractTerms),
                Optional.ofNullable(conditions).orElse(List.of()),
                Optional.ofNullable(demands).orElse(List.of()).stream()
                        .map(DemandPart::draft)
                        .toList(),
                orEmpty(burdenReason),
                Optional.ofNullable(standstillOffered).orElse(true),
                Optional.ofNullable(buyer));
    }

    private TenderHead head() {
        return new TenderHead(
                title,
                summary,
                route,
                cpv,
                orEmpty(intention),
                new ValueAnswer(
                        Optional.ofNullable(valuePence),
                        Optional.ofNullable(extensionsPence).orElse(0L),
                        Optional.ofNullable(optionsPence).orElse(0L),
                        Optional.ofNullable(vatIncluded).orElse(true)),
                new HealthAnswer(Optional.ofNullable(healthMain), Optional.ofNullable(separable)));
    }

    private static String orEmpty(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
