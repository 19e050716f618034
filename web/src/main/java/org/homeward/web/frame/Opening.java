package org.homeward.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.homeward.demo.infrastructure.DemoStart;

/** What has to be done before the first request: a demonstration tells its story. A failure here fails the start. */
@WebListener
public class Opening implements ServletContextListener {

    @Inject
    private DemoStart demo;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        demo.loadIfEmpty();
    }
}
