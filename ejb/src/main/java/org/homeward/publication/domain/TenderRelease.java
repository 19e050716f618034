package org.homeward.publication.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Releases of a tender: its publication, its changes, its end without a contract. */
public final class TenderRelease {

    private TenderRelease() {}

    /** A tender that takes bids. */
    public static Map<String, Object> of(TenderNotice notice) {
        return release(notice, tender(notice, "active"));
    }

    /**
     * The tender as it stands after a change.
     *
     * @param number which change, counted from 1
     * @param what what was changed and why, in the buyer's words
     */
    public static Map<String, Object> amended(TenderNotice notice, int number, String what, Instant at) {
        return release(notice, tender(notice, "active").with("amendments", List.of(amendment("A" + number, what, at))));
    }

    /** The procurement ends, wholly or in some lots, without a contract. */
    public static Map<String, Object> ended(TenderNotice notice, String reason, Instant at) {
        boolean over = notice.lots().stream().noneMatch(lot -> lot.state().equals("active"));
        Fields tender = Fields.of("id", notice.tenderRef())
                .with("status", over ? status(notice) : "active")
                .with("lots", states(notice))
                .with("amendments", List.of(amendment("E" + endedLots(notice), reason, at)));
        if (over) {
            tender.with("finalStatusDate", at.toString());
        }
        return release(notice, tender);
    }

    /** The tender as later releases repeat it: which lots are done, and whether all are. */
    static Fields later(TenderNotice notice) {
        boolean over = notice.lots().stream().noneMatch(lot -> lot.state().equals("active"));
        return Fields.of("id", notice.tenderRef())
                .with("status", over ? status(notice) : "active")
                .with("lots", states(notice));
    }

    private static String status(TenderNotice notice) {
        if (notice.lots().stream().anyMatch(lot -> lot.state().equals("complete"))) {
            return "complete";
        }
        return notice.lots().stream().anyMatch(lot -> lot.state().equals("unsuccessful"))
                ? "unsuccessful"
                : "cancelled";
    }

    private static List<Map<String, Object>> states(TenderNotice notice) {
        return notice.lots().stream()
                .map(lot ->
                        Fields.of("id", lot.id()).with("status", lot.state()).map())
                .toList();
    }

    private static String endedLots(TenderNotice notice) {
        return notice.lots().stream()
                .filter(lot -> !lot.state().equals("active"))
                .map(NoticeLot::id)
                .reduce((a, b) -> a + "-" + b)
                .orElse("0");
    }

    private static Map<String, Object> release(TenderNotice notice, Fields tender) {
        return Fields.of("parties", List.of(ReleaseParts.party(notice.buyer(), "buyer")))
                .with("buyer", ReleaseParts.reference(notice.buyer()))
                .with("tender", tender)
                .map();
    }

    private static Map<String, Object> amendment(String id, String what, Instant at) {
        return Fields.of("id", id)
                .with("date", at.toString())
                .with("description", what)
                .map();
    }

    private static Fields tender(TenderNotice notice, String status) {
        Competition competition = notice.competition();
        Fields tender = Fields.of("id", notice.tenderRef())
                .with("legalBasis", ReleaseParts.legalBasis(competition.isUnderTheAct()))
                .with("title", notice.title())
                .with("description", notice.summary())
                .with("status", status)
                .with(
                        "items",
                        notice.lots().stream().map(lot -> item(notice, lot)).toList())
                .with("value", ReleaseParts.value(notice.value()))
                .with("procurementMethod", competition.method())
                .with("procurementMethodDetails", details(competition))
                .with("mainProcurementCategory", "services");
        if (competition.isLightTouch()) {
            tender.with("specialRegime", List.of("lightTouch"));
        }
        if (competition.isUnderTheAct()) {
            tender.with("aboveThreshold", competition.isAboveThreshold());
        }
        Optional<Instant> published = Optional.of(notice.publishedAt());
        return tender.with("awardCriteria", "ratedCriteria")
                .with("submissionMethod", List.of("electronicSubmission"))
                .with("tenderPeriod", ReleaseParts.period(published, Optional.of(notice.deadline())))
                .with("enquiryPeriod", enquiries(notice))
                .with("awardPeriod", ReleaseParts.period(Optional.of(notice.deadline()), Optional.empty()))
                .with("contractPeriod", ReleaseParts.days(first(notice), last(notice)))
                .with("milestones", milestones(notice))
                .with(
                        "lots",
                        notice.lots().stream().map(lot -> lot(notice, lot)).toList())
                .with("lotDetails", Fields.of("noLotsDivisionRationale", notice.lotsReason()));
    }

    private static Fields enquiries(TenderNotice notice) {
        return notice.questionsClose().isPresent()
                ? ReleaseParts.period(Optional.of(notice.publishedAt()), notice.questionsClose())
                : new Fields();
    }

    private static String details(Competition competition) {
        String regime = competition.isAboveThreshold() ? "" : "Below threshold - ";
        return regime
                + switch (competition.method()) {
                    case "open" -> "open competition";
                    case "selective" -> "limited competition after selection";
                    case "limited" -> "limited competition by invitation";
                    default -> "without competition";
                };
    }

    /** What is bought in one lot; its classifications are those of the whole. */
    private static Map<String, Object> item(TenderNotice notice, NoticeLot lot) {
        Fields item = Fields.of("id", lot.id()).with("description", lot.title());
        if (!notice.cpv().isEmpty()) {
            item.with("classification", ReleaseParts.cpv(notice.cpv().get(0)))
                    .with(
                            "additionalClassifications",
                            notice.cpv().stream().skip(1).map(ReleaseParts::cpv).toList());
        }
        return item.with("deliveryAddresses", ReleaseParts.places(lot.areas()))
                .with("relatedLot", lot.id())
                .map();
    }

    private static Map<String, Object> lot(TenderNotice notice, NoticeLot lot) {
        return Fields.of("id", lot.id())
                .with("title", lot.title())
                .with("status", lot.state())
                .with("value", ReleaseParts.value(lot.value()))
                .with("contractPeriod", ReleaseParts.days(lot.starts(), lot.ends()))
                .with("awardCriteria", Fields.of("criteria", criteria(notice)))
                .map();
    }

    private static List<Map<String, Object>> criteria(TenderNotice notice) {
        return notice.criteria().stream()
                .map(criterion -> Fields.of("type", criterion.type().code())
                        .with("name", criterion.name())
                        .with("description", criterion.description())
                        .with(
                                "numbers",
                                List.of(Fields.of("number", criterion.weight())
                                        .with("weight", "percentageExact")
                                        .map()))
                        .map())
                .toList();
    }

    /** What comes next by the calendar, beside the periods, for readers who only know milestones. */
    private static List<Map<String, Object>> milestones(TenderNotice notice) {
        List<Map<String, Object>> milestones = new ArrayList<>();
        notice.questionsClose()
                .ifPresent(at -> milestones.add(milestone("questions", "Last day for questions", "engagement", at)));
        milestones.add(milestone("deadline", "Last day for bids", "assessment", notice.deadline()));
        return milestones;
    }

    private static Map<String, Object> milestone(String id, String title, String type, Instant due) {
        return Fields.of("id", id)
                .with("title", title)
                .with("type", type)
                .with("dueDate", due.toString())
                .with("status", "scheduled")
                .map();
    }

    private static Optional<LocalDate> first(TenderNotice notice) {
        return notice.lots().stream().flatMap(lot -> lot.starts().stream()).min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> last(TenderNotice notice) {
        return notice.lots().stream().flatMap(lot -> lot.ends().stream()).max(Comparator.naturalOrder());
    }
}
