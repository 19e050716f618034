package org.homeward.bidding.domain;

/**
 * A file of a bid with its content.
 *
 * @param mediaType as it was found by looking into the file, whatever the sender said
 */
@SuppressWarnings("ArrayRecordComponent") // content is large and handed on, never compared or shown
public record AttachedFile(String name, String mediaType, byte[] content) {}
