package org.homeward.evaluation.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Conflict;

/**
 * Lots drawn between bids that are equal in everything: one officer begins, another draws, and what they drew stays on
 * the record with the seed that it follows from, so that anybody can work the order out again.
 *
 * @param bids the tied bids
 * @param drawn the order, the winner first; empty until the second officer has drawn
 * @param seed 32 bytes in hexadecimal; empty until then
 */
public record LotsDraw(
        long id,
        List<String> bids,
        long begunBy,
        String begunByName,
        Instant begunAt,
        List<String> drawn,
        String seed,
        Optional<String> drawnByName,
        Optional<Instant> drawnAt) {

    public LotsDraw {
        bids = List.copyOf(bids);
        drawn = List.copyOf(drawn);
    }

    public boolean isDrawn() {
        return !drawn.isEmpty();
    }

    /** Refuses the officer who began ({@code second-officer-needed}). */
    public void requireOther(long personId) {
        if (personId == begunBy) {
            throw new Conflict("second-officer-needed");
        }
    }

    /** Each bid's place is that of SHA-256 over the seed and its reference, the lowest first. */
    public static List<String> order(byte[] seed, List<String> bids) {
        return bids.stream()
                .sorted(Comparator.comparing((String bid) -> hash(seed, bid)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String hash(byte[] seed, String bid) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(seed);
            return HexFormat.of().formatHex(sha.digest(bid.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
