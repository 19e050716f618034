package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.domain.SignedContract;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Standstill;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.TenderFacts;

/** What anybody may read of the decisions on a tender's lots. */
@ApplicationScoped
public class Outcomes {

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Says in public what was decided, in the words of the award as it stands now. */
    public void say(OutcomeView.Kind kind, Award award, TenderFacts tender, int lot) {
        say(kind, award, tender, lot, award.noticeRef(), Optional.empty());
    }

    /** Says in public what was signed. */
    public void signed(Award award, TenderFacts tender, int lot, SignedContract contract, String notice) {
        say(OutcomeView.Kind.CONTRACTED, award, tender, lot, Optional.of(notice), Optional.of(contract));
    }

    private void say(
            OutcomeView.Kind kind,
            Award award,
            TenderFacts tender,
            int lot,
            Optional<String> notice,
            Optional<SignedContract> contract) {
        sql.update(
                """
                insert into award_outcome (tender_ref, lot, kind, supplier, reason, first_day, last_day, ends_at,
                                           value_pence, signed_on, notice_ref, happened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                tender.ref(),
                lot,
                kind,
                award.bidder(),
                kind == OutcomeView.Kind.NO_AWARD ? award.reason() : "",
                award.standstill().map(Standstill::firstDay),
                award.standstill().map(Standstill::lastDay),
                award.endsAt(),
                contract.flatMap(SignedContract::value).map(Money::pence),
                contract.map(SignedContract::signedOn),
                notice,
                clock.instant());
    }

    /** The latest word on each lot. */
    public List<OutcomeView> of(String tenderRef) {
        return of(List.of(tenderRef)).getOrDefault(tenderRef, List.of());
    }

    /** The latest word on each lot of these tenders, by tender; one of which nothing was said is not in it. */
    public Map<String, List<OutcomeView>> of(List<String> tenderRefs) {
        return sql.list("""
                        select distinct on (tender_ref, lot) * from award_outcome
                         where tender_ref = any (?) order by tender_ref, lot, id desc
                        """, row -> Map.entry(row.getString("tender_ref"), read(row)), tenderRefs).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static OutcomeView read(ResultSet row) throws SQLException {
        return new OutcomeView(
                row.getInt("lot"),
                OutcomeView.Kind.valueOf(row.getString("kind")),
                row.getString("supplier"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                Sql.instantIfAny(row, "ends_at"),
                Optional.ofNullable(row.getObject("value_pence", Long.class)),
                Optional.ofNullable(row.getObject("signed_on", LocalDate.class)),
                Optional.ofNullable(row.getString("notice_ref")),
                Sql.instant(row, "happened_at"));
    }
}
