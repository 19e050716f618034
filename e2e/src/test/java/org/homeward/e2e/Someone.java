package org.homeward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** Somebody at a browser, who gets about by what the pages offer: links, buttons and fields by their names. */
public final class Someone implements AutoCloseable {

    private static final int HEIGHT = 800;

    private final BrowserContext window;
    private final Page page;

    private Someone(BrowserContext window, String first) {
        this.window = window;
        this.page = window.newPage();
        page.navigate(first);
    }

    /** This person, signed in, on the page that answers what needs them today. */
    public static Someone signedIn(Account account) {
        return new Someone(Browsers.as(account), "/home.xhtml");
    }

    /** A member of the public on the first page. */
    public static Someone passingBy() {
        return new Someone(Browsers.anonymous(), "/index.xhtml");
    }

    public Page page() {
        return page;
    }

    /** Makes the window as wide as this many pixels, as a phone's is. */
    public Someone wide(int pixels) {
        page.setViewportSize(pixels, HEIGHT);
        return this;
    }

    /** Follows the first link of page, navigation or breadcrumbs whose name holds these words. */
    public Someone follow(String words) {
        Locator folded = page.locator(".hw-nav details:not([open]) > summary");
        if (folded.isVisible() && !link(words).isVisible()) {
            folded.click();
        }
        link(words).click();
        return this;
    }

    private Locator link(String words) {
        return page.locator("main, .hw-nav, .hw-crumbs")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first();
    }

    /** Presses the first button whose name holds these words. */
    public Someone press(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    public Someone write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Chooses from a list, by what stands there or by what it sends. */
    public Someone choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** Chooses the first that holds these words. */
    public Someone chooseHolding(String label, String words) {
        String option = field(label)
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .getAttribute("value");
        return choose(label, option);
    }

    /** Ticks a box or chooses one of several answers. */
    public Someone tick(String label) {
        field(label).check();
        return this;
    }

    /** The same for an answer of a question whose words hold these. */
    public Someone tick(String question, String label) {
        group(question).getByLabel(label).check();
        return this;
    }

    /** Takes a tick away, where there is one. */
    public Someone untick(String question, String label) {
        group(question).getByLabel(label).uncheck();
        return this;
    }

    /** Day, month and year of the date that is asked for with these words. */
    public Someone date(String question, LocalDate day) {
        Locator group = group(question);
        group.getByLabel("Day").fill("" + day.getDayOfMonth());
        group.getByLabel("Month").fill("" + day.getMonthValue());
        group.getByLabel("Year").fill("" + day.getYear());
        return this;
    }

    private Locator group(String question) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question));
    }

    public Someone sees(String... words) {
        for (String one : words) {
            assertThat(page.locator("main")).containsText(one);
        }
        return this;
    }

    public Someone seesNothingOf(String words) {
        assertThat(page.locator("main")).not().containsText(words);
        return this;
    }

    /** A problem is said above the page and beside its field. */
    public Someone isRefused(String words) {
        assertThat(page.locator(".hw-errors")).containsText(words);
        assertThat(page.locator(".hw-field--bad")).containsText(words);
        return this;
    }

    /** What a field holds. */
    public Someone finds(String label, String text) {
        assertThat(field(label)).hasValue(text);
        return this;
    }

    private Locator field(String label) {
        return page.locator("main").getByLabel(label).first();
    }

    /** Leaves when the page is there: a window that is closed while the next page is on its way may never close. */
    @Override
    public void close() {
        page.waitForLoadState();
        window.close();
    }
}
