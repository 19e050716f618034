package org.homeward.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.bidding.domain.AttachmentView;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.evaluation.application.Scoring;
import org.homeward.evaluation.domain.GivenMark;
import org.homeward.evaluation.domain.MarkingView;
import org.homeward.shared.domain.NotFound;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.Wording;

/**
 * One evaluator marks one lot alone: the list of what is to be marked, and the form for one answer. The desk and the
 * simple page show the same in two ways; which of them it is stands in the address, so that leaving and coming back
 * changes nothing.
 */
@Named
@RequestScoped
public class MarkingPage {

    /**
     * A bid in the list.
     *
     * @param label the letter by which the simple page calls it
     * @param to address of its first answer without a mark, on the desk
     */
    public record Row(
            String label,
            String ref,
            String bidder,
            int given,
            int whole,
            String state,
            String next,
            List<CellRow> cells) {}

    /** One answer in the list: the mark that was given, or a dash. */
    public record CellRow(String question, String text, String mark, String address, boolean locked) {}

    @Inject
    private Scoring scoring;

    private String ref;
    private int lot;
    private String bid;
    private String question;
    private MarkingView view;
    private Integer mark;
    private String reason;

    /** What was asked for must be known before Faces looks at the form; so the form sends it too. */
    @PostConstruct
    void open() {
        ref = Asked.text("ref");
        lot = Asked.lot();
        bid = Asked.text("bid");
        question = Asked.text("question");
    }

    /** Leads to the declaration where nothing was declared, and to the list of work where nothing is open. */
    public String enter() {
        return switch (scoring.standing(ref, lot)) {
            case DECLARE -> Asked.to("declare", ref, lot);
            case NOT_OPENED -> "/evaluation/work?faces-redirect=true";
            case OPEN -> {
                getView();
                yield "";
            }
        };
    }

    public MarkingView getView() {
        if (view == null) {
            view = scoring.mine(ref, lot);
        }
        return view;
    }

    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        for (OpenedBid one : getView().bids()) {
            List<CellRow> cells = getView().questions().stream()
                    .map(asked -> cell(one.bidRef(), asked))
                    .toList();
            int given =
                    (int) cells.stream().filter(cell -> !cell.mark().isEmpty()).count();
            String state = given == cells.size() ? "DONE" : given == 0 ? "NOT_STARTED" : "IN_PROGRESS";
            String next = cells.stream()
                    .filter(cell -> cell.mark().isEmpty())
                    .findFirst()
                    .orElse(cells.get(0))
                    .question();
            rows.add(new Row(
                    label(one.bidRef()),
                    one.bidRef(),
                    one.bidder(),
                    given,
                    cells.size(),
                    state,
                    query(one.bidRef(), next),
                    cells));
        }
        return rows;
    }

    private CellRow cell(String bidRef, QuestionFacts asked) {
        Optional<GivenMark> given = getView().given(bidRef, asked.ref());
        return new CellRow(
                asked.ref(),
                asked.text(),
                given.map(one -> "" + one.mark()).orElse(""),
                query(bidRef, asked.ref()),
                getView().isLocked(bidRef, asked.ref()));
    }

    private String query(String bidRef, String asked) {
        return "?ref=" + ref + "&lot=" + lot + "&bid=" + bidRef + "&question=" + asked;
    }

    /** A for the first bid, B for the second. */
    public String label(String bidRef) {
        for (int i = 0; i < getView().bids().size(); i++) {
            if (getView().bids().get(i).bidRef().equals(bidRef)) {
                return i < 26 ? "" + (char) ('A' + i) : "" + (i + 1);
            }
        }
        throw new NotFound("no-such-bid-here");
    }

    public OpenedBid getBidRead() {
        return getView().bids().stream()
                .filter(one -> one.bidRef().equals(bid))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-bid-here"));
    }

    public QuestionFacts getQuestionRead() {
        return getView().questions().stream()
                .filter(one -> one.ref().equals(question))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-question-here"));
    }

    public String getWeight() {
        return Asked.plain(getQuestionRead().weight());
    }

    /** The answer, paragraph by paragraph. */
    public List<String> getAnswer() {
        return getBidRead().answers().stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .map(answer ->
                        answer.text().lines().filter(line -> !line.isBlank()).toList())
                .orElse(List.of());
    }

    public List<AttachmentView> getAttachments() {
        return getBidRead().attachments();
    }

    /** The scale, the best mark first. */
    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        getQuestionRead()
                .scale()
                .forEach(step -> choices.add(0, new Choice(step.mark(), "" + step.mark(), step.meaning())));
        return choices;
    }

    public boolean isLocked() {
        return getView().isLocked(bid, question);
    }

    public String getSaved() {
        return getView()
                .given(bid, question)
                .map(given -> Asked.say("mark.saved", Wording.stamp(given.givenAt())))
                .orElse("");
    }

    /** Which answer of how many this is, reading bid by bid. */
    public String getPosition() {
        int at = getView().bids().indexOf(getBidRead());
        int of = getView().questions().indexOf(getQuestionRead());
        return Asked.say(
                "mark.position",
                at + 1,
                getView().bids().size(),
                of + 1,
                getView().questions().size());
    }

    public String saveOnDesk() {
        scoring.score(ref, lot, bid, question, mark, reason);
        return next("mark", "marks");
    }

    public String saveSimply() {
        scoring.score(ref, lot, bid, question, mark, reason);
        return next("simple-question", "simple");
    }

    /** To the next answer without a mark, after this one first; to the list when all are given. */
    private String next(String page, String list) {
        view = null;
        List<String[]> order = new ArrayList<>();
        for (OpenedBid one : getView().bids()) {
            getView().questions().forEach(asked -> order.add(new String[] {one.bidRef(), asked.ref()}));
        }
        int here = 0;
        for (int i = 0; i < order.size(); i++) {
            here = order.get(i)[0].equals(bid) && order.get(i)[1].equals(question) ? i : here;
        }
        for (int step = 1; step <= order.size(); step++) {
            String[] at = order.get((here + step) % order.size());
            if (getView().given(at[0], at[1]).isEmpty()) {
                return Asked.to(page, ref, lot, "bid=" + at[0], "question=" + at[1]);
            }
        }
        Asked.done("mark.all-given");
        return Asked.to(list, ref, lot);
    }

    /** Address of a file of the bid, for saving. */
    public String file(long id) {
        return Asked.file(ref, lot, bid, id);
    }

    public String getRef() {
        return ref;
    }

    public int getLot() {
        return lot;
    }

    public String getBid() {
        return bid;
    }

    public String getQuestion() {
        return question;
    }

    public Integer getMark() {
        return mark != null
                ? mark
                : getView().given(bid, question).map(GivenMark::mark).orElse(null);
    }

    public void setMark(Integer mark) {
        this.mark = mark;
    }

    public String getReason() {
        return reason != null
                ? reason
                : getView().given(bid, question).map(GivenMark::reason).orElse("");
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
