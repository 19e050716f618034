package org.homeward.catalogue.domain;

/**
 * What an import came to. Created, updated and unchanged count locations; together with the rejected rows they are all
 * rows of the file.
 *
 * @param olderRatings rows whose ratings were published before those that we hold, so that ours were kept
 * @param alerts differences that commissioners should hear of
 */
public record Tally(int rows, int created, int updated, int unchanged, int rejected, int olderRatings, int alerts) {

    public Tally {
        if (Math.min(Math.min(created, updated), Math.min(unchanged, rejected)) < 0
                || Math.min(olderRatings, alerts) < 0
                || rows != Math.addExact(Math.addExact(created, updated), Math.addExact(unchanged, rejected))) {
            throw new IllegalArgumentException("the counts of an import must add up to its rows");
        }
    }
}
