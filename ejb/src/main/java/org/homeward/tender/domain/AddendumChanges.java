package org.homeward.tender.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;
import org.homeward.tender.domain.AddendumView.Change;

/**
 * What an addendum changes, worked out against the tender as it stands: what is the same as before is no change.
 *
 * @param changes each with its words before and after
 * @param reworded questions with the words that they have from now on
 */
public record AddendumChanges(List<Change> changes, List<Reworded> reworded, boolean movesDeadline) {

    /** One question with its new words. */
    public record Reworded(long id, String text, String help) {}

    public AddendumChanges {
        changes = List.copyOf(changes);
        reworded = List.copyOf(reworded);
    }

    /** Refuses what is malformed, what changes nothing, and what the law forbids to ask. */
    public static AddendumChanges of(AddendumDraft draft, TenderFacts facts, String terms, Instant now) {
        checkForm(draft, facts, now);
        List<Change> changes = new ArrayList<>();
        List<Finding> unlawful = new ArrayList<>();
        change(changes, "summary", Optional.of(facts.summary()), draft.summary());
        change(changes, "terms", Optional.of(terms), draft.terms());
        draft.summary().ifPresent(text -> unlawful.addAll(DemandRules.inWords("summary", "head", text)));
        draft.terms().ifPresent(text -> unlawful.addAll(DemandRules.inWords("terms", "terms", text)));
        List<Reworded> reworded = new ArrayList<>();
        for (int i = 0; i < draft.questions().size(); i++) {
            AddendumDraft.QuestionChange change = draft.questions().get(i);
            QuestionFacts question = facts.question(change.ref());
            change(changes, question.ref() + " text", Optional.of(question.text()), change.text());
            change(changes, question.ref() + " help", Optional.of(question.help()), change.help());
            String text = change.text().orElse(question.text());
            String help = change.help().orElse(question.help());
            unlawful.addAll(DemandRules.inWords("questions[" + i + "].text", "questions", text));
            unlawful.addAll(DemandRules.inWords("questions[" + i + "].help", "questions", help));
            reworded.add(new Reworded(question.id(), text, help));
        }
        change(
                changes,
                "questionsClose",
                facts.questionsClose().map(Instant::toString),
                draft.questionsClose().map(Instant::toString));
        change(
                changes,
                "deadline",
                facts.deadline().map(Instant::toString),
                draft.deadline().map(Instant::toString));
        Findings.refuse(unlawful);
        if (changes.isEmpty()) {
            throw Invalid.field("", "addendum-empty");
        }
        boolean moves = changes.stream().anyMatch(change -> change.what().equals("deadline"));
        if (moves && draft.reason().isBlank()) {
            throw Invalid.field("reason", "reason-needed");
        }
        return new AddendumChanges(changes, reworded, moves);
    }

    private static void checkForm(AddendumDraft draft, TenderFacts facts, Instant now) {
        Invalid.Collector faults = new Invalid.Collector();
        faults.check(draft.reason().length() <= 2000, "reason", "text-length", "0", "2000");
        draft.summary().ifPresent(text -> faults.check(fits(text, 1, 5000), "summary", "text-length", "1", "5000"));
        draft.terms().ifPresent(text -> faults.check(fits(text, 0, 20_000), "terms", "text-length", "0", "20000"));
        draft.questionsClose()
                .filter(moment -> !facts.questionsClose().equals(Optional.of(moment)))
                .ifPresent(moment -> faults.check(moment.isAfter(now), "questionsClose", "questions-close-past"));
        for (int i = 0; i < draft.questions().size(); i++) {
            AddendumDraft.QuestionChange change = draft.questions().get(i);
            String field = "questions[" + i + "].";
            boolean known = facts.questions().stream()
                    .anyMatch(question -> question.ref().equals(change.ref()));
            faults.check(known, field + "ref", "no-such-question");
            change.text()
                    .ifPresent(text -> faults.check(fits(text, 3, 2000), field + "text", "text-length", "3", "2000"));
            change.help()
                    .ifPresent(text -> faults.check(fits(text, 0, 5000), field + "help", "text-length", "0", "5000"));
        }
        faults.throwIfAny();
    }

    private static boolean fits(String text, int least, int most) {
        return text.strip().length() >= least && text.strip().length() <= most;
    }

    private static void change(List<Change> changes, String what, Optional<String> before, Optional<String> after) {
        after.map(String::strip)
                .filter(text -> !before.equals(Optional.of(text)))
                .ifPresent(text -> changes.add(new Change(what, before.orElse(""), text)));
    }
}
