package org.homeward.tender.domain;

/**
 * What the public list of opportunities is narrowed by.
 *
 * @param words in the reference, title, summary or the buyer's name; empty for all
 * @param area code of an area; empty for all
 * @param closed true for those that take bids no more, false for those that are open
 */
public record OpportunityFilter(String words, String area, boolean closed) {}
