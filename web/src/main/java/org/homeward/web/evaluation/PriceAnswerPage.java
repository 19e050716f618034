package org.homeward.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.evaluation.application.AbnormallyLow;
import org.homeward.evaluation.domain.PriceCheck;
import org.homeward.web.frame.PageTexts;

/** A bidder shows how the work can be done for its price. */
@Named
@RequestScoped
public class PriceAnswerPage {

    @Inject
    private AbnormallyLow prices;

    private String bid;
    private PriceCheck check;
    private String answer;

    @PostConstruct
    void open() {
        bid = Asked.text("bid");
    }

    public PriceCheck getCheck() {
        if (check == null) {
            check = prices.asked(bid);
        }
        return check;
    }

    public String save() {
        prices.explain(bid, answer);
        Asked.done("answer.done");
        return PageTexts.redirect("/evaluation/price-answer", List.of("bid=" + bid));
    }

    public String getBid() {
        return bid;
    }

    public String getAnswer() {
        return answer != null ? answer : getCheck().answer();
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
