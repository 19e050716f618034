package org.homeward.e2e.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.e2e.Account;
import org.homeward.e2e.Answer;
import org.homeward.e2e.tender.ATender;

/** An opened tender with bids to mark, and the calls by which they are marked. */
final class Marked {

    /** Comes with Brackenway's bid. */
    static final String FILE = "plan of the house.txt";

    private final ATender tender;
    private final List<String> bids;

    private Marked(ATender tender, List<String> bids) {
        this.tender = tender;
        this.bids = bids;
    }

    /** Two bids, of Brackenway and of Tansy Row, opened by two officers. */
    static Marked opened(long brackenway, long tansyRow) {
        return opened(ATender.published(), brackenway, tansyRow);
    }

    static Marked opened(ATender tender, long brackenway, long tansyRow) {
        withAFile(tender, brackenway);
        tender.bid(ATender.TANSY_ROW, "People meet over a cup of tea.", tansyRow);
        tender.closeAtTheDeadline();
        tender.open();
        List<String> found = new ArrayList<>(List.of("", ""));
        for (JsonNode bid :
                tender.get("/lots/1/bids", ATender.PRIYA).is(200).json().path("items")) {
            found.set(
                    bid.path("bidderName").asText().startsWith("Brackenway") ? 0 : 1,
                    bid.path("bid").asText());
        }
        return new Marked(tender, found);
    }

    private static void withAFile(ATender tender, long pence) {
        ObjectNode bid = ATender.json();
        bid.putArray("answers").addObject().put("question", "Q1").put("text", "Each person is asked twice.");
        bid.withArray("answers").addObject().put("question", "Q2").put("text", "We stay with people.");
        bid.put("pricePence", pence);
        bid.putArray("attachments")
                .add(ATender.attachment(FILE, "text/plain", "Four rooms.".getBytes(StandardCharsets.UTF_8)));
        ATender.put(tender.lot() + "/my-bid", ATender.BRACKENWAY, bid).is(200);
        tender.submit(ATender.BRACKENWAY, UUID.randomUUID().toString()).is(201);
    }

    ATender tender() {
        return tender;
    }

    String brackenway() {
        return bids.get(0);
    }

    String tansyRow() {
        return bids.get(1);
    }

    Answer declare(Account who, boolean conflict) {
        ObjectNode body = ATender.json().put("conflict", conflict);
        if (conflict) {
            body.put("nature", "My sister works for one of them.");
        }
        return tender.post("/conflicts", who, body);
    }

    Answer give(Account who, String bid, String question, int mark) {
        return score("/lots/1/scores", who, bid, question, mark, "Because it is worth " + mark + ".");
    }

    Answer agree(Account who, String bid, String question, int mark, String reason) {
        return score("/lots/1/agreed-scores", who, bid, question, mark, reason);
    }

    private Answer score(String path, Account who, String bid, String question, int mark, String reason) {
        return tender.post(
                path,
                who,
                ATender.json()
                        .put("bid", bid)
                        .put("question", question)
                        .put("mark", mark)
                        .put("reason", reason));
    }

    /** One evaluator gives and agrees every mark: Q1 and Q2 of Brackenway, then of Tansy Row. */
    void markedByJo(int... marks) {
        declare(ATender.JO, false).is(201);
        int at = 0;
        for (String bid : bids) {
            for (String question : List.of("Q1", "Q2")) {
                give(ATender.JO, bid, question, marks[at]).is(200);
                agree(ATender.PRIYA, bid, question, marks[at], "The panel saw it so.")
                        .is(200);
                at++;
            }
        }
    }

    JsonNode result() {
        return tender.get("/lots/1/result", ATender.PRIYA).is(200).json();
    }
}
