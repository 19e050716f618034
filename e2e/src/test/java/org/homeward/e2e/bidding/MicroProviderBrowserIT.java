package org.homeward.e2e.bidding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homeward.e2e.bidding.SmallTender.called;
import static org.homeward.e2e.bidding.SmallTender.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.e2e.Browsers;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/**
 * What a small provider has to do for a bid below the threshold, counted on a phone of 320 pixels without script: every
 * page that was loaded, from the start of the bid to its receipt, and every control that had to be filled in.
 */
class MicroProviderBrowserIT {

    private static final int MOST_PAGES = 6;
    private static final int MOST_QUESTIONS = 8;
    private static final Pattern PART = Pattern.compile("page=\\d+");

    private final Set<String> pages = new LinkedHashSet<>();
    private final Set<String> questions = new LinkedHashSet<>();
    private int uploads;

    @Test
    void aSmallBidTakesFewQuestionsFewPagesAndNoUpload() {
        ATender tender = SmallTender.published();
        try (BrowserContext phone = Browsers.withoutScript(ATender.TANSY_ROW)) {
            Page page = phone.newPage();
            page.setViewportSize(320, 640);
            page.onFrameNavigated(frame -> seen(frame.url()));
            page.navigate(SmallTender.page(tender, "start"));
            assertThat(page.locator("main")).containsText("Our clock");
            page.getByRole(AriaRole.LINK, called("Start your bid")).click();
            answerAll(page);
            answerAll(page);
            questions.add("price");
            page.getByLabel(Pattern.compile("Price in pounds")).fill("24.65");
            press(page, "Save and continue");
            assertThat(page.getByRole(AriaRole.HEADING, called("Check your bid")))
                    .isVisible();
            assertTrue(page.content().contains("£24.65"), "the price stands on the check page");
            questions.add("declaration");
            page.locator("#declaration").check();
            press(page, "Seal and send our bid");
            assertThat(page.getByRole(AriaRole.HEADING, called("Your bid is sealed and sent")))
                    .isVisible();
            assertThat(page.locator("main")).containsText(tender.ref() + " / 1 / 1");
        }
        print();
        assertTrue(pages.size() <= MOST_PAGES, "pages: " + pages);
        assertTrue(questions.size() <= MOST_QUESTIONS, "questions: " + questions);
        assertEquals(0, uploads, "uploads");
    }

    private void answerAll(Page page) {
        int boxes = page.locator("textarea").count();
        for (int i = 0; i < boxes; i++) {
            questions.add(page.locator("textarea").nth(i).getAttribute("name"));
            page.locator("textarea").nth(i).fill("Each person meets four people over a cup of tea and chooses. " + i);
        }
        uploads += page.locator("input[type=file]").count();
        press(page, "Save and continue");
    }

    /** A page is its address: the second page of questions is another page. */
    private void seen(String url) {
        URI address = URI.create(url);
        Matcher part = PART.matcher(url);
        pages.add(address.getPath() + (part.find() ? " " + part.group() : ""));
    }

    private void print() {
        System.out.println("The micro provider's measure, a bid below the threshold: " + questions.size()
                + " questions beyond the profile (at most " + MOST_QUESTIONS + "), " + pages.size()
                + " pages (at most " + MOST_PAGES + "), " + uploads + " uploads (0)");
        System.out.println("  questions: " + questions);
        System.out.println("  pages: " + pages);
    }
}
