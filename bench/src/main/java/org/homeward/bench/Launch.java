package org.homeward.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How every benchmark starts a jar: with the same Java, the same flags, on this machine only. */
final class Launch {

    private Launch() {}

    /** The flags with which {@code ./homeward} starts the product. */
    static List<String> flags() {
        return List.of(System.getProperty("flags", "").strip().split("\\s+"));
    }

    /** The beginning of a command that runs the jar. */
    static List<String> java(Path jar) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /**
     * Starts the product; its log lies beside the data.
     *
     * @param root folder of the repository
     * @param page the one that tells that it is ready
     */
    static Server homeward(Path root, Path data, String page, String... options)
            throws IOException, InterruptedException {
        int port = Server.freePort();
        List<String> command = java(root.resolve("dist/target/homeward.jar"));
        command.addAll(List.of("--host", "127.0.0.1", "--port", "" + port, "--data", data.toString()));
        command.addAll(List.of(options));
        return Server.start(command, address(port).resolve(page), data.resolveSibling("homeward.log"));
    }

    /** An empty folder, whatever was in it. */
    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
