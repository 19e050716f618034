package org.homeward.catalogue.domain;

/**
 * A file that has come in whole.
 *
 * @param name as the person's machine calls it; only shown
 * @param documentId key of the stored document
 * @param lines line breaks counted on the way in: how far a reader has to go, about
 */
public record ReceivedFile(String name, long documentId, long bytes, long lines) {}
