package org.homeward.ledger.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * A row of the general ledger as it came.
 *
 * @param number counted in the file, the header being 1
 * @param pence what was booked; below nought: a credit or refund
 * @param reference how the general ledger or the invoice calls it
 */
public record ActualRow(
        int number,
        LocalDate date,
        String costCentre,
        String subjectiveCode,
        long pence,
        String reference,
        String description) {

    /**
     * What makes the row itself, so that it is taken once however often it comes. The same row may rightly stand in one
     * file twice, so the n-th of equal rows has the number n.
     */
    public String key(int nth) {
        String words = String.join(
                "\u001f", date.toString(), costCentre, subjectiveCode, "" + pence, reference, description, "" + nth);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
