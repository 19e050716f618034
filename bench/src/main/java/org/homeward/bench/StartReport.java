package org.homeward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The numbers of one run, for machines and in one line for people. */
record StartReport(
        double loadBefore,
        double firstStartSeconds,
        List<String> flags,
        List<Server.Start> bare,
        List<Server.Start> homeward,
        long serverMegabytes,
        long databaseMegabytes) {

    /** A load above this says that others use the machine too. */
    static final double QUIET_LOAD = 1.5;

    /** The benchmark itself and the database take a part too. */
    private static final double QUIET_OTHERS = 0.15;

    private static final double TARGET_SECONDS = 15;
    private static final long TARGET_MEGABYTES = 900;

    /** Writes both; false when a quiet machine misses a target. A busy one proves nothing and says so. */
    boolean write(Path results) throws IOException {
        Files.writeString(results.resolve("start.json"), json());
        ResultLines.put(results.resolve("README.md"), "start", line());
        System.out.println(line());
        boolean met = seconds() <= TARGET_SECONDS && megabytes() <= TARGET_MEGABYTES;
        if (!met) {
            System.out.println(format("The targets are %.0f s and %d MB.", TARGET_SECONDS, TARGET_MEGABYTES));
        }
        return met || !isQuiet();
    }

    private String json() {
        return format(
                """
                {
                  "date" : "%s",
                  "java" : "%s",
                  "flags" : "%s",
                  "processors" : %d,
                  "loadBefore" : %.2f,
                  "takenByOthers" : %.2f,
                  "quiet" : %b,
                  "firstStartOfAllSeconds" : %.1f,
                  "warmStart" : {
                    "homewardSeconds" : %s,
                    "bareSeconds" : %s,
                    "homewardMedian" : %.1f,
                    "bareMedian" : %.1f,
                    "ratio" : %.2f,
                    "homewardProcessorMedian" : %.1f,
                    "bareProcessorMedian" : %.1f,
                    "target" : %.0f
                  },
                  "megabytesAfterAVisit" : {
                    "server" : %d,
                    "database" : %d,
                    "together" : %d,
                    "target" : %d
                  }
                }
                """,
                today(),
                System.getProperty("java.runtime.version"),
                String.join(" ", flags),
                processors(),
                loadBefore,
                takenByOthers(),
                isQuiet(),
                firstStartSeconds,
                all(homeward),
                all(bare),
                seconds(),
                bareSeconds(),
                seconds() / bareSeconds(),
                median(homeward, Server.Start::processorSeconds),
                median(bare, Server.Start::processorSeconds),
                TARGET_SECONDS,
                serverMegabytes,
                databaseMegabytes,
                megabytes(),
                TARGET_MEGABYTES);
    }

    private String line() {
        String machine =
                isQuiet() ? "a quiet machine" : format("a busy machine (others took %.0f %%)", 100 * takenByOthers());
        return format(
                "First page %.1f s after a warm start, %.2f times the %.1f s of a bare Payara Micro;"
                        + " %d MB after a visit (server %d, database %d); %d cores of %s, %s",
                seconds(),
                seconds() / bareSeconds(),
                bareSeconds(),
                megabytes(),
                serverMegabytes,
                databaseMegabytes,
                processors(),
                machine,
                today());
    }

    private boolean isQuiet() {
        return loadBefore < QUIET_LOAD && takenByOthers() < QUIET_OTHERS;
    }

    private double takenByOthers() {
        return Math.max(median(homeward, Server.Start::takenByOthers), median(bare, Server.Start::takenByOthers));
    }

    private double seconds() {
        return median(homeward, Server.Start::seconds);
    }

    private double bareSeconds() {
        return median(bare, Server.Start::seconds);
    }

    private long megabytes() {
        return serverMegabytes + databaseMegabytes;
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneOffset.UTC));
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static double median(List<Server.Start> starts, ToDoubleFunction<Server.Start> value) {
        double[] sorted = starts.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static List<String> all(List<Server.Start> starts) {
        return starts.stream().map(start -> format("%.1f", start.seconds())).toList();
    }

    private static String format(String words, Object... parts) {
        return String.format(Locale.ROOT, words, parts);
    }
}
