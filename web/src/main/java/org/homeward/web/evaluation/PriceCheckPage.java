package org.homeward.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.evaluation.application.AbnormallyLow;
import org.homeward.evaluation.domain.LowPriceView;
import org.homeward.evaluation.domain.PriceCheck;
import org.homeward.shared.domain.NotFound;
import org.homeward.web.frame.Choice;

/** An officer asks about a low price, reads the answer, and accepts the price or leaves the bid out. */
@Named
@RequestScoped
public class PriceCheckPage {

    @Inject
    private AbnormallyLow prices;

    private String ref;
    private int lot;
    private String bid;
    private LowPriceView view;
    private String question;
    private String answer;
    private Boolean accepted;
    private String reason;

    @PostConstruct
    void open() {
        ref = Asked.text("ref");
        lot = Asked.lot();
        bid = Asked.text("bid");
    }

    public LowPriceView getView() {
        if (view == null) {
            view = prices.prices(ref, lot).stream()
                    .filter(price -> price.bid().equals(bid))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("no-such-price-check"));
        }
        return view;
    }

    public boolean isAsked() {
        return getView().check().isPresent();
    }

    public PriceCheck getCheck() {
        return getView().check().orElseThrow(() -> new NotFound("no-such-price-check"));
    }

    public List<Choice> getChoices() {
        return List.of(
                new Choice(Boolean.TRUE, Asked.say("price.accept"), Asked.say("price.accept.hint")),
                new Choice(Boolean.FALSE, Asked.say("price.leave-out"), Asked.say("price.leave-out.hint")));
    }

    public String ask() {
        prices.ask(ref, lot, bid, question);
        Asked.done("price.asked");
        return here();
    }

    public String record() {
        prices.record(ref, lot, bid, answer);
        Asked.done("price.recorded");
        return here();
    }

    public String decide() {
        prices.decide(ref, lot, bid, Boolean.TRUE.equals(accepted), reason);
        Asked.done("price.decided");
        return Asked.to("result", ref, lot);
    }

    private String here() {
        return Asked.to("price-check", ref, lot, "bid=" + bid);
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

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Boolean getAccepted() {
        return accepted;
    }

    public void setAccepted(Boolean accepted) {
        this.accepted = accepted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
