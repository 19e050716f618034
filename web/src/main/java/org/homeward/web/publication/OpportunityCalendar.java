package org.homeward.web.publication;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateTimeStamp;
import biweekly.property.LastModified;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.homeward.publication.domain.Opportunity;
import org.homeward.shared.application.Messages;

/**
 * Dates of tenders as a calendar (RFC 5545). Every entry keeps its name for ever and counts its changes, so that a
 * calendar that was filled before moves the entry instead of adding one.
 */
final class OpportunityCalendar {

    private OpportunityCalendar() {}

    static String write(List<Opportunity> opportunities, String address, Instant now, Messages messages) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Homeward//Opportunities//EN");
        calendar.addExperimentalProperty("X-WR-CALNAME", messages.text("feed-title"));
        for (Opportunity opportunity : opportunities) {
            opportunity
                    .questionsClose()
                    .ifPresent(at -> calendar.addEvent(event(opportunity, "questions", at, address, now, messages)));
            calendar.addEvent(event(opportunity, "bids", opportunity.deadline(), address, now, messages));
        }
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static VEvent event(
            Opportunity opportunity, String what, Instant at, String address, Instant now, Messages messages) {
        VEvent event = new VEvent();
        event.setUid(opportunity.tenderRef() + "-" + what + "@" + opportunity.ocid());
        event.setDateTimeStamp(new DateTimeStamp(moment(now)));
        event.setDateStart(moment(at));
        event.setSummary(messages.text("calendar-" + what, opportunity.title()));
        event.setDescription(messages.text("calendar-text", opportunity.buyer(), opportunity.tenderRef()));
        event.setUrl(address + opportunity.path());
        event.setSequence(opportunity.revision());
        event.setLastModified(new LastModified(moment(opportunity.updatedAt())));
        event.setStatus(opportunity.state() == Opportunity.State.CANCELLED ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private static ICalDate moment(Instant at) {
        OffsetDateTime utc = at.atOffset(ZoneOffset.UTC);
        DateTimeComponents parts = new DateTimeComponents(
                utc.getYear(),
                utc.getMonthValue(),
                utc.getDayOfMonth(),
                utc.getHour(),
                utc.getMinute(),
                utc.getSecond(),
                true);
        return new ICalDate(parts, true);
    }
}
