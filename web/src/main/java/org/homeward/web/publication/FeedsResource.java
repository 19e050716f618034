package org.homeward.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.publication.application.OpportunityReading;
import org.homeward.shared.application.Messages;

/** What providers can bid for, for readers of feeds and for calendars. */
@Path("")
@RequestScoped
@Tag(name = "opportunities")
public class FeedsResource {

    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    @Inject
    private OpportunityReading reading;

    @Inject
    private Messages messages;

    @GET
    @Path("opportunities.atom")
    @Produces(ATOM)
    @Operation(summary = "Tenders as an Atom feed, what changed last first; those that have ended say so")
    public String atom() {
        return OpportunityFeed.write(reading.newest(), reading.address(), reading.now(), messages);
    }

    @GET
    @Path("opportunities.ics")
    @Produces(CALENDAR)
    @Operation(summary = "Deadlines of the tenders that take bids now, as a calendar")
    public String calendar() {
        return OpportunityCalendar.write(reading.open(), reading.address(), reading.now(), messages);
    }
}
