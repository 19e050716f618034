package org.homeward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Resident memory of processes, as Linux counts it: pages that several processes share are counted for each. */
final class Memory {

    private static final int KIB_PER_MB = 1000;
    private static final double BYTES_PER_KIB = 1024;

    private Memory() {}

    static long megabytes(long pid) throws IOException {
        return megabytes(Path.of("/proc", Long.toString(pid)));
    }

    /** All processes below the server whose first process wrote this file. */
    static long megabytesOfPostgres(Path pidFile) throws IOException {
        long first = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle server = ProcessHandle.of(first).orElseThrow();
        long sum = megabytes(first);
        for (ProcessHandle part : server.descendants().toList()) {
            sum += megabytes(part.pid());
        }
        return sum;
    }

    private static long megabytes(Path process) throws IOException {
        List<String> lines;
        try (Stream<String> status = Files.lines(process.resolve("status"))) {
            lines = status.filter(line -> line.startsWith("VmRSS:")).toList();
        }
        if (lines.isEmpty()) {
            return 0;
        }
        long kib = Long.parseLong(lines.get(0).replaceAll("\\D", ""));
        return Math.round(kib * BYTES_PER_KIB / KIB_PER_MB / KIB_PER_MB);
    }
}
