package org.homeward.award.domain;

/**
 * A bid whose bidder was told how it was marked.
 *
 * @param tender reference of the tender
 * @param lot number of the lot
 * @param won whether it was the chosen one when its bidder was told last
 * @param open whether the buyer decides again since then, because the winner declined or the decision was taken back
 */
public record ToldBid(String tender, int lot, boolean won, boolean open) {}
