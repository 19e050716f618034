package org.homeward.e2e;

import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Looks at a page in one of its states: finds nothing with axe, and nothing that has to be scrolled sideways at 320 pixels.
 * A long run looks with axe at the narrow page too and photographs both.
 */
public final class Axe {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;
    private static final boolean LONG = Boolean.getBoolean("long.run");

    private Axe() {}

    /** Fails on any violation, and says which element breaks which rule. */
    public static void check(Page page, String state) {
        page.setViewportSize(WIDE, HEIGHT);
        analyse(page, state, WIDE);
        page.setViewportSize(NARROW, HEIGHT);
        refuseSidewaysScrolling(page, state);
        if (LONG) {
            analyse(page, state, NARROW);
        }
        page.setViewportSize(WIDE, HEIGHT);
    }

    private static void analyse(Page page, String state, int width) {
        if (LONG) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(shot(state, width)).setFullPage(true));
        }
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        if (!violations.isEmpty()) {
            fail("axe at " + width + " pixels, " + state + ", " + page.url() + ":\n" + readable(violations));
        }
    }

    private static void refuseSidewaysScrolling(Page page, String state) {
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        if (wide > NARROW) {
            fail(state + ", " + page.url() + ": the page is " + wide + " pixels wide in a window of " + NARROW);
        }
    }

    private static String readable(List<Rule> violations) {
        return violations.stream()
                .map(rule -> rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + "\n"
                        + rule.getNodes().stream()
                                .limit(5)
                                .map(node -> "    " + node.getTarget() + " " + node.getHtml())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static Path shot(String state, int width) {
        String name = state.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return Path.of(System.getProperty("shots", "target/shots"), name + "-" + width + ".png");
    }
}
