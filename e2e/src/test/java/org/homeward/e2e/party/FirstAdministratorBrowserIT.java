package org.homeward.e2e.party;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homeward.e2e.party.SignInBrowserIT.level;
import static org.homeward.e2e.party.SignInBrowserIT.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.homeward.e2e.Product;
import org.junit.jupiter.api.Test;

/** An empty, live installation gets its first administrator, and knows no test clock. */
class FirstAdministratorBrowserIT {

    private static final Pattern CODE = Pattern.compile("(?m)code[^\\n]*?:?\\s+([A-Z0-9-]{8,})\\s*$");

    @Test
    void whoeverReadsTheConsoleBecomesTheFirstAdministratorOnce() throws Exception {
        try (Product product = Product.start("empty", "--no-demo");
                BrowserContext window = Browsers.anonymous()) {
            Matcher code = CODE.matcher(product.said());
            assertTrue(code.find(), product.said());
            Page page = window.newPage();
            page.navigate(product.address() + "/home.xhtml");
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Set up Homeward");
            Axe.check(page, "set up");
            page.getByLabel("Code from the console").fill("WRONG-CODE");
            page.getByLabel("Your organisation").fill("Saltmere Council");
            page.getByLabel("Your name").fill("Ada Thorne");
            page.getByLabel("Your e-mail address").fill("ada@saltmere.example");
            page.getByLabel("New password").fill("ferry nettle eleven");
            make(page);
            assertThat(page.locator(".hw-errors")).containsText("This is not the code");
            assertThat(page.getByLabel("Your organisation")).hasValue("Saltmere Council");
            Axe.check(page, "set up with a wrong code");
            page.getByLabel("Code from the console").fill(code.group(1));
            page.getByLabel("New password").fill("ferry nettle eleven");
            make(page);
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Sign in to Homeward");
            page.getByLabel("E-mail address").fill("ada@saltmere.example");
            page.getByLabel("Password").fill("ferry nettle eleven");
            page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("What needs you today");
            page.navigate(product.address() + "/party/setup.xhtml");
            assertThat(page.getByText("This installation is set up already.")).isVisible();
            assertEquals(404, clock(product));
        }
    }

    private static void make(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Make the first administrator")).click();
    }

    private static int clock(Product product) throws Exception {
        HttpRequest move = HttpRequest.newBuilder(URI.create(product.address() + "/test/clock"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"at\":\"2030-01-01T00:00:00Z\"}"))
                .build();
        return HttpClient.newHttpClient()
                .send(move, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
