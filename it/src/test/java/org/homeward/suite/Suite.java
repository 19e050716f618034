package org.homeward.suite;

import java.nio.file.Path;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product's WAR as it was built, with the tests that run inside it: deployed once for all of them. */
@ArquillianSuiteDeployment
public class Suite {

    @Deployment
    public static WebArchive war() {
        Path built = Path.of(System.getProperty("build.dir"), "..", "..", "web", "target", "homeward-web.war");
        return ShrinkWrap.createFromZipFile(WebArchive.class, built.toFile()).addPackages(true, "org.homeward.it");
    }
}
