package org.homeward.ear;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.homeward.db.EmbeddedDatabase;

/**
 * A Payara Server as an operator would set it up for Homeward: its own first domain on free ports, the driver in the
 * domain's library folder, the pool and the settings made before it starts.
 */
final class FullServer implements AutoCloseable {

    private static final String DOMAIN = "domain1";
    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENERS = CONFIG + "network-config.network-listeners.network-listener.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener-1.http.";

    /** Every port that the server as delivered opens, or could. */
    private static final List<Integer> PORTS_AS_DELIVERED =
            List.of(8080, 4848, 8181, 7676, 8686, 3700, 3820, 3920, 6666, 9009);

    private final Path build;
    private final Path domains;
    private final Map<Integer, Integer> ports = new TreeMap<>();

    private FullServer(Path build) {
        this.build = build;
        this.domains = build.resolve("domains");
    }

    /** Sets up the domain anew and starts it, without the application. */
    static FullServer start(Path build, Path data, EmbeddedDatabase database) throws IOException {
        FullServer server = new FullServer(build);
        server.copyDomain();
        server.moveAwayFromKnownPorts();
        Path settings = server.domain().resolve("before-start");
        Files.write(settings, server.commands(data, database));
        Runtime.getRuntime().addShutdownHook(new Thread(server::end, "end-full-server"));
        boolean started = false;
        try {
            server.asadmin("start-domain", "--prebootcommandfile", settings.toString(), "--domaindir", server.where());
            started = true;
            return server;
        } finally {
            if (!started) {
                server.end();
            }
        }
    }

    String address() {
        return "http://127.0.0.1:" + ports.get(8080);
    }

    void deploy(Path ear) throws IOException {
        asadmin("--port", ports.get(4848).toString(), "deploy", "--name", "homeward", ear.toString());
    }

    Path log() {
        return domain().resolve("logs").resolve("server.log");
    }

    private Path domain() {
        return domains.resolve(DOMAIN);
    }

    private String where() {
        return domains.toString();
    }

    private void copyDomain() throws IOException {
        Path delivered = build.resolve("payara6/glassfish/domains").resolve(DOMAIN);
        if (Files.exists(domains)) {
            try (Stream<Path> old = Files.walk(domains)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(domains);
        try (Stream<Path> files = Files.walk(delivered)) {
            for (Path file : files.toList()) {
                Files.copy(file, domain().resolve(delivered.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.copy(build.resolve("driver/postgresql.jar"), domain().resolve("lib/postgresql.jar"));
    }

    /** Before the start, because the command that starts the server reads its administration port from the same file. */
    private void moveAwayFromKnownPorts() throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        for (int port : PORTS_AS_DELIVERED) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            held.add(socket);
            ports.put(port, socket.getLocalPort());
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        Path file = domain().resolve("config/domain.xml");
        String text = Files.readString(file);
        for (Map.Entry<Integer, Integer> port : ports.entrySet()) {
            text = text.replaceAll("(?<=[\"=:])" + port.getKey() + "(?=[\"<])", "" + port.getValue());
        }
        // the same flags as the one jar, for the same reason: a quick start on a small machine
        text = text.replace("<jvm-options>-server</jvm-options>", """
                <jvm-options>-XX:TieredStopAtLevel=1</jvm-options>
                <jvm-options>-XX:+UseSerialGC</jvm-options>
                """);
        Files.writeString(file, text);
    }

    private List<String> commands(Path data, EmbeddedDatabase database) {
        String[] url = database.url().split("[/:]+");
        return List.of(
                "set " + CONFIG + "hazelcast-config-specific-configuration.enabled=false",
                "set " + CONFIG + "microprofile-metrics-configuration.enabled=false",
                "set " + CONFIG + "admin-service.jmx-connector.system.enabled=false",
                "set " + HTTP + "server-header=false",
                "set " + HTTP + "xpowered-by=false",
                "set " + LISTENERS + "http-listener-1.address=127.0.0.1",
                "set " + LISTENERS + "admin-listener.address=127.0.0.1",
                "set " + LISTENERS + "http-listener-2.enabled=false",
                "create-jdbc-connection-pool --datasourceclassname=org.postgresql.ds.PGSimpleDataSource"
                        + " --restype=javax.sql.DataSource --steadypoolsize=2 --maxpoolsize=20"
                        + " --isolationlevel=read-committed --isisolationguaranteed=false"
                        + " --isconnectvalidatereq=true --validationmethod=custom-validation"
                        + " --validationclassname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
                        + " --validateatmostonceperiod=5"
                        + " --property=serverName=" + url[2] + ":portNumber=" + url[3] + ":databaseName=" + url[4]
                        + ":user=" + database.applicationUser() + ":password=" + database.applicationPassword()
                        + ":logServerErrorDetail=false homeward-pool",
                "create-jdbc-resource --connectionpoolid=homeward-pool jdbc/homeward",
                "create-system-properties homeward.data=" + data + ":homeward.base-url="
                        + address().replace(":", "\\:")
                        // without these two Jersey describes every path to everybody
                        + ":jersey.config.allowSystemPropertiesProvider=true"
                        + ":jersey.config.server.wadl.disableWadl=true");
    }

    /** Runs one command of the server's own administration, and fails with what it said when it fails. */
    private void asadmin(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                build.resolve("payara6/glassfish/lib/client/appserver-cli.jar").toString()));
        command.addAll(List.of(words));
        Path said = build.resolve("asadmin.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(
                        String.join(" ", words) + " failed: " + Files.readString(said) + "; see " + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Stops the server in order, and says so when it does not stop. */
    @Override
    public void close() throws IOException {
        try {
            asadmin("stop-domain", "--domaindir", where(), DOMAIN);
        } finally {
            end();
        }
    }

    /** Whatever happened before: nothing of ours runs on. */
    private void end() {
        process().ifPresent(ProcessHandle::destroyForcibly);
    }

    private Optional<ProcessHandle> process() {
        try {
            long pid = Long.parseLong(
                    Files.readString(domain().resolve("config/pid")).strip());
            return ProcessHandle.of(pid)
                    .filter(process -> process.info().commandLine().orElse("").contains(where()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
