package org.homeward.web.tender;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Money;
import org.homeward.tender.domain.AddendumView;
import org.homeward.tender.domain.Burden;
import org.homeward.tender.domain.BuyingRegime;
import org.homeward.tender.domain.DemandFacts;
import org.homeward.tender.domain.Finding;
import org.homeward.tender.domain.InvitationView;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.Route;
import org.homeward.tender.domain.TenderDesk;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.domain.TenderView;

/**
 * A tender as it is answered: the document's fields under their own names, and what came of them. What only the buyer's
 * people see stands in {@code desk} and is left out for everybody else.
 */
public record TenderAnswer(
        String ref,
        TenderState state,
        int version,
        Optional<String> ocid,
        String buyer,
        String title,
        String summary,
        Route route,
        BuyingRegime regime,
        List<String> cpv,
        Optional<Long> valuePence,
        List<LotAnswer> lots,
        List<QuestionAnswer> questions,
        PriceAnswer price,
        Optional<Instant> questionsClose,
        Optional<Instant> deadline,
        Optional<Instant> publishedAt,
        boolean standstillOffered,
        String contractTerms,
        List<String> conditions,
        List<DemandFacts> demands,
        String intention,
        BurdenAnswer burden,
        List<AddendumView> addenda,
        Optional<List<FindingAnswer>> warnings,
        Optional<DeskAnswer> desk) {

    /** One lot with its state. */
    public record LotAnswer(
            int number,
            String title,
            List<String> areas,
            List<String> areaNames,
            Optional<LocalDate> startDate,
            Optional<LocalDate> endDate,
            Optional<Integer> capacity,
            LotState state) {

        static LotAnswer of(LotFacts lot) {
            return new LotAnswer(
                    lot.number(),
                    lot.title(),
                    lot.areas(),
                    lot.areaNames(),
                    lot.startDate(),
                    lot.endDate(),
                    lot.capacity().isPresent() ? Optional.of(lot.capacity().getAsInt()) : Optional.empty(),
                    lot.state());
        }
    }

    /** One question; the weight is a text. */
    public record QuestionAnswer(
            String ref,
            String text,
            String help,
            int maxWords,
            List<MarkMeaning> scale,
            String weight,
            Optional<Integer> minimumMark,
            boolean livedExperience) {

        static QuestionAnswer of(QuestionFacts question) {
            return new QuestionAnswer(
                    question.ref(),
                    question.text(),
                    question.help(),
                    question.maxWords(),
                    question.scale(),
                    question.weight().toPlainString(),
                    question.minimumMark(),
                    question.livedExperience());
        }
    }

    /** The price part; the weight is a text. */
    public record PriceAnswer(String weight, PriceMethod method, String unit) {}

    /** What the tender costs one bidder; hours and percentages are texts. */
    public record BurdenAnswer(
            int wordsToRead,
            int questions,
            int wordsToWrite,
            int uploads,
            int evidenceBeyondProfile,
            String hours,
            long costPence,
            Optional<String> percentOfValue,
            boolean large) {

        static BurdenAnswer of(Burden burden) {
            return new BurdenAnswer(
                    burden.wordsToRead(),
                    burden.questions(),
                    burden.wordsToWrite(),
                    burden.uploads(),
                    burden.evidenceBeyondProfile(),
                    burden.hours().toPlainString(),
                    burden.cost().pence(),
                    burden.percentOfValue().map(BigDecimal::toPlainString),
                    burden.large());
        }
    }

    /** Something to mend or to think about. */
    public record FindingAnswer(String field, String code, String message, String rule, String source) {

        static FindingAnswer of(Finding finding, Messages texts) {
            return new FindingAnswer(
                    finding.field(),
                    finding.code(),
                    texts.text(finding.code(), finding.parameters()),
                    finding.rule(),
                    finding.source());
        }
    }

    /** What only the buyer's people see. */
    public record DeskAnswer(
            RegimeResource.Answer regime,
            String shortPeriodReason,
            String burdenReason,
            String lotsReason,
            List<FindingAnswer> blockers,
            Optional<String> writtenBy,
            Optional<String> lastWrittenBy,
            Optional<Instant> approvalAskedAt,
            Optional<String> approvedBy,
            Optional<Instant> approvedAt,
            String sentBack,
            String cancelled,
            List<Invited> invitations) {

        static DeskAnswer of(TenderDesk desk, String cancelled, Messages texts) {
            return new DeskAnswer(
                    RegimeResource.Answer.of(desk.regime()),
                    desk.shortPeriodReason(),
                    desk.burdenReason(),
                    desk.lotsReason(),
                    findings(desk.blockers(), texts),
                    desk.writtenBy(),
                    desk.lastWrittenBy(),
                    desk.approvalAskedAt(),
                    desk.approvedBy(),
                    desk.approvedAt(),
                    desk.sentBack(),
                    cancelled,
                    desk.invitations().stream().map(Invited::of).toList());
        }
    }

    /** A provider that was invited. */
    public record Invited(String ref, String name, Instant invitedAt) {

        static Invited of(InvitationView view) {
            return new Invited(view.ref(), view.name(), view.invitedAt());
        }
    }

    private static List<FindingAnswer> findings(List<Finding> found, Messages texts) {
        return found.stream().map(finding -> FindingAnswer.of(finding, texts)).toList();
    }

    static TenderAnswer of(TenderView view, Messages texts) {
        TenderFacts facts = view.facts();
        return new TenderAnswer(
                facts.ref(),
                facts.state(),
                view.version(),
                facts.ocid(),
                facts.buyer(),
                facts.title(),
                facts.summary(),
                facts.route(),
                facts.regime(),
                facts.cpv(),
                facts.value().map(Money::pence),
                facts.lots().stream().map(LotAnswer::of).toList(),
                facts.questions().stream().map(QuestionAnswer::of).toList(),
                new PriceAnswer(
                        facts.price().weight().toPlainString(),
                        facts.price().method(),
                        facts.price().unit()),
                facts.questionsClose(),
                facts.deadline(),
                facts.publishedAt(),
                facts.standstillOffered(),
                view.contractTerms(),
                view.conditions(),
                view.demands(),
                view.intention(),
                BurdenAnswer.of(view.burden()),
                view.addenda(),
                view.desk().map(desk -> findings(desk.warnings(), texts)),
                view.desk().map(desk -> DeskAnswer.of(desk, view.cancelled(), texts)));
    }
}
