package org.homeward.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.publication.application.OpportunityReading;
import org.homeward.publication.domain.Opportunity;
import org.homeward.shared.application.Messages;

/** The dates of one tender. Its whole address stands here: another resource has a part of it too. */
@Path("tenders/{ref}/calendar.ics")
@RequestScoped
@Tag(name = "opportunities")
public class TenderCalendarResource {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    @Inject
    private OpportunityReading reading;

    @Inject
    private Messages messages;

    @GET
    @Produces(CALENDAR)
    @Operation(summary = "The dates of one published tender, to put into a calendar")
    public Response calendar(@PathParam("ref") String ref) {
        Opportunity one = reading.opportunity(ref);
        return Response.ok(
                        OpportunityCalendar.write(List.of(one), reading.address(), reading.now(), messages), CALENDAR)
                .header("Content-Disposition", "attachment; filename=\"" + one.tenderRef() + ".ics\"")
                .build();
    }
}
