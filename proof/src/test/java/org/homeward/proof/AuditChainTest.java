package org.homeward.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123456Z");

    @Test
    void theHashIsOverExactlyTheDocumentedBytes() {
        byte[] before = new byte[32];
        String documented = "{\"action\":\"thing.done\",\"actorKind\":\"PERSON\",\"actorName\":\"\","
                + "\"at\":\"2026-11-22T10:00:00.123456Z\",\"detailHash\":\"" + "00".repeat(32)
                + "\",\"entry\":7,\"organisation\":3,\"person\":null,\"previous\":\"" + "00".repeat(32)
                + "\",\"requestId\":\"r-1\",\"seq\":1,\"subjectKind\":\"thing\",\"subjectRef\":\"7\"}";
        assertArrayEquals(
                Signatures.sha256(documented.getBytes(StandardCharsets.UTF_8)),
                AuditChain.hash(1, entry(7, "7"), before));
    }

    @Test
    void anEmptyChainHolds() {
        AuditChain chain = new AuditChain();
        assertEquals(0, chain.links());
        assertEquals(AuditChain.BEFORE_THE_FIRST, chain.head());
    }

    @Property(tries = 50)
    void anUntouchedChainHolds(@ForAll @IntRange(min = 1, max = 60) int length) {
        AuditChain chain = new AuditChain();
        List<AuditChain.Link> links = links(length);
        links.forEach(link -> assertTrue(chain.accept(link).isEmpty()));
        assertEquals(length, chain.links());
        assertEquals(HexFormat.of().formatHex(links.get(length - 1).hash()), chain.head());
    }

    @Property(tries = 100)
    void theFirstBreakIsFoundWhereItIs(
            @ForAll @IntRange(min = 3, max = 40) int length,
            @ForAll @IntRange(min = 0, max = 38) int where,
            @ForAll @IntRange(min = 0, max = 3) int how) {
        int at = where % (length - 1);
        List<AuditChain.Link> links = links(length);
        AuditChain.Link link = links.get(at);
        switch (how) {
            case 0 -> links.set(at, new AuditChain.Link(link.seq(), entry(at + 1L, "x"), link.previous(), link.hash()));
            case 1 -> links.set(at, new AuditChain.Link(link.seq(), link.entry(), link.previous(), new byte[32]));
            case 2 -> links.set(at, new AuditChain.Link(link.seq(), link.entry(), new byte[] {1}, link.hash()));
            default -> links.remove(at);
        }
        assertEquals(at + 1, firstBreak(links).orElseThrow().seq());
    }

    @Property(tries = 50)
    void aChangedEntryWhoseOwnHashWasMadeAnewBreaksTheNextLink(@ForAll @IntRange(min = 0, max = 8) int at) {
        List<AuditChain.Link> links = links(10);
        AuditChain.Link link = links.get(at);
        AuditChain.Entry changed = entry(at + 1L, "x");
        links.set(
                at,
                new AuditChain.Link(
                        link.seq(), changed, link.previous(), AuditChain.hash(link.seq(), changed, link.previous())));
        assertEquals(at + 2, firstBreak(links).orElseThrow().seq());
    }

    @Test
    void theSaltHidesADetailThatCouldBeGuessed() {
        Json.Obj detail = Json.Obj.empty().with("answer", "yes");
        byte[] one = AuditChain.detailHash(new byte[32], detail);
        byte[] other = new byte[32];
        other[0] = 1;
        assertFalse(java.util.Arrays.equals(one, AuditChain.detailHash(other, detail)));
    }

    private static Optional<AuditChain.Break> firstBreak(List<AuditChain.Link> links) {
        AuditChain chain = new AuditChain();
        for (AuditChain.Link link : links) {
            Optional<AuditChain.Break> broken = chain.accept(link);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private static List<AuditChain.Link> links(int length) {
        List<AuditChain.Link> links = new ArrayList<>();
        byte[] previous = new byte[32];
        for (long seq = 1; seq <= length; seq++) {
            AuditChain.Entry entry = entry(seq, "" + seq);
            byte[] hash = AuditChain.hash(seq, entry, previous);
            links.add(new AuditChain.Link(seq, entry, previous, hash));
            previous = hash;
        }
        return links;
    }

    private static AuditChain.Entry entry(long id, String ref) {
        return new AuditChain.Entry(
                id,
                AT,
                "PERSON",
                "",
                OptionalLong.empty(),
                OptionalLong.of(3),
                "thing.done",
                "thing",
                ref,
                new byte[32],
                "r-1");
    }
}
