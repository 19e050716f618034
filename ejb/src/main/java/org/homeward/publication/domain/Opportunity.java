package org.homeward.publication.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A tender as feeds and calendars tell of it.
 *
 * @param areas names of the areas where support is wanted
 * @param invitedOnly true when only those may bid who were asked: such a tender is in no feed
 * @param path public page of the tender, beginning with a slash
 * @param revision counts the changes since it was published
 */
public record Opportunity(
        String tenderRef,
        String ocid,
        long buyerId,
        String buyer,
        String title,
        String summary,
        List<String> areas,
        Optional<Instant> questionsClose,
        Instant deadline,
        State state,
        boolean invitedOnly,
        String path,
        Instant publishedAt,
        Instant updatedAt,
        int revision) {

    /** Whether it takes bids. */
    public enum State {
        OPEN,
        CLOSED,
        CANCELLED
    }

    public Opportunity {
        areas = List.copyOf(areas);
    }
}
