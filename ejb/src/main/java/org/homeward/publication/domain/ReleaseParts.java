package org.homeward.publication.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.shared.domain.Money;

/** The pieces of which every release is made: parties, sums, periods. Names as in the release schema 1.1.5. */
final class ReleaseParts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final Map<String, String> AUTHORITY = Map.of(
            "id", "publicAuthoritySubCentralGovernment",
            "scheme", "UK_CA_TYPE",
            "description", "Public authority - sub-central government");

    private ReleaseParts() {}

    /** An organisation with what it is in this process. */
    static Map<String, Object> party(Party party, String... roles) {
        List<Map<String, Object>> identifiers = party.identifiers().stream()
                .map(known -> Fields.of("scheme", known.scheme())
                        .with("id", known.id())
                        .with("legalName", party.name())
                        .map())
                .toList();
        Fields fields = Fields.of("id", party.ref()).with("name", party.name());
        if (!identifiers.isEmpty()) {
            fields.with("identifier", identifiers.get(0))
                    .with("additionalIdentifiers", identifiers.subList(1, identifiers.size()));
        }
        fields.with("roles", List.of(roles));
        if (party.isAuthority()) {
            fields.with("details", Fields.of("classifications", List.of(AUTHORITY)));
        }
        return fields.map();
    }

    static Map<String, Object> reference(Party party) {
        return Fields.of("id", party.ref()).with("name", party.name()).map();
    }

    /** The sum with VAT: for this support there is none to take off. */
    static Optional<Map<String, Object>> value(Optional<Money> sum) {
        return sum.map(money -> BigDecimal.valueOf(money.pence(), 2))
                .map(pounds -> Fields.of("amount", pounds)
                        .with("amountGross", pounds)
                        .with("currency", "GBP")
                        .map());
    }

    static Fields period(Optional<Instant> from, Optional<Instant> until) {
        return new Fields()
                .with("startDate", from.map(Instant::toString))
                .with("endDate", until.map(Instant::toString));
    }

    /** From the first moment of a day to the last of another, in London. */
    static Fields days(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new Fields()
                .with("startDate", from.map(ReleaseParts::morning))
                .with("endDate", until.map(ReleaseParts::evening));
    }

    static String morning(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(LONDON));
    }

    static String evening(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                day.atTime(END_OF_DAY).atZone(LONDON));
    }

    static Map<String, Object> legalBasis(boolean underTheAct) {
        if (underTheAct) {
            return Fields.of("id", "2023/54")
                    .with("scheme", "UKPGA")
                    .with("uri", "https://www.legislation.gov.uk/ukpga/2023/54/contents")
                    .map();
        }
        return Fields.of("id", "2023/1348")
                .with("scheme", "UKSI")
                .with("uri", "https://www.legislation.gov.uk/uksi/2023/1348/contents")
                .map();
    }

    static List<Map<String, Object>> places(List<NoticeArea> areas) {
        return areas.stream()
                .map(area -> Fields.of("region", area.name())
                        .with("countryName", "United Kingdom")
                        .map())
                .toList();
    }

    static Map<String, Object> cpv(String code) {
        return Fields.of("scheme", "CPV").with("id", code).map();
    }
}
