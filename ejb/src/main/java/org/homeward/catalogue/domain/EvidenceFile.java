package org.homeward.catalogue.domain;

import java.io.InputStream;

/**
 * A document of evidence that is being given out.
 *
 * @param bytes its length
 * @param content to be read once, while the same person acts
 */
public record EvidenceFile(String name, String mediaType, long bytes, InputStream content) {}
