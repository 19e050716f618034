package org.homeward.publication.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Releases of what was decided and of what was signed. */
public final class AwardRelease {

    private AwardRelease() {}

    /** A decision that is not yet signed: the award is pending while the standstill runs. */
    public static Map<String, Object> of(AwardNotice notice) {
        Fields award = Fields.of("id", notice.awardRef())
                .with("title", lot(notice.tender(), notice.lot()).title())
                .with("description", notice.reason())
                .with("status", "pending")
                .with("date", notice.decidedAt().toString())
                .with("value", ReleaseParts.value(notice.value()))
                .with("suppliers", List.of(ReleaseParts.reference(notice.supplier())))
                .with("mainProcurementCategory", "services")
                .with("contractPeriod", contractPeriod(notice.tender(), notice.lot()))
                .with("relatedLots", List.of(Integer.toString(notice.lot())))
                .with("assessmentSummariesDateSent", notice.summariesSent().map(Instant::toString))
                .with("standstillPeriod", notice.standstill().map(AwardRelease::standstill));
        if (notice.tender().competition().isUnderTheAct()) {
            award.with("aboveThreshold", notice.tender().competition().isAboveThreshold());
        }
        Fields statistic = Fields.of("id", "finalStageBids-" + notice.lot())
                .with("measure", "finalStageBids")
                .with("value", notice.bids())
                .with("relatedLot", Integer.toString(notice.lot()));
        return parties(notice.tender(), notice.supplier())
                .with("tender", TenderRelease.later(notice.tender()))
                .with("bids", Fields.of("statistics", List.of(statistic.map())))
                .with("awards", List.of(award.map()))
                .map();
    }

    /** What was signed; the award is active from now on. */
    public static Map<String, Object> signed(ContractNotice notice) {
        Fields award = Fields.of("id", notice.awardRef())
                .with("status", "active")
                .with("suppliers", List.of(ReleaseParts.reference(notice.supplier())))
                .with("relatedLots", List.of(Integer.toString(notice.lot())));
        Fields contract = Fields.of("id", notice.awardRef())
                .with("awardID", notice.awardRef())
                .with("title", lot(notice.tender(), notice.lot()).title())
                .with("status", "active")
                .with("period", ReleaseParts.days(notice.starts(), notice.ends()))
                .with("value", ReleaseParts.value(notice.value()))
                .with("dateSigned", ReleaseParts.morning(notice.signedOn()));
        if (notice.tender().competition().isUnderTheAct()) {
            contract.with("aboveThreshold", notice.tender().competition().isAboveThreshold());
        }
        return parties(notice.tender(), notice.supplier())
                .with("tender", TenderRelease.later(notice.tender()))
                .with("awards", List.of(award.map()))
                .with("contracts", List.of(contract.map()))
                .map();
    }

    /** An award that does not stand any more: the supplier did not take it, or the buyer took its decision back. */
    public static Map<String, Object> withdrawn(AwardNotice notice, String why) {
        Fields award = Fields.of("id", notice.awardRef())
                .with("status", "cancelled")
                .with("description", why)
                .with("suppliers", List.of(ReleaseParts.reference(notice.supplier())))
                .with("relatedLots", List.of(Integer.toString(notice.lot())));
        return parties(notice.tender(), notice.supplier())
                .with("tender", TenderRelease.later(notice.tender()))
                .with("awards", List.of(award.map()))
                .map();
    }

    private static Fields parties(TenderNotice tender, Party supplier) {
        return Fields.of(
                        "parties",
                        List.of(ReleaseParts.party(tender.buyer(), "buyer"), ReleaseParts.party(supplier, "supplier")))
                .with("buyer", ReleaseParts.reference(tender.buyer()));
    }

    private static Map<String, Object> standstill(AwardNotice.Waiting waiting) {
        return Fields.of("startDate", ReleaseParts.morning(waiting.firstDay()))
                .with("endDate", waiting.endsAt().toString())
                .map();
    }

    private static Map<String, Object> contractPeriod(TenderNotice tender, int number) {
        NoticeLot lot = lot(tender, number);
        return ReleaseParts.days(lot.starts(), lot.ends()).map();
    }

    private static NoticeLot lot(TenderNotice tender, int number) {
        Optional<NoticeLot> found =
                tender.lots().stream().filter(lot -> lot.number() == number).findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("the tender has no lot " + number));
    }
}
