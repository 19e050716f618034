package org.homeward.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One headless Chromium for all tests, used by one thread. Each test gets a context of its own; whoever signs in once is
 * signed in for every later test of the same role.
 */
public final class Browsers {

    private static final String USUAL = "/usr/bin/chromium";

    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    private static Playwright playwright;
    private static Browser browser;

    private Browsers() {}

    /** A window in which nobody is signed in. */
    public static BrowserContext anonymous() {
        return browser().newContext(options());
    }

    /** A window in which nobody is signed in and no script runs. */
    public static BrowserContext withoutScript() {
        return browser().newContext(options().setJavaScriptEnabled(false));
    }

    /** A window in which this person is signed in and no script runs. */
    public static BrowserContext withoutScript(Account account) {
        String state = SIGNED_IN.computeIfAbsent(account.signIn(), address -> signIn(account));
        return browser().newContext(options().setStorageState(state).setJavaScriptEnabled(false));
    }

    /** A window in which somebody with this role is signed in. */
    public static BrowserContext as(String role) {
        String state = SIGNED_IN.computeIfAbsent(role, Browsers::signIn);
        return browser().newContext(options().setStorageState(state));
    }

    /** A window in which this person is signed in. */
    public static BrowserContext as(Account account) {
        String state = SIGNED_IN.computeIfAbsent(account.signIn(), address -> signIn(account));
        return browser().newContext(options().setStorageState(state));
    }

    /** Sessions end by the product's clock, so whoever moves it signs everybody in anew. */
    static void forgetWhoIsSignedIn() {
        SIGNED_IN.clear();
    }

    /** Types address and password into the sign-in page and enters. */
    public static void signIn(Page page, String address, String password) {
        page.navigate(App.baseUrl() + "/sign-in.xhtml");
        page.locator("input[type=email]").fill(address);
        page.locator("input[type=password]").fill(password);
        page.locator("main form [type=submit]").click();
    }

    private static String signIn(String role) {
        return signIn(App.account(role));
    }

    private static String signIn(Account account) {
        try (BrowserContext context = anonymous()) {
            Page page = context.newPage();
            signIn(page, account.signIn(), account.password());
            page.waitForURL(url -> !url.contains("/sign-in"));
            return context.storageState();
        }
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(App.baseUrl())
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900);
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setHeadless(true)
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
        }
        return browser;
    }

    private static Path chromium() {
        return Path.of(Optional.ofNullable(System.getenv("HOMEWARD_CHROMIUM"))
                .filter(given -> !given.isBlank())
                .orElse(USUAL));
    }

    /** Called when all tests are done. */
    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }
}
