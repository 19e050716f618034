package org.homeward.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.evaluation.application.Agreeing;
import org.homeward.evaluation.domain.AgreedEntry;
import org.homeward.evaluation.domain.AgreeingView;
import org.homeward.evaluation.domain.AgreeingView.Cell;
import org.homeward.shared.domain.NotFound;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.web.frame.Choice;

/** The panel sees how far it is, and agrees on one answer after the other. */
@Named
@RequestScoped
public class AgreePage {

    /** A bid with its answers. */
    public record Row(String ref, String bidder, List<CellRow> cells) {}

    /**
     * One answer.
     *
     * @param state CANNOT_START while marks are missing, IN_PROGRESS when it can be agreed, DONE
     */
    public record CellRow(String question, String text, String words, String state, String address, boolean open) {}

    @Inject
    private Agreeing agreeing;

    private String ref;
    private int lot;
    private String bid;
    private String question;
    private AgreeingView view;
    private Integer mark;
    private String reason;

    @PostConstruct
    void open() {
        ref = Asked.text("ref");
        lot = Asked.lot();
        bid = Asked.text("bid");
        question = Asked.text("question");
    }

    public AgreeingView getView() {
        if (view == null) {
            view = agreeing.desk(ref, lot);
        }
        return view;
    }

    public List<Row> getRows() {
        return getView().bids().stream()
                .map(one -> new Row(
                        one.bidRef(),
                        one.bidder(),
                        getView().questions().stream()
                                .map(asked -> row(one, asked))
                                .toList()))
                .toList();
    }

    private CellRow row(OpenedBid one, QuestionFacts asked) {
        Cell cell = getView().cell(one.bidRef(), asked.ref()).orElseThrow();
        String address = "/evaluation/agree-mark.xhtml?ref=" + ref + "&lot=" + lot + "&bid=" + one.bidRef()
                + "&question=" + asked.ref();
        if (cell.current().isPresent()) {
            String words = Asked.say("agree.agreed", cell.current().get().mark(), asked.highestMark());
            return new CellRow(asked.ref(), asked.text(), words, "DONE", address, true);
        }
        String words = Asked.say(cell.isReady() ? "agree.ready" : "agree.missing", cell.given(), cell.awaited());
        return new CellRow(
                asked.ref(),
                asked.text(),
                words,
                cell.isReady() ? "IN_PROGRESS" : "CANNOT_START",
                address,
                cell.isReady());
    }

    public Cell getCell() {
        return getView().cell(bid, question).orElseThrow(() -> new NotFound("no-such-bid-here"));
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

    public List<String> getAnswer() {
        return getBidRead().answers().stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .map(answer ->
                        answer.text().lines().filter(line -> !line.isBlank()).toList())
                .orElse(List.of());
    }

    /** The scale, the best mark first. */
    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        getQuestionRead()
                .scale()
                .forEach(step -> choices.add(0, new Choice(step.mark(), "" + step.mark(), step.meaning())));
        return choices;
    }

    public List<AgreedEntry> getHistory() {
        return getCell().agreed();
    }

    public boolean isWritable() {
        return getView().writable() && (getCell().isReady() || !getHistory().isEmpty());
    }

    /** Agrees, and leads to the next answer that can be agreed. */
    public String save() {
        agreeing.agree(ref, lot, bid, question, mark, reason);
        view = null;
        for (Cell cell : getView().cells()) {
            if (cell.isReady() && cell.current().isEmpty()) {
                return Asked.to("agree-mark", ref, lot, "bid=" + cell.bid(), "question=" + cell.question());
            }
        }
        Asked.done("agree.done");
        return Asked.to("agree", ref, lot);
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
        return mark != null ? mark : getCell().current().map(AgreedEntry::mark).orElse(null);
    }

    public void setMark(Integer mark) {
        this.mark = mark;
    }

    public String getReason() {
        return reason != null
                ? reason
                : getCell().current().map(AgreedEntry::reason).orElse("");
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
