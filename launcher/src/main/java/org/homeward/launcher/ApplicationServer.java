package org.homeward.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.logging.Logger;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/** Payara Micro in this process, with the application that the jar carries. */
final class ApplicationServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ApplicationServer.class.getName());
    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENER =
            CONFIG + "network-config.network-listeners.network-listener.http-listener.address=";

    private final String host;
    private final int port;
    private final JdbcPool pool;
    private PayaraMicroBoot server;
    private PayaraMicroRuntime runtime;

    ApplicationServer(String host, int port, Database database) {
        this.host = host;
        this.port = port;
        this.pool = new JdbcPool(database.url(), database.user(), database.password());
    }

    /** Returns when the server runs; whether the application does is another question. */
    void start() {
        pool.publish();
        // Says nothing about what serves: the name and the version help only somebody who looks for holes.
        System.setProperty("product.name", "");
        // Jersey describes every path to everybody unless it is told not to.
        System.setProperty("jersey.config.allowSystemPropertiesProvider", "true");
        System.setProperty("jersey.config.server.wadl.disableWadl", "true");
        Path logging = loggingConfiguration();
        try {
            server = bootClass();
            server.setPreBootHandler(this::configure);
            server.setHttpPort(port);
            server.setNoHazelcast(true);
            server.setNoCluster(true);
            server.setLogPropertiesFile(logging.toFile());
            runtime = server.bootStrap();
            OtherHooks.remove();
        } catch (BootstrapException | ReflectiveOperationException e) {
            throw failed("The application server did not start", e);
        } finally {
            delete(logging);
        }
    }

    /**
     * The server goes on running when the application in it could not be deployed; we do not. The list of names holds an
     * application that failed to start, the descriptor only one that runs.
     */
    void requireDeployed() {
        if (runtime.getLocalDescriptor().getDeployedApplications().isEmpty()) {
            throw failed("The application could not be deployed", null);
        }
    }

    private static StartRefused failed(String what, Exception cause) {
        return new StartRefused(Reason.APPLICATION_FAILED, what + LauncherLog.where() + ".", cause);
    }

    /** The class stands in a jar inside our jar, which the compiler cannot see. */
    private static PayaraMicroBoot bootClass() throws ReflectiveOperationException {
        Class<?> implementation =
                Thread.currentThread().getContextClassLoader().loadClass("fish.payara.micro.impl.PayaraMicroImpl");
        return (PayaraMicroBoot) implementation.getMethod("getInstance").invoke(null);
    }

    private void configure(AdminCommandRunner admin) {
        run(admin, "create-jdbc-connection-pool", pool.createPool());
        run(admin, "create-jdbc-resource", pool.createResource());
        set(admin, LISTENER + host);
        set(admin, CONFIG + "microprofile-metrics-configuration.enabled=false");
        // setNoHazelcast alone leaves the data grid on: it listens on every address and joins strangers
        set(admin, CONFIG + "hazelcast-config-specific-configuration.enabled=false");
        set(admin, CONFIG + "phone-home-runtime-configuration.enabled=false");
        set(admin, CONFIG + "ejb-container.ejb-timer-service.ejb-timer-service=Dummy");
    }

    private static void set(AdminCommandRunner admin, String assignment) {
        run(admin, "set", List.of(assignment));
    }

    private static void run(AdminCommandRunner admin, String command, List<String> arguments) {
        ClusterCommandResult result = admin.run(command, arguments.toArray(String[]::new));
        if (result.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
            LOG.severe(() -> command + " failed: " + result.getOutput());
            throw failed("The application server refused its settings", null);
        }
    }

    private static Path loggingConfiguration() {
        try (InputStream in = ApplicationServer.class.getResourceAsStream("logging.properties")) {
            Path file = Files.createTempFile("homeward-", ".logging.properties");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE,
                    "The temporary folder " + System.getProperty("java.io.tmpdir") + " cannot be written.",
                    e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warning(() -> file + " could not be deleted: " + e.getMessage());
        }
    }

    @Override
    public void close() throws BootstrapException {
        if (server != null) {
            server.shutdown();
        }
    }
}
