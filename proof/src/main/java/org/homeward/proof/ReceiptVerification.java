package org.homeward.proof;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a bid's receipt with nothing but the receipt and the published keys. What it says stays true without the
 * server: that the authority signed exactly these words.
 */
public final class ReceiptVerification {

    /**
     * One thing that was looked at.
     *
     * @param name stable, for programs
     * @param says what was found, in words
     */
    public record Check(String name, boolean holds, String says) {}

    /** Everything that was looked at, in order. */
    public record Outcome(List<Check> checks) {

        public Outcome {
            checks = List.copyOf(checks);
        }

        public boolean holds() {
            return checks.stream().allMatch(Check::holds);
        }
    }

    /** What is signed, with the signature. */
    private static final Set<String> MEMBERS =
            Set.of("tender", "lot", "bidder", "version", "submittedAt", "sealedSha256", "keyId", "signature");

    /** What may come with it after the close; it is not signed and is checked by itself. */
    private static final String INCLUSION = "inclusion";

    private final List<Json.Obj> keys;

    private ReceiptVerification(List<Json.Obj> keys) {
        this.keys = keys;
    }

    /**
     * With the keys as {@code GET /open-data/keys} gives them: an object with a list {@code keys}, or the list itself.
     *
     * @throws IllegalArgumentException when the text is neither
     */
    public static ReceiptVerification withKeys(String json) {
        Json parsed = CanonicalJson.parse(json);
        Json list = parsed instanceof Json.Obj object
                ? object.get("keys").or(() -> object.get("items")).orElse(new Json.Nil())
                : parsed;
        if (!(list instanceof Json.Arr array)) {
            throw new IllegalArgumentException("these are no published keys");
        }
        return new ReceiptVerification(array.items().stream()
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .toList());
    }

    /** Looks at a receipt, whatever the text is. */
    public Outcome check(String json) {
        List<Check> checks = new ArrayList<>();
        Optional<Json.Obj> read = read(json, checks);
        if (read.isEmpty()) {
            return new Outcome(checks);
        }
        Json.Obj receipt = read.get().without(INCLUSION);
        String keyId = receipt.text("keyId");
        Optional<Json.Obj> key = keys.stream()
                .filter(one -> text(one, "keyId").equals(Optional.of(keyId)))
                .filter(one -> text(one, "purpose").equals(Optional.of("RECEIPT")))
                .findFirst();
        checks.add(new Check(
                "key-known",
                key.isPresent(),
                key.isPresent()
                        ? "The key " + keyId + " is one of the authority's keys for receipts."
                        : "The key " + keyId + " is not one of the authority's keys for receipts."));
        if (key.isEmpty()) {
            return new Outcome(checks);
        }
        signature(receipt, key.get(), checks);
        time(receipt, key.get(), checks);
        endorsement(key.get(), checks);
        read.get().get(INCLUSION).ifPresent(inclusion -> checks.add(inclusion(receipt, inclusion)));
        return new Outcome(checks);
    }

    private static Optional<Json.Obj> read(String json, List<Check> checks) {
        try {
            if (CanonicalJson.parse(json) instanceof Json.Obj object) {
                Optional<String> fault = fault(object.without(INCLUSION));
                checks.add(new Check(
                        "form",
                        fault.isEmpty(),
                        fault.orElse(
                                "This is a receipt: tender, lot, bidder, version, time, hash, key and signature.")));
                return fault.isEmpty() ? Optional.of(object) : Optional.empty();
            }
            checks.add(new Check("form", false, "This is not a receipt: it is not a JSON object."));
        } catch (IllegalArgumentException e) {
            checks.add(new Check("form", false, "This is not a receipt: it is not JSON as receipts are written."));
        }
        return Optional.empty();
    }

    private static Optional<String> fault(Json.Obj receipt) {
        if (!receipt.members().keySet().equals(MEMBERS)) {
            return Optional.of("This is not a receipt: it has other members than tender, lot, bidder, version, "
                    + "submittedAt, sealedSha256, keyId and signature.");
        }
        boolean whole = receipt.members().get("lot") instanceof Json.Whole
                && receipt.members().get("version") instanceof Json.Whole;
        boolean texts = List.of("tender", "bidder", "submittedAt", "sealedSha256", "keyId", "signature").stream()
                .allMatch(name -> receipt.members().get(name) instanceof Json.Text);
        if (!whole || !texts) {
            return Optional.of("This is not a receipt: lot and version are whole numbers, everything else is text.");
        }
        if (!receipt.text("sealedSha256").matches("[0-9a-f]{64}")) {
            return Optional.of("This is not a receipt: the hash is not 64 lower-case hexadecimal digits.");
        }
        if (instant(receipt.text("submittedAt")).isEmpty()) {
            return Optional.of("This is not a receipt: the time cannot be read.");
        }
        return Optional.empty();
    }

    private static void signature(Json.Obj receipt, Json.Obj key, List<Check> checks) {
        boolean holds = raw(key).map(bytes -> Signatures.holds(receipt, Signatures.publicKey(bytes)))
                .orElse(false);
        checks.add(new Check(
                "signature",
                holds,
                holds
                        ? "The authority signed exactly these words."
                        : "The signature does not fit: something was changed, or somebody else signed."));
    }

    private static void time(Json.Obj receipt, Json.Obj key, List<Check> checks) {
        Instant at = instant(receipt.text("submittedAt")).orElseThrow();
        Optional<Instant> from = text(key, "validFrom").flatMap(ReceiptVerification::instant);
        Optional<Instant> until = text(key, "retiredAt").flatMap(ReceiptVerification::instant);
        // a key's first day is kept to the second
        boolean holds = from.isPresent()
                && !at.isBefore(from.get())
                && until.map(end -> !at.isAfter(end.plusSeconds(1))).orElse(true);
        checks.add(new Check(
                "key-in-use",
                holds,
                holds ? "The key was in use at that time." : "The key was not in use at that time."));
    }

    /** Follows the keys back to the first, which nobody endorses. */
    private void endorsement(Json.Obj key, List<Check> checks) {
        boolean holds = true;
        Json.Obj current = key;
        for (int i = 0; holds && text(current, "signedBy").isPresent() && i < keys.size(); i++) {
            Json.Obj endorsed = current;
            Optional<Json.Obj> before = keys.stream()
                    .filter(one -> text(one, "keyId").equals(text(endorsed, "signedBy")))
                    .findFirst();
            holds = before.flatMap(ReceiptVerification::raw)
                    .map(bytes -> Signatures.verify(
                            CanonicalJson.bytes(endorsed(endorsed)),
                            text(endorsed, "signature").orElse(""),
                            Signatures.publicKey(bytes)))
                    .orElse(false);
            current = before.orElse(current);
        }
        if (text(key, "signedBy").isPresent()) {
            checks.add(new Check(
                    "key-endorsed",
                    holds,
                    holds
                            ? "Each key was signed by the one before it."
                            : "The keys were not signed one by the other."));
        }
    }

    private static Json.Obj endorsed(Json.Obj key) {
        Json.Obj endorsed = Json.Obj.empty();
        for (String name : List.of("algorithm", "keyId", "publicKey", "purpose", "signedBy", "validFrom")) {
            endorsed = endorsed.with(name, text(key, name).orElse(""));
        }
        return endorsed;
    }

    private static Check inclusion(Json.Obj receipt, Json given) {
        boolean holds;
        try {
            Json.Obj inclusion = (Json.Obj) given;
            List<byte[]> hashes = ((Json.Arr) inclusion.get("hashes").orElseThrow())
                    .items().stream()
                            .map(one -> HexFormat.of().parseHex(((Json.Text) one).value()))
                            .toList();
            holds = MerkleTree.isIncluded(
                    HexFormat.of().parseHex(receipt.text("sealedSha256")),
                    inclusion.whole("leafIndex"),
                    inclusion.whole("treeSize"),
                    hashes,
                    HexFormat.of().parseHex(inclusion.text("root")));
        } catch (RuntimeException e) {
            holds = false;
        }
        return new Check(
                "inclusion",
                holds,
                holds
                        ? "The bid is in the box whose root is given. Compare the root with the published one."
                        : "The bid is not in the box whose root is given.");
    }

    private static Optional<byte[]> raw(Json.Obj key) {
        try {
            return text(key, "publicKey").map(Base64.getDecoder()::decode).filter(bytes -> bytes.length == 32);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Json.Obj object, String name) {
        return object.get(name).filter(Json.Text.class::isInstance).map(value -> ((Json.Text) value).value());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
