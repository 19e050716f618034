package org.homeward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The results for people: one list entry for each benchmark, replaced by its next run. */
final class ResultLines {

    private static final List<String> HEADING = List.of(
            "# Results", "", "Each line is written by its benchmark; the numbers behind it stand beside it.", "");

    private ResultLines() {}

    static void put(Path file, String benchmark, String words) throws IOException {
        String start = "- [" + benchmark + "](" + benchmark + ".json): ";
        List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : HEADING);
        int at = 0;
        while (at < lines.size() && !lines.get(at).startsWith(start)) {
            at++;
        }
        if (at < lines.size()) {
            lines.set(at, start + words);
        } else {
            lines.add(start + words);
        }
        Files.write(file, lines);
    }
}
