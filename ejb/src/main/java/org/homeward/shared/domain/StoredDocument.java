package org.homeward.shared.domain;

/**
 * A document that was stored.
 *
 * @param id surrogate key
 * @param name file name as it was given, made harmless
 * @param mediaType such as {@code text/csv}
 * @param bytes length of the plain content
 * @param sha256 of the plain content, in lower-case hexadecimal
 */
public record StoredDocument(long id, String name, String mediaType, long bytes, String sha256) {}
