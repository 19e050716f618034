package org.homeward.e2e.bidding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.e2e.Account;
import org.homeward.e2e.App;
import org.homeward.e2e.tender.ATender;
import org.junit.jupiter.api.Test;

/**
 * Nobody who holds the files reads a bid before it is opened: marks that are put into drafts, answers, prices and files
 * are looked for in everything that the product and its database ever wrote.
 */
class CanaryIT {

    private static final Account PROVIDER = ATender.TANSY_ROW;

    /** No two tests have the same mark, and none of it is a word that stands anywhere else. */
    private static String mark(String of) {
        return "canary" + of + UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void aBidIsNowhereInTheFilesUntilItIsOpened() throws IOException {
        assumeTrue(
                !System.getProperty("temp.dir", "").isEmpty(),
                "only where the tests started the product, so that all its folders are known");
        String open = mark("title");
        String answer = mark("answer");
        String draft = mark("draft");
        String file = mark("file");
        String name = mark("name");
        long price = 7_135_924_681_357L;
        Instant deadline = ATender.aDeadline();
        ObjectNode document = ATender.document(deadline);
        document.put("title", "Support at home " + open);
        ATender tender = ATender.published(document, deadline);
        write(tender, draft, 1, file, name);
        write(tender, answer, price, file, name);
        tender.submit(PROVIDER, UUID.randomUUID().toString()).is(201);
        // drafts after the submission are drafts too
        write(tender, draft, 2, file, name);

        assertFalse(found(open).isEmpty(), "the search finds what is public, so it would find a bid as well");
        for (String secret : List.of(answer, draft, file, name, "" + price)) {
            assertEquals(List.of(), found(secret), secret);
        }

        tender.closeAtTheDeadline();
        tender.post("/lots/1/opening-consents", ATender.PRIYA).is(200);
        for (String secret : List.of(answer, draft, file, name, "" + price)) {
            assertEquals(List.of(), found(secret), secret + " after one consent");
        }
        tender.post("/lots/1/opening-consents", ATender.TOM).is(200);
        assertFalse(found(answer).isEmpty(), "an opened bid is there to be read");
        assertEquals(List.of(), found(draft), "what was never submitted is never opened");
    }

    private static void write(ATender tender, String words, long price, String file, String name) {
        ObjectNode bid = ATender.json();
        ArrayNode answers = bid.putArray("answers");
        answers.addObject().put("question", "Q1").put("text", "People choose " + words);
        answers.addObject().put("question", "Q2").put("text", "We stay " + words);
        bid.put("pricePence", price);
        bid.putArray("attachments")
                .add(ATender.attachment(
                        name + ".txt", "text/plain", ("What we do " + file).getBytes(StandardCharsets.UTF_8)));
        ATender.put(tender.lot() + "/my-bid", PROVIDER, bid).is(200);
    }

    /** Every file of the data folder (tables, write-ahead log, logs, outbox) and of the temporary folder that holds it. */
    private static List<String> found(String mark) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path folder : List.of(App.dataFolder(), Path.of(System.getProperty("temp.dir")))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> holds(file, mark))
                        .forEach(file -> found.add("" + file));
            } catch (UncheckedIOException e) {
                // the database removes files while they are walked; the walk is repeated
                assertTrue(e.getCause() instanceof NoSuchFileException, e.toString());
                return found(mark);
            }
        }
        return found;
    }

    private static boolean holds(Path file, String mark) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(mark);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
