package org.homeward.publication.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The release of a planned procurement: tags planning, section tender with the status planned. */
public final class PlanningRelease {

    private PlanningRelease() {}

    public static Map<String, Object> of(PlannedNotice notice) {
        Fields item = Fields.of("id", "1")
                .with("description", notice.support())
                .with("deliveryAddresses", ReleaseParts.places(notice.areas()));
        Fields tender = Fields.of("id", notice.subjectRef())
                .with("legalBasis", ReleaseParts.legalBasis(true))
                .with("title", notice.title())
                .with("description", notice.summary())
                .with("status", "planned")
                .with("items", List.of(item.map()))
                .with("value", ReleaseParts.value(notice.value()))
                .with("mainProcurementCategory", "services")
                .with("contractPeriod", ReleaseParts.days(notice.supportFrom(), Optional.empty()));
        notice.tenderExpected()
                .ifPresent(day -> tender.with(
                        "communication",
                        Fields.of("futureNoticeDate", ReleaseParts.morning(day)).map()));
        return Fields.of("parties", List.of(ReleaseParts.party(notice.buyer(), "buyer")))
                .with("buyer", ReleaseParts.reference(notice.buyer()))
                .with("planning", Fields.of("rationale", notice.reason()))
                .with("tender", tender)
                .map();
    }

    /** What was planned will not be bought; the reason stands as the change of the plan. */
    public static Map<String, Object> withdrawn(PlannedNotice notice, String reason) {
        return Fields.of("parties", List.of(ReleaseParts.party(notice.buyer(), "buyer")))
                .with("buyer", ReleaseParts.reference(notice.buyer()))
                .with("planning", Fields.of("rationale", notice.reason()))
                .with(
                        "tender",
                        Fields.of("id", notice.subjectRef())
                                .with("status", "withdrawn")
                                .with(
                                        "amendments",
                                        List.of(Fields.of("id", "W1")
                                                .with("rationale", reason)
                                                .map())))
                .map();
    }
}
