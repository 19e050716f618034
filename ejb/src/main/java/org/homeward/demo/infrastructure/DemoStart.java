package org.homeward.demo.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.logging.Logger;
import org.homeward.demo.application.DemoStory;
import org.homeward.demo.domain.DemoAccount;
import org.homeward.demo.domain.DemoScene;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.TestClock;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.infrastructure.Installation;

/** Loads the demonstration at the first start of a demo or test installation, and leaves its sign-ins in a file. */
@ApplicationScoped
public class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    private Installation installation;

    @Inject
    private DemoStory story;

    @Inject
    private TestClock clock;

    @Inject
    private Acting acting;

    /** Does nothing in a live installation, or where somebody is already. */
    @ActivateRequestContext
    public void loadIfEmpty() {
        if (installation.isLive()) {
            return;
        }
        asTheProduct();
        for (DemoScene scene : story.untold()) {
            asTheProduct();
            clock.toDaysAgo(scene.daysAgo());
            clock.catchUp();
            List<DemoAccount> accounts = story.tell(scene);
            if (!accounts.isEmpty()) {
                write(accounts);
                LOG.info("the demonstration was loaded");
            }
        }
    }

    private void asTheProduct() {
        acting.as(Actor.system("demo", 0));
    }

    private void write(List<DemoAccount> accounts) {
        Path file = installation.dataFolder().resolve("demo-accounts.json");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), accounts);
        } catch (IOException e) {
            throw new IllegalStateException("the sign-ins of the demonstration could not be written to " + file, e);
        }
    }
}
