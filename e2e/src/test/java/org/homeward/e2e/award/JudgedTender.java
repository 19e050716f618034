package org.homeward.e2e.award;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.e2e.Account;
import org.homeward.e2e.Answer;
import org.homeward.e2e.tender.ATender;

/** A tender whose three bids are opened and marked: Brackenway comes first, Tansy Row second, Meadowgate is out. */
public final class JudgedTender {

    static final Account PRIYA = ATender.PRIYA;
    static final Account TOM = ATender.TOM;
    static final String REASON = "Brackenway showed best how people choose their own team.";

    private static final List<String> QUESTIONS = List.of("Q1", "Q2");

    private final ATender tender;
    private final Map<String, String> bids = new TreeMap<>();

    private JudgedTender(ATender tender) {
        this.tender = tender;
    }

    public static JudgedTender judged() {
        Instant deadline = ATender.aDeadline();
        return judged(ATender.document(deadline), deadline);
    }

    public static JudgedTender judged(ObjectNode document, Instant deadline) {
        JudgedTender judged = new JudgedTender(ATender.published(document, deadline));
        judged.tender.bid(ATender.BRACKENWAY, "We ask first.", 2_100);
        judged.tender.bid(ATender.TANSY_ROW, "We listen.", 2_160);
        judged.tender.bid(ATender.MEADOWGATE, "We manage.", 2_000);
        judged.tender.closeAtTheDeadline();
        judged.tender.open();
        judged.mark();
        return judged;
    }

    private void mark() {
        JsonNode opened = tender.get("/lots/1/bids", PRIYA).is(200).json();
        opened.path("items")
                .forEach(bid -> bids.put(
                        bid.path("bidderName").asText(), bid.path("bid").asText()));
        for (Account evaluator : List.of(ATender.JO, ATender.MARCUS)) {
            tender.post("/conflicts", evaluator, ATender.json().put("conflict", false));
        }
        bids.forEach((bidder, bid) -> {
            for (String question : QUESTIONS) {
                int mark = marks(bidder, question);
                mark("/lots/1/scores", ATender.JO, bid, question, mark);
                mark("/lots/1/scores", ATender.MARCUS, bid, question, mark);
                mark("/lots/1/agreed-scores", PRIYA, bid, question, mark);
            }
        });
    }

    /** Meadowgate stays below the least mark of the second question. */
    private static int marks(String bidder, String question) {
        if (bidder.startsWith("Brackenway")) {
            return 5;
        }
        return bidder.startsWith("Tansy") ? 4 : question.equals("Q2") ? 0 : 2;
    }

    private void mark(String where, Account who, String bid, String question, int mark) {
        Answer answer = tender.post(
                where,
                who,
                ATender.json()
                        .put("bid", bid)
                        .put("question", question)
                        .put("mark", mark)
                        .put("reason", "It says how people choose, mark " + mark + "."));
        if (answer.status() >= 300) {
            throw new AssertionError(answer.toString());
        }
    }

    public ATender tender() {
        return tender;
    }

    /** Reference of the bid of whoever's name begins so. */
    String bid(String bidder) {
        return bids.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(bidder))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    public Answer award(Account who, ObjectNode body) {
        return tender.post("/lots/1/award", who, body);
    }

    public Answer recommend(Account who, String bidder) {
        return award(who, ATender.json().put("bid", bid(bidder)).put("reason", REASON));
    }

    public Answer step(String step, Account who, ObjectNode body) {
        return tender.post("/lots/1/award/" + step, who, body);
    }

    public Answer approve(Account who) {
        return tender.post("/lots/1/award/approve", who);
    }

    Answer summary(Account who) {
        return tender.get("/lots/1/my-bid/summary", who);
    }

    /** Address of a page of this lot. */
    String page(String name) {
        return "/award/" + name + ".xhtml?ref=" + tender.ref() + "&lot=1";
    }

    static ObjectNode because(String reason) {
        return ATender.json().put("reason", reason);
    }
}
