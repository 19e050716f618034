package org.homeward.e2e;

import java.io.IOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the product once for all tests. With {@code -Dbase.url=... -Ddata.dir=...} the tests run against a product that
 * runs already.
 */
public class AppSession implements LauncherSessionListener {

    private Product product;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("app.jar", "").isEmpty()
                || !System.getProperty("base.url", "").isBlank()) {
            return;
        }
        try {
            product = Product.withStory("e2e-data");
            System.setProperty("base.url", product.address());
            System.setProperty("data.dir", product.data().toString());
            System.setProperty("temp.dir", product.temporary().toString());
        } catch (IOException e) {
            throw new IllegalStateException("the product could not be started", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.close();
        if (product != null) {
            product.close();
        }
    }
}
