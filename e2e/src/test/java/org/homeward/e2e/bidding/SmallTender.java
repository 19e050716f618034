package org.homeward.e2e.bidding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.regex.Pattern;
import org.homeward.e2e.tender.ATender;

/** A tender below the threshold with four questions, and how a bidder goes through its pages. */
final class SmallTender {

    private SmallTender() {}

    /** Four questions of 15 marks each and a price of 40; the winner must show a safeguarding policy. */
    static ATender published() {
        Instant deadline = ATender.aDeadline();
        ObjectNode document = ATender.document(deadline);
        ObjectNode first = (ObjectNode) document.withArray("questions").get(0);
        ObjectNode second = (ObjectNode) document.withArray("questions").get(1);
        first.put("weight", "15");
        second.put("weight", "15");
        document.withArray("questions")
                .add(first.deepCopy().put("ref", "Q3").put("text", "How do you keep staff who know the person?"))
                .add(second.deepCopy().put("ref", "Q4").put("text", "How do you get ready before somebody moves in?"));
        document.withArray("questions").forEach(question -> ((ObjectNode) question).put("maxWords", 200));
        return ATender.published(document, deadline);
    }

    static String page(ATender tender, String name) {
        return "/bidding/" + name + ".xhtml?tender=" + tender.ref() + "&lot=1";
    }

    static Page.GetByRoleOptions called(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, called(button)).first().click();
    }

    /** All four answers and a price, and on to the check. */
    static void write(Page page, ATender tender, String words, String price) {
        page.navigate(page(tender, "answer") + "&page=1");
        for (int i = 0; i < 2; i++) {
            page.locator("textarea").first().fill(words);
            page.locator("textarea").last().fill(words);
            press(page, "Save and continue");
        }
        page.getByLabel(Pattern.compile("Price in pounds")).fill(price);
        press(page, "Save and continue");
    }

    static void send(Page page) {
        page.locator("#declaration").check();
        press(page, "Seal and send");
        page.waitForURL(Pattern.compile(".*/bidding/receipt\\.xhtml.*"));
    }
}
