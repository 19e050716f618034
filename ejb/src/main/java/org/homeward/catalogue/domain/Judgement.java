package org.homeward.catalogue.domain;

import java.util.Arrays;
import java.util.List;

/** What became of one row of the regulator's file when it was looked at by itself. */
public sealed interface Judgement {

    /** Row of the file; the header is row 1. */
    int row();

    /** The row can be understood. Whether it agrees with the other rows is another question. */
    record Accepted(int row, LocationFacts location, ProviderFacts provider, Ratings ratings) implements Judgement {

        /** The same for two rows that say the same. */
        public String contentsDigest() {
            return Digest.of(
                    location.digest(provider.regulatorId()),
                    provider.digest(),
                    Arrays.stream(RatingDomain.values()).map(ratings::of).toList(),
                    ratings.published());
        }
    }

    /** The row is left out, and this is why: everything that is wrong with it, so that it can be mended at once. */
    record Rejected(int row, List<RowFault> faults) implements Judgement {

        public Rejected {
            faults = List.copyOf(faults);
        }
    }
}
