package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.bidding.application.BidWriting;
import org.homeward.bidding.domain.AnswerView;
import org.homeward.bidding.domain.BidAnswer;
import org.homeward.catalogue.application.ProfileReading;
import org.homeward.catalogue.domain.ProfileFacts.AnswerFacts;
import org.homeward.shared.domain.NotFound;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/**
 * One question of a bid, or the few that share a page. What is typed is saved answer by answer, each with the version that
 * was read: when somebody else saved the same answer meanwhile, both texts are shown and the person decides.
 */
@Named
@RequestScoped
public class BidAnswerPage {

    private static final String TEXT = "text.";
    private static final String VERSION = "version.";
    private static final String ADD = "add:";

    /** An answer in the profile that can be added. */
    public record Reuse(String key, String title, String line) {}

    @Inject
    private BidPlace bid;

    @Inject
    private BidWriting writing;

    @Inject
    private ProfileReading profile;

    private final Set<String> disputed = new TreeSet<>();
    private List<Field> fields;
    private boolean saved;

    /**
     * One question with its control.
     *
     * @param number counted through the whole bid
     * @param text what stands in the box: what was just typed, or what is saved
     * @param version of the answer that this page has seen
     * @param other what somebody else saved meanwhile; empty when nobody did
     * @param reuse answers from the profile that could help
     * @param error why the answer cannot be sent like this; empty when it can
     */
    public record Field(
            int number,
            QuestionFacts question,
            String text,
            int version,
            String other,
            List<Reuse> reuse,
            String error,
            int rows) {

        public String getId() {
            return TEXT + question.ref();
        }

        /** What describes the box to somebody who hears the page: hint, error, count. */
        public String getDescribedBy() {
            return (question.help().isEmpty() ? "" : getId() + ".hint ")
                    + (error.isEmpty() ? "" : getId() + ".error ")
                    + getId() + ".count";
        }

        /** Marks from the highest to the lowest, as the prototype of a question has them. */
        public List<MarkMeaning> getScale() {
            List<MarkMeaning> falling = new ArrayList<>(question.scale());
            Collections.reverse(falling);
            return falling;
        }

        public String getMarked() {
            String weight = question.weight().stripTrailingZeros().toPlainString();
            return PageTexts.of("bidding", "answer.marked", weight);
        }

        /** Who marks, from what to what, and what is needed at least. */
        public String getMarking() {
            String who = PageTexts.of("bidding", question.livedExperience() ? "answer.marks.lived" : "answer.marks");
            String scale =
                    who.replace("{0}", "" + question.scale().get(0).mark()).replace("{1}", "" + question.highestMark());
            return scale
                    + question.minimumMark()
                            .map(least -> " " + PageTexts.of("bidding", "answer.minimum", least))
                            .orElse("");
        }
    }

    /** Loads the page; or takes in what was sent and leads on. */
    public void act() throws IOException {
        BidPlace.Step step = step();
        if (!bid.isSent()) {
            return;
        }
        for (QuestionFacts question : step.questions()) {
            take(question);
        }
        saved = true;
        // Faces looked at the page before this: what it saw is over
        fields = null;
        if (bid.sent("do").startsWith(ADD) && disputed.isEmpty()) {
            bid.go(bid.stepHref(step) + "#" + TEXT + bid.sent("do").split(":")[1]);
            return;
        }
        boolean leaves = bid.sent("do").equals("leave");
        if (!disputed.isEmpty() || (!leaves && tooLong(step))) {
            return;
        }
        PageTexts.done("bidding", "answer.saved");
        bid.go(leaves ? "/bidding/bids.xhtml" : bid.stepHref(next(step)));
    }

    private void take(QuestionFacts question) {
        String typed = typed(question);
        AnswerView stored = stored(question);
        if (typed.equals(stored.text())) {
            return;
        }
        if (!bid.sent(VERSION + question.ref()).equals("" + stored.version())) {
            disputed.add(question.ref());
            bid.wrong(TEXT + question.ref(), "answer.disputed");
            return;
        }
        bid.now(writing.saveAnswer(bid.getTenderRef(), bid.getLotNumber(), question.ref(), typed, stored.version()));
    }

    private boolean tooLong(BidPlace.Step step) {
        boolean any = false;
        for (QuestionFacts question : step.questions()) {
            int words = BidAnswer.count(typed(question));
            if (words > question.maxWords()) {
                any = true;
                bid.wrong(TEXT + question.ref(), "answer.long", words - question.maxWords(), question.maxWords());
            }
        }
        return any;
    }

    public List<Field> getFields() {
        if (fields == null) {
            fields = step().questions().stream().map(this::field).toList();
        }
        return fields;
    }

    private Field field(QuestionFacts question) {
        AnswerView stored = stored(question);
        boolean isDisputed = disputed.contains(question.ref());
        return new Field(
                bid.getFacts().questions().indexOf(question) + 1,
                question,
                bid.isSent() ? typed(question) : stored.text(),
                stored.version(),
                isDisputed ? stored.text() : "",
                reuse(question),
                bid.error(TEXT + question.ref()),
                Math.max(5, Math.min(12, question.maxWords() / 25)));
    }

    /**
     * What the box held; with the words from the profile below it when they were asked for. Browsers send the end of a
     * line as two characters; an answer has one.
     */
    private String typed(QuestionFacts question) {
        String typed = bid.sent(TEXT + question.ref()).replace("\r\n", "\n");
        String add = ADD + question.ref() + ":";
        if (!bid.sent("do").startsWith(add)) {
            return typed;
        }
        String words = profile.suggest(question.text()).stream()
                .filter(answer -> bid.sent("do").equals(add + answer.id()))
                .map(AnswerFacts::text)
                .findFirst()
                .orElse("");
        return typed.isBlank() ? words : typed.stripTrailing() + "\n\n" + words;
    }

    private List<Reuse> reuse(QuestionFacts question) {
        return profile.suggest(question.text()).stream()
                .map(answer -> new Reuse(
                        "" + answer.id(),
                        answer.title(),
                        PageTexts.of("bidding", "answer.reuse.line", answer.title(), BidAnswer.count(answer.text()))))
                .toList();
    }

    private AnswerView stored(QuestionFacts question) {
        return bid.getDraft().answers().stream()
                .filter(answer -> answer.question().equals(question.ref()))
                .findFirst()
                .orElseGet(() -> new AnswerView(question.ref(), question.text(), "", 0, question.maxWords(), 0));
    }

    private BidPlace.Step step() {
        return bid.getSteps().stream()
                .filter(step -> step.key().equals("answer") && step.page() == getPage())
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-question"));
    }

    private BidPlace.Step next(BidPlace.Step step) {
        List<BidPlace.Step> steps = bid.getSteps();
        return steps.get(steps.indexOf(step) + 1);
    }

    public int getPage() {
        String page = bid.sent("page");
        return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
    }

    /** How many steps there are with the price and the check. */
    public int getSteps() {
        return bid.getSteps().size();
    }

    public boolean isSingle() {
        return step().questions().size() == 1;
    }

    /** "Question 1 of 4", or "Questions 1 to 3 of 4". */
    public String getPosition() {
        List<Field> all = getFields();
        int of = bid.getFacts().questions().size();
        return isSingle()
                ? PageTexts.of("bidding", "answer.position", all.get(0).number(), of)
                : PageTexts.of(
                        "bidding",
                        all.size() == 2 ? "answer.position.two" : "answer.positions",
                        all.get(0).number(),
                        all.get(all.size() - 1).number(),
                        of);
    }

    /** Beside the count: when it was saved, once it was. */
    public String getSaved() {
        return saved && disputed.isEmpty()
                ? PageTexts.of(
                        "bidding",
                        "answer.saved.at",
                        Wording.time(bid.getDraft().serverTime()))
                : "";
    }
}
