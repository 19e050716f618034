package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.homeward.bidding.application.BidSubmitting;
import org.homeward.bidding.domain.AnswerView;
import org.homeward.bidding.domain.BidDraftView;
import org.homeward.bidding.domain.Lacking;
import org.homeward.web.frame.PageTexts;

/** All parts of a bid; from here it is sealed and sent. */
@Named
@RequestScoped
public class BidCheckPage {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss zzz", Locale.UK);

    @Inject
    private BidPlace bid;

    @Inject
    private BidSubmitting submitting;

    /** Loads the page; or seals and sends. */
    public void act() throws IOException {
        if (!bid.isSent()) {
            bid.getDraft();
            return;
        }
        if (bid.sent("declaration").isEmpty()) {
            bid.wrong("declaration", "check.declaration.missing");
            return;
        }
        submitting.submit(bid.getTenderRef(), bid.getLotNumber(), bid.sent("key"));
        bid.go(bid.href("receipt"));
    }

    /**
     * Names this sending. It follows from what is sent: two clicks, two tabs and the back button name the same one, so
     * they get the same receipt, and a bid that was changed since names another.
     */
    public String getKey() {
        if (bid.isSent()) {
            return bid.sent("key");
        }
        BidDraftView draft = bid.getDraft();
        return "page-" + draft.tender() + "-" + draft.lot() + "-" + draft.draftVersion() + "-"
                + draft.submittedVersion();
    }

    /** Whether there is anything to send: nothing is sent twice just because a page is open. */
    public boolean isSendable() {
        BidDraftView draft = bid.getDraft();
        return draft.open() && draft.isComplete() && (!bid.isSubmitted() || draft.changedSinceSubmitted());
    }

    /** What is missing, with the page where it can be mended. */
    public List<Gap> getGaps() {
        return bid.getDraft().missing().stream().map(this::gap).toList();
    }

    /** One thing that is missing, and where to mend it. */
    public record Gap(String text, String href) {}

    private Gap gap(Lacking lacking) {
        String field = lacking.field();
        if (field.startsWith("answers.")) {
            return new Gap(lacking.message(), bid.answerHref(field.substring("answers.".length())));
        }
        String page = switch (field) {
            case "pricePence" -> "price";
            case "addenda" -> "changes";
            case "attachments" -> "files";
            default -> "start";
        };
        return new Gap(lacking.message(), bid.href(page));
    }

    /** The beginning of an answer, as much as one needs to know it again. */
    public String beginning(AnswerView answer) {
        String text = answer.text().strip();
        int enough = 260;
        return text.length() <= enough ? text : text.substring(0, cut(text, enough)) + "…";
    }

    /** Between two words, where there is a space at all. */
    private static int cut(String text, int enough) {
        int space = text.lastIndexOf(' ', enough);
        return space > 0 ? space : enough;
    }

    public String count(AnswerView answer) {
        return answer.isAnswered()
                ? PageTexts.of("bidding", "check.words", answer.words(), answer.maxWords())
                : PageTexts.of("bidding", "check.unanswered");
    }

    public String getUnit() {
        return PageTexts.of("bidding", "check.price.key", bid.getFacts().price().unit());
    }

    /** To the second, because a second decides. */
    public String getDeadlineTime() {
        return bid.getDraft()
                .deadline()
                .map(at -> SECONDS.format(at.atZone(ZoneId.of("Europe/London"))))
                .orElse("");
    }
}
