package org.homeward.proof;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The chained audit trail. Each link's hash is the SHA-256 of the RFC 8785 canonical JSON of this object, all of whose
 * members are always there:
 *
 * <pre>
 * {"action": text, "actorKind": "PUBLIC"|"PERSON"|"SYSTEM", "actorName": text, "at": text, "detailHash": hex,
 *  "entry": number, "organisation": number or null, "person": number or null, "previous": hex, "requestId": text,
 *  "seq": number, "subjectKind": text, "subjectRef": text}
 * </pre>
 *
 * {@code at} is UTC with six decimals ({@code 2026-11-22T10:00:00.000000Z}), hexadecimal is in lower case,
 * {@code previous} is the hash of the link before and 64 noughts for the first. {@code detailHash} is the SHA-256 of the
 * 32 bytes of salt followed by the canonical JSON of the detail; salt and detail can be erased, the hash stays.
 *
 * <p>Feed the links in order to {@link #accept}; it says where the chain first breaks.
 */
public final class AuditChain {

    /** What stands before the first link. */
    public static final String BEFORE_THE_FIRST = "0".repeat(64);

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** What an entry says. Person and organisation are keys, never names. */
    public record Entry(
            long id,
            Instant at,
            String actorKind,
            String actorName,
            OptionalLong person,
            OptionalLong organisation,
            String action,
            String subjectKind,
            String subjectRef,
            byte[] detailHash,
            String requestId) {}

    /** An entry with its place in the chain as it is stored. */
    public record Link(long seq, Entry entry, byte[] previous, byte[] hash) {}

    /** Where a chain breaks and why, as a sentence. */
    public record Break(long seq, String why) {}

    private long links;
    private byte[] head = HexFormat.of().parseHex(BEFORE_THE_FIRST);

    /** The hash that a link must have. */
    public static byte[] hash(long seq, Entry entry, byte[] previous) {
        Json.Obj content = Json.Obj.empty()
                .with("action", entry.action())
                .with("actorKind", entry.actorKind())
                .with("actorName", entry.actorName())
                .with("at", AT.format(entry.at()))
                .with("detailHash", HexFormat.of().formatHex(entry.detailHash()))
                .with("entry", entry.id())
                .with("organisation", numberOrNull(entry.organisation()))
                .with("person", numberOrNull(entry.person()))
                .with("previous", HexFormat.of().formatHex(previous))
                .with("requestId", entry.requestId())
                .with("seq", seq)
                .with("subjectKind", entry.subjectKind())
                .with("subjectRef", entry.subjectRef());
        return Signatures.sha256(CanonicalJson.bytes(content));
    }

    /** The hash that stands for a detail in its entry. */
    public static byte[] detailHash(byte[] salt, Json.Obj detail) {
        return Signatures.sha256(salt, CanonicalJson.bytes(detail));
    }

    /** Takes the next link; a break is given back and the link is not counted. */
    public Optional<Break> accept(Link link) {
        if (link.seq() != links + 1) {
            return Optional.of(new Break(
                    links + 1, "Link %d is missing; the next one there is %d.".formatted(links + 1, link.seq())));
        }
        if (!Arrays.equals(link.previous(), head)) {
            return Optional.of(
                    new Break(link.seq(), "Link %d does not follow the link before it.".formatted(link.seq())));
        }
        if (!Arrays.equals(link.hash(), hash(link.seq(), link.entry(), link.previous()))) {
            return Optional.of(new Break(
                    link.seq(),
                    "Link %d does not match its entry %d: one of them was changed."
                            .formatted(link.seq(), link.entry().id())));
        }
        links++;
        head = link.hash();
        return Optional.empty();
    }

    /** How many links were accepted. */
    public long links() {
        return links;
    }

    /** Hash of the last accepted link in hexadecimal. */
    public String head() {
        return HexFormat.of().formatHex(head);
    }

    private static Json numberOrNull(OptionalLong value) {
        return value.isPresent() ? new Json.Whole(value.getAsLong()) : new Json.Nil();
    }
}
