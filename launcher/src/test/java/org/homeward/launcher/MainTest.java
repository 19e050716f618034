package org.homeward.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.homeward.db.StartRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path folder;

    private final Heard heard = new Heard();

    private int run(String... words) {
        return Main.run(List.of(words), heard.console);
    }

    /** One sentence, and nothing that only a programmer reads. */
    private void assertOneSentence() {
        assertEquals(1, heard.err().lines().count(), heard.err());
        assertTrue(heard.err().strip().endsWith("."), heard.err());
        assertFalse(heard.err().contains("\tat "), heard.err());
        assertFalse(heard.err().contains("Exception"), heard.err());
    }

    @Test
    void theHelpNamesEveryOptionAndEveryExitCode() {
        assertEquals(0, run("help"));
        for (String word :
                List.of("--port", "--data", "--no-demo", "migrate", "backup", "restore", "HOMEWARD_DB_URL")) {
            assertTrue(heard.out().contains(word), word);
        }
        for (Reason reason : Reason.values()) {
            assertTrue(heard.out().contains(reason.meaning()), reason.name());
        }
    }

    @Test
    void peopleAskForHelpInManyWays() {
        for (String word : List.of("help", "--help", "-h", "version", "--version")) {
            assertEquals(0, run(word), word);
        }
    }

    @Test
    void exitCodesDiffer() {
        long different = Arrays.stream(Reason.values())
                .mapToInt(Reason::exitCode)
                .distinct()
                .count();
        assertEquals(Reason.values().length, different);
    }

    @Test
    void anUnknownCommandIsAnswered() {
        assertEquals(Reason.USAGE.exitCode(), run("start"));
        assertOneSentence();
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingIsMade() throws IOException {
        Path data = folder.resolve("data");
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertEquals(Reason.PORT_TAKEN.exitCode(), run("--port", port, "--data", data.toString()));
        }
        assertOneSentence();
        assertFalse(Files.exists(data));
    }

    @Test
    void aDataFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertEquals(Reason.FOLDER_UNUSABLE.exitCode(), run("--port", "0", "--data", file.toString()));
        assertOneSentence();
    }

    @Test
    void aNameThatAShellWouldReadIsRefused() {
        Path odd = folder.resolve("data $(id)");
        assertEquals(Reason.FOLDER_UNUSABLE.exitCode(), run("--port", "0", "--data", odd.toString()));
        assertOneSentence();
    }

    @Test
    void noDemoAndAModeContradictEachOther() {
        assertEquals(Reason.USAGE.exitCode(), run("--no-demo", "--mode", "test"));
        assertOneSentence();
    }
}
