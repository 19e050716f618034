package org.homeward.publication.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.shared.domain.Money;

/** An invented purchase from plan to contract, for the tests of this package. */
final class Invented {

    static final String OCID = "ocds-hmwrd1-000001";
    static final Instant PUBLISHED = Instant.parse("2026-11-02T09:00:00Z");
    static final Party COUNCIL =
            new Party(1, "ORG-0001", "Wenbridge County Council", "COUNCIL", List.of()).with(Party.GSS, "INV-WENBRIDGE");
    static final Party PROVIDER = new Party(2, "ORG-0007", "Brackenway Support CIC", "SUPPORT_PROVIDER", List.of())
            .with(Party.COMPANIES_HOUSE, "99041207");

    private Invented() {}

    static PlannedNotice plan() {
        return new PlannedNotice(
                OCID,
                "CI-00001",
                COUNCIL,
                "Supported living in Hallow Vale",
                "The council means to buy supported living.",
                "Supported living",
                List.of(new NoticeArea("INV-HALLOW", "Hallow Vale")),
                OptionalInt.of(6),
                Optional.of(Money.ofPence(41_000_000)),
                Optional.of(LocalDate.of(2026, 11, 2)),
                Optional.of(LocalDate.of(2027, 3, 1)),
                "Six people are moving home from hospital.",
                "/needs/published-intention.xhtml?ref=CI-00001");
    }

    static TenderNotice tender() {
        return tender("LIGHT_TOUCH", "OPEN");
    }

    static TenderNotice tender(String regime, String route) {
        return new TenderNotice(
                OCID,
                "HW-2026-0001",
                COUNCIL,
                "Support at home in Hallow Vale",
                "People want a team that they choose & that stays.",
                new Competition(regime, route),
                List.of("85311200", "85312100"),
                Optional.of(Money.ofPence(70_000_050)),
                List.of(lot(1, "Hallow Vale"), lot(2, "Wenbridge")),
                List.of(
                        new NoticeCriterion(
                                NoticeCriterion.Type.QUALITY, "Q1", "How people choose.", new BigDecimal("62.50")),
                        new NoticeCriterion(
                                NoticeCriterion.Type.PRICE, "Price", "an hour of support", new BigDecimal("37.50"))),
                "",
                true,
                PUBLISHED,
                Optional.of(Instant.parse("2026-11-25T12:00:00Z")),
                Instant.parse("2026-12-11T12:00:00Z"),
                "/tender/public.xhtml?ref=HW-2026-0001");
    }

    private static NoticeLot lot(int number, String where) {
        return new NoticeLot(
                number,
                "Support in " + where,
                List.of(new NoticeArea("INV-" + number, where)),
                Optional.of(LocalDate.of(2027, 3, 1)),
                Optional.of(LocalDate.of(2030, 2, 28)),
                OptionalInt.of(4),
                Optional.empty(),
                "active");
    }

    static AwardNotice award() {
        return new AwardNotice(
                tender(),
                1,
                "AW-00001",
                PROVIDER,
                Optional.of(Money.ofPence(38_000_000)),
                "The bid with the highest marks.",
                5,
                Instant.parse("2027-01-11T09:00:00Z"),
                Optional.of(Instant.parse("2027-01-11T08:00:00Z")),
                Optional.of(new AwardNotice.Waiting(
                        LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 20), Instant.parse("2027-01-21T00:00:00Z"))));
    }

    /** The lot goes to another provider, because the first did not take it. */
    static AwardNotice nextAward() {
        AwardNotice first = award();
        return new AwardNotice(
                first.tender(),
                first.lot(),
                "AW-00002",
                new Party(9, "ORG-0009", "Second Support CIC", "SUPPORT_PROVIDER", List.of()),
                first.value(),
                "The bid with the next highest marks.",
                first.bids(),
                first.decidedAt(),
                first.summariesSent(),
                first.standstill());
    }

    static ContractNotice contract() {
        List<NoticeLot> lots = tender().lots();
        return new ContractNotice(
                tender().withLots(
                                List.of(lots.get(0).as("complete"), lots.get(1).as("unsuccessful"))),
                1,
                PROVIDER,
                "AW-00001",
                Optional.of(Money.ofPence(38_000_000)),
                LocalDate.of(2027, 1, 25),
                Optional.of(LocalDate.of(2027, 3, 1)),
                Optional.of(LocalDate.of(2030, 2, 28)));
    }

    /** The release as it would be published as the n-th of the process. */
    static Map<String, Object> published(int n, NoticeKind kind, String tag, Map<String, Object> content) {
        NoticeDraft draft = new NoticeDraft(
                kind,
                OCID,
                COUNCIL.id(),
                "HW-2026-0001",
                "HW-2026-0001",
                kind.title(),
                List.of(),
                List.of(tag),
                content);
        String ref = "NT-0000" + n;
        return PublishedRelease.of(
                        draft,
                        ref,
                        PUBLISHED.plusSeconds(60L * n),
                        "https://homeward.example/publication/notice.xhtml?ref=" + ref,
                        n == 1 ? Optional.empty() : Optional.of("NT-0000" + (n - 1)))
                .body();
    }

    /** Everything that is published about one purchase. */
    static List<Map<String, Object>> story() {
        Instant later = PUBLISHED.plusSeconds(86_400);
        TenderNotice oneLotEnded = tender().withLots(
                        List.of(tender().lots().get(0), tender().lots().get(1).as("unsuccessful")));
        return List.of(
                published(1, NoticeKind.UK3, "planning", PlanningRelease.of(plan())),
                published(2, NoticeKind.UK4, "tender", TenderRelease.of(tender())),
                published(
                        3,
                        NoticeKind.UK4,
                        "tenderAmendment",
                        TenderRelease.amended(tender(), 1, "The deadline is later.", later)),
                published(
                        4,
                        NoticeKind.UK12,
                        "tenderUpdate",
                        TenderRelease.ended(oneLotEnded, "Nobody bid for lot 2.", later)),
                published(5, NoticeKind.UK6, "award", AwardRelease.of(award())),
                published(6, NoticeKind.UK7, "contract", AwardRelease.signed(contract())));
    }
}
