package org.homeward.shared.domain;

import java.time.Instant;

/**
 * The signed head of the audit chain. Whoever keeps one can tell later whether the trail was cut or changed. The
 * signature is over the canonical JSON (RFC 8785) of {@code {"at", "entries", "hash", "keyId", "seq"}}.
 *
 * @param seq place of the last link; nought when there is none
 * @param hash of the last link, in lower-case hexadecimal; 64 noughts when there is none
 * @param at when the head was taken, to the second
 * @param entries how many entries are chained
 * @param keyId the key, see the published keys
 * @param signature Ed25519 in standard Base64
 */
public record Checkpoint(long seq, String hash, Instant at, long entries, String keyId, String signature) {}
