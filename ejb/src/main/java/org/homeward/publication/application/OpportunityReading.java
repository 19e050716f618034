package org.homeward.publication.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.homeward.publication.domain.Opportunity;
import org.homeward.publication.infrastructure.Opportunities;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.Installation;

/** What providers can bid for, as feeds and calendars give it out. */
@Stateless
public class OpportunityReading {

    /** More entries than a reader of feeds will ever show. */
    private static final int FEED = 100;

    @Inject
    private Opportunities opportunities;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    /** Taking bids now, the next deadline first. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<Opportunity> open() {
        return opportunities.open();
    }

    /** What was published or changed last, first; with what has ended, so that a reader learns of it. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<Opportunity> newest() {
        return opportunities.newest(FEED);
    }

    /** Refused with {@code no-such-opportunity}. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Opportunity opportunity(String tenderRef) {
        return opportunities.find(tenderRef).orElseThrow(() -> new NotFound("no-such-opportunity"));
    }

    /** Address of this installation without a slash at the end, for links that leave it. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public String address() {
        return installation.baseUrl();
    }

    /** What time it is by the product's clock. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Instant now() {
        return clock.instant();
    }
}
