package org.homeward.bidding.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Invalid.Collector;
import org.homeward.tender.domain.TenderFacts;

/** What a draft may hold at all. What it must hold is for the submission to say. */
public final class DraftRules {

    /** Far above any number of words that a tender allows. */
    private static final int LONGEST_ANSWER = 100_000;

    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_CONDITIONS = 100;
    private static final long HIGHEST_PRICE = 100_000_000_000_000L;

    private DraftRules() {}

    /** Refused with everything that is wrong at once. */
    public static void check(TenderFacts tender, BidDraft draft) {
        Collector faults = new Collector();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < draft.answers().size(); i++) {
            BidAnswer answer = draft.answers().get(i);
            String field = "answers[" + i + "].";
            answer(faults, tender, field, answer);
            faults.check(answered.add(answer.question()), field + "question", "question-twice", answer.question());
        }
        draft.pricePence().ifPresent(pence -> price(faults, pence));
        conditions(faults, draft.conditions());
        faults.throwIfAny();
    }

    /** Refused with {@code question-unknown}, {@code answer-too-long} or {@code text-not-plain}. */
    public static void checkAnswer(TenderFacts tender, String field, BidAnswer answer) {
        Collector faults = new Collector();
        answer(faults, tender, field.equals("text") ? "" : field, answer);
        faults.throwIfAny();
    }

    /** Refused with {@code price-range}. */
    public static void checkPrice(long pence) {
        Collector faults = new Collector();
        price(faults, pence);
        faults.throwIfAny();
    }

    /** Refused with {@link Invalid}. */
    public static void checkConditions(List<ConditionMet> conditions) {
        Collector faults = new Collector();
        conditions(faults, conditions);
        faults.throwIfAny();
    }

    private static void answer(Collector faults, TenderFacts tender, String at, BidAnswer answer) {
        faults.check(
                tender.questions().stream().anyMatch(question -> question.ref().equals(answer.question())),
                at + "question",
                "question-unknown",
                answer.question());
        faults.check(answer.text().length() <= LONGEST_ANSWER, at + "text", "answer-too-long", "" + LONGEST_ANSWER);
        faults.check(isPlain(answer.text()), at + "text", "text-not-plain");
    }

    private static void price(Collector faults, long pence) {
        faults.check(pence > 0 && pence <= HIGHEST_PRICE, "pricePence", "price-range");
    }

    private static void conditions(Collector faults, List<ConditionMet> conditions) {
        faults.check(conditions.size() <= MOST_CONDITIONS, "conditions", "conditions-too-many");
        faults.check(
                conditions.stream()
                        .allMatch(one ->
                                one.note().length() <= LONGEST_NOTE && isPlain(one.note()) && isPlain(one.condition())),
                "conditions",
                "text-not-plain");
    }

    /** Neither a NUL nor half of a character: they could be sealed and then not be stored when opened. */
    private static boolean isPlain(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
