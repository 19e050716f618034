package org.homeward.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.proof.Signatures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyReceiptCommandTest {

    private final Heard heard = new Heard();
    private final KeyPair pair = Signatures.newKeys();
    private final String keyId = Signatures.keyId(Signatures.raw(pair.getPublic()));

    @TempDir
    Path folder;

    private Path keys() throws IOException {
        Json.Obj key = Json.Obj.empty()
                .with("algorithm", "Ed25519")
                .with("keyId", keyId)
                .with("purpose", "RECEIPT")
                .with("publicKey", Base64.getEncoder().encodeToString(Signatures.raw(pair.getPublic())))
                .with("validFrom", "2027-01-01T00:00:00Z");
        return Files.writeString(
                folder.resolve("keys.json"),
                CanonicalJson.text(Json.Obj.empty().with("keys", new Json.Arr(List.of(key)))));
    }

    private Json.Obj receipt() {
        return Signatures.sign(
                Json.Obj.empty()
                        .with("tender", "HW-2027-0001")
                        .with("lot", 1)
                        .with("bidder", "ORG-0007")
                        .with("version", 1)
                        .with("submittedAt", "2027-03-03T12:00:00Z")
                        .with("sealedSha256", "ab".repeat(32)),
                keyId,
                pair.getPrivate());
    }

    private void run(Json.Obj receipt) throws IOException {
        Path file = Files.writeString(folder.resolve("receipt.json"), CanonicalJson.text(receipt));
        VerifyReceiptCommand command = new VerifyReceiptCommand(Map.of());
        command.run(
                Arguments.parse(
                        List.of(file.toString(), "--keys", keys().toString()), command.options(), command.operand()),
                heard.console);
    }

    @Test
    void aReceiptHoldsWithoutTheServer() throws IOException {
        run(receipt());
        assertTrue(heard.out().contains("The receipt holds."), heard.out());
    }

    @Test
    void aChangedReceiptDoesNotHoldAndTheExitCodeSaysSo() {
        StartRefused refused =
                assertThrows(StartRefused.class, () -> run(receipt().with("version", 2)));
        assertEquals(Reason.RECEIPT_BROKEN, refused.reason());
        assertTrue(heard.out().contains("FAILS"), heard.out());
    }

    @Test
    void withoutAFileTheCommandSaysWhatIsMissing() {
        VerifyReceiptCommand command = new VerifyReceiptCommand(Map.of());
        Arguments nothing = Arguments.parse(List.of(), command.options(), command.operand());
        StartRefused refused = assertThrows(StartRefused.class, () -> command.run(nothing, heard.console));
        assertEquals(Reason.USAGE, refused.reason());
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeSo() {
        VerifyReceiptCommand command = new VerifyReceiptCommand(Map.of());
        Arguments arguments = Arguments.parse(List.of("nowhere.json"), command.options(), command.operand());
        StartRefused refused = assertThrows(StartRefused.class, () -> command.run(arguments, heard.console));
        assertEquals(Reason.USAGE, refused.reason());
    }
}
