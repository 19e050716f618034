package org.homeward.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.shared.domain.Invalid;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.QuestionDraft;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.frame.PageTexts;

/** The editor of questions: one at a time, with its words, weight, least mark, and what each mark means. */
@Named
@ViewScoped
public class QuestionsPage extends TenderSection {

    /** Steps that a scale can have on this page; the API takes more. */
    private static final int ROWS = 11;

    /** Steps that are shown at once; the others stand behind a line. */
    private static final int SHOWN = 7;

    @Inject
    private TenderWriting writing;

    private String question = "";
    private String text = "";
    private String help = "";
    private Integer maxWords = 300;
    private BigDecimal weight;
    private Integer minimumMark;
    private boolean livedExperience;
    private ArrayList<ScaleRow> rows = new ArrayList<>();

    @Override
    protected void read(TenderView stored) {
        rows = empty();
        if (isNew()) {
            zeroToFive();
            return;
        }
        QuestionFacts facts = stored.facts().question(question);
        text = facts.text();
        help = facts.help();
        maxWords = facts.maxWords();
        weight = TenderWords.typed(facts.weight());
        minimumMark = facts.minimumMark().orElse(null);
        livedExperience = facts.livedExperience();
        List<MarkMeaning> fromTop = TenderWords.fromTheTop(facts);
        IntStream.range(0, Math.min(ROWS, fromTop.size()))
                .forEach(i -> rows.set(
                        i, new ScaleRow(fromTop.get(i).mark(), fromTop.get(i).meaning())));
    }

    private static ArrayList<ScaleRow> empty() {
        ArrayList<ScaleRow> empty = new ArrayList<>();
        IntStream.range(0, ROWS).forEach(i -> empty.add(new ScaleRow(null, "")));
        return empty;
    }

    /** Fills the scale with 0 to 5 and common words; nothing is saved yet. */
    public String zeroToFive() {
        return ready("5", List.of(5, 4, 3, 2, 1, 0));
    }

    /** Fills the scale with 0, 2, 5, 8, 10 and common words; nothing is saved yet. */
    public String zeroToTen() {
        return ready("10", List.of(10, 8, 5, 2, 0));
    }

    /** Fills the scale with met and not met; nothing is saved yet. */
    public String metOrNot() {
        return ready("1", List.of(1, 0));
    }

    private String ready(String scale, List<Integer> marks) {
        rows = empty();
        for (int i = 0; i < marks.size(); i++) {
            rows.set(i, new ScaleRow(marks.get(i), PageTexts.of("tender", "scale." + scale + "." + marks.get(i))));
        }
        return "";
    }

    public String save() {
        new Invalid.Collector()
                .check(maxWords != null, "maxWords", "max-words-range")
                .check(weight != null, "weight", "weight-form")
                .throwIfAny();
        List<QuestionDraft> all = stored();
        boolean added = isNew() || isGone();
        QuestionDraft draft = new QuestionDraft(
                added ? nextRef(all) : question,
                text,
                help,
                maxWords,
                scale(),
                weight,
                Optional.ofNullable(minimumMark),
                livedExperience);
        if (added) {
            all.add(draft);
        } else {
            all.set(place(all), draft);
        }
        return writeAll(all);
    }

    public String remove() {
        List<QuestionDraft> all = stored();
        all.removeIf(one -> one.ref().equals(question));
        return writeAll(all);
    }

    private String writeAll(List<QuestionDraft> all) {
        return write(version -> writing.writeQuestions(getRef(), version, all)) ? saved("/tender/questions") : "";
    }

    private List<MarkMeaning> scale() {
        Invalid.Collector faults = new Invalid.Collector();
        IntStream.range(0, rows.size())
                .forEach(i -> faults.check(
                                rows.get(i).isEmpty() || rows.get(i).getMark() != null, "mark" + i, "mark-range")
                        .check(
                                rows.get(i).isEmpty()
                                        || !rows.get(i).getMeaning().isBlank(),
                                "meaning" + i,
                                "mark-meaning-missing",
                                "" + rows.get(i).getMark()));
        faults.throwIfAny();
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new MarkMeaning(row.getMark(), row.getMeaning().strip()))
                .toList();
    }

    /** The question that is edited stands at this place of the document; its scale is said at its first step. */
    @Override
    protected String fieldOnPage(String field) {
        List<QuestionDraft> all = stored();
        int place = isNew() ? all.size() : place(all);
        String named = field.replace("questions[" + place + "].", "");
        return named.equals("scale") ? "meaning0" : named.replaceAll("^scale\\[(\\d+)\\]\\.(mark|meaning)$", "$2$1");
    }

    private int place(List<QuestionDraft> all) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).ref().equals(question))
                .findFirst()
                .orElse(all.size());
    }

    private static String nextRef(List<QuestionDraft> all) {
        return Stream.iterate(all.size() + 1, n -> n + 1)
                .map(n -> "Q" + n)
                .filter(name -> all.stream().noneMatch(one -> one.ref().equalsIgnoreCase(name)))
                .findFirst()
                .orElseThrow();
    }

    private List<QuestionDraft> stored() {
        List<QuestionDraft> all = new ArrayList<>();
        getView()
                .facts()
                .questions()
                .forEach(one -> all.add(new QuestionDraft(
                        one.ref(),
                        one.text(),
                        one.help(),
                        one.maxWords(),
                        one.scale(),
                        one.weight(),
                        one.minimumMark(),
                        one.livedExperience())));
        return all;
    }

    /** The question as somebody else stored it; null, which a page shows as nothing, for one that is being added. */
    public QuestionFacts getNow() {
        return getView().facts().questions().stream()
                .filter(one -> one.ref().equals(question))
                .findFirst()
                .orElse(null);
    }

    /** True when somebody took out the question that is being changed here. */
    public boolean isGone() {
        return !isNew() && getNow() == null;
    }

    public boolean isNew() {
        return question.isEmpty() || question.equals("new");
    }

    /** Whether the scale has more steps than the page shows at once. */
    public boolean isLong() {
        return rows.stream().skip(SHOWN).anyMatch(row -> !row.isEmpty());
    }

    public List<ScaleRow> getRows() {
        return rows;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question == null ? "" : question;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help == null ? "" : help;
    }

    public Integer getMaxWords() {
        return maxWords;
    }

    public void setMaxWords(Integer maxWords) {
        this.maxWords = maxWords;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    public Integer getMinimumMark() {
        return minimumMark;
    }

    public void setMinimumMark(Integer minimumMark) {
        this.minimumMark = minimumMark;
    }

    public boolean isLivedExperience() {
        return livedExperience;
    }

    public void setLivedExperience(boolean livedExperience) {
        this.livedExperience = livedExperience;
    }
}
