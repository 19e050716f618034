package org.homeward.tender.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.shared.domain.Invalid;

/**
 * Judges the form of what was written, field by field: what is too long, missing or no number of the right kind. What the
 * law or the policy says of it is another question ({@link TenderRules}).
 */
public final class DraftForm {

    private static final int LONG = 2000;
    private static final int MOST_ROWS = 50;
    private static final int HUNDRED = 100;
    private static final long MOST_PENCE = 1_000_000_000_000L;
    private static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");

    private final Invalid.Collector faults = new Invalid.Collector();

    private DraftForm() {}

    /** Everything of the whole document at once. */
    public static void check(TenderDraft draft) {
        DraftForm form = new DraftForm();
        form.head(draft.head());
        form.lots(draft.lots(), draft.lotsReason());
        form.questions(draft.questions());
        form.price(draft.price());
        form.timetable(draft.timetable());
        form.text(draft.terms(), 0, 20_000, "contractTerms");
        form.conditions(draft.conditions());
        form.demands(draft.demands());
        form.text(draft.burdenReason(), 0, LONG, "burdenReason");
        form.faults.throwIfAny();
    }

    public static void checkHead(TenderHead head) {
        DraftForm form = new DraftForm();
        form.head(head);
        form.faults.throwIfAny();
    }

    private void head(TenderHead head) {
        text(head.title(), 3, 200, "title");
        text(head.summary(), 0, 5000, "summary");
        faults.check(
                Codes.find(Route.class, head.route()).isPresent(), "route", "not-one-of", Codes.names(Route.class));
        head.value().valuePence().ifPresent(pence -> pence(pence, 1, "valuePence"));
        pence(head.value().extensionsPence(), 0, "extensionsPence");
        pence(head.value().optionsPence(), 0, "optionsPence");
    }

    private void pence(long pence, long least, String field) {
        faults.check(pence >= least && pence <= MOST_PENCE, field, "pence-range", "" + least, "" + MOST_PENCE);
    }

    private void lots(List<LotDraft> lots, String reason) {
        faults.check(lots.size() <= 99, "lots", "too-long", "99");
        for (int i = 0; i < lots.size(); i++) {
            String field = "lots[" + i + "].";
            LotDraft lot = lots.get(i);
            text(lot.title(), 3, 200, field + "title");
            faults.check(lot.areas().size() <= 200, field + "areas", "too-long", "200");
            faults.check(
                    lot.capacity().stream().allMatch(people -> people >= 1 && people <= 100_000),
                    field + "capacity",
                    "capacity-range");
            boolean ordered = lot.startDate().isEmpty()
                    || lot.endDate().isEmpty()
                    || lot.endDate().get().isAfter(lot.startDate().get());
            faults.check(ordered, field + "endDate", "lot-ends-early");
        }
        text(reason, 0, LONG, "lotsReason");
    }

    private void questions(List<QuestionDraft> questions) {
        faults.check(questions.size() <= HUNDRED, "questions", "too-long", "" + HUNDRED);
        Set<String> refs = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            String field = "questions[" + i + "].";
            QuestionDraft question = questions.get(i);
            faults.check(REF.matcher(question.ref()).matches(), field + "ref", "question-ref-form");
            faults.check(refs.add(question.ref().toLowerCase(Locale.ROOT)), field + "ref", "question-ref-twice");
            text(question.text(), 3, LONG, field + "text");
            text(question.help(), 0, 5000, field + "help");
            faults.check(
                    question.maxWords() >= 1 && question.maxWords() <= 5000, field + "maxWords", "max-words-range");
            weight(question.weight(), field + "weight");
            scale(question, field);
        }
    }

    private void scale(QuestionDraft question, String field) {
        List<MarkMeaning> scale = question.scale();
        faults.check(scale.size() >= 2 && scale.size() <= MOST_ROWS, field + "scale", "scale-size");
        Set<Integer> marks = scale.stream().map(MarkMeaning::mark).collect(Collectors.toSet());
        // two different marks or more: one of them is above nought
        faults.check(marks.size() == scale.size(), field + "scale", "scale-twice");
        for (int i = 0; i < scale.size(); i++) {
            String step = field + "scale[" + i + "].";
            faults.check(scale.get(i).mark() >= 0 && scale.get(i).mark() <= 1000, step + "mark", "mark-range");
            text(scale.get(i).meaning(), 1, 500, step + "meaning");
        }
        faults.check(
                question.minimumMark().stream().allMatch(marks::contains),
                field + "minimumMark",
                "minimum-not-in-scale");
    }

    private void weight(BigDecimal weight, String field) {
        boolean fits = weight.signum() >= 0
                && weight.compareTo(BigDecimal.valueOf(HUNDRED)) <= 0
                && weight.stripTrailingZeros().scale() <= 2;
        faults.check(fits, field, "weight-form");
    }

    private void price(PriceDraft price) {
        weight(price.weight(), "price.weight");
        faults.check(
                Codes.find(PriceMethod.class, price.method()).isPresent(),
                "price.method",
                "not-one-of",
                Codes.names(PriceMethod.class));
        text(price.unit(), 0, 200, "price.unit");
    }

    private void timetable(TimetableDraft timetable) {
        text(timetable.shortPeriodReason(), 0, LONG, "shortPeriodReason");
        boolean ordered = timetable.questionsClose().isEmpty()
                || timetable.deadline().isEmpty()
                || timetable
                        .questionsClose()
                        .get()
                        .isBefore(timetable.deadline().get());
        faults.check(ordered, "questionsClose", "questions-close-late");
    }

    private void conditions(List<String> conditions) {
        faults.check(conditions.size() <= MOST_ROWS, "conditions", "too-long", "" + MOST_ROWS);
        for (int i = 0; i < conditions.size(); i++) {
            text(conditions.get(i), 3, LONG, "conditions[" + i + "]");
        }
    }

    private void demands(List<DemandDraft> demands) {
        faults.check(demands.size() <= MOST_ROWS, "demands", "too-long", "" + MOST_ROWS);
        for (int i = 0; i < demands.size(); i++) {
            String field = "demands[" + i + "].";
            DemandDraft demand = demands.get(i);
            code(DemandKind.class, demand.kind(), field + "kind");
            text(demand.text(), 3, LONG, field + "text");
            code(DemandTime.class, demand.whenNeeded(), field + "whenNeeded");
            if (!demand.evidence().isEmpty()) {
                code(EvidenceKind.class, demand.evidence(), field + "evidence");
            }
        }
    }

    private <E extends Enum<E>> void code(Class<E> codes, String written, String field) {
        faults.check(Codes.find(codes, written).isPresent(), field, "not-one-of", Codes.names(codes));
    }

    private void text(String text, int least, int most, String field) {
        int length = text.strip().length();
        faults.check(
                length >= least && length <= most,
                field,
                least > 0 && length == 0 ? "required" : "text-length",
                "" + least,
                "" + most);
    }
}
