package org.homeward.bidding.domain;

/**
 * A file of a bid as its owner, or after opening the buyer, sees it listed.
 *
 * @param bytes size of the file
 */
public record AttachmentView(long id, String name, String mediaType, long bytes) {}
