package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.TenderFacts;

/** What a bid needs to know of its tender beside the facts: who was invited, what was changed, what must be met. */
@ApplicationScoped
public class TenderTies {

    @Inject
    private Sql sql;

    /** Whether the acting organisation was invited, by itself or by its entry in the catalogue. */
    public boolean isInvited(TenderFacts tender) {
        return sql.first("""
                        select 1 from tender_invitation i
                         where i.tender_id = ?
                           and (i.organisation_id = acting_organisation()
                                or i.provider_id in (select p.provider_id from provider_profile p
                                                      where p.organisation_id = acting_organisation()))
                        """, row -> row.getInt(1), tender.id()).isPresent();
    }

    /** The reasons of the tender's addenda, the first first. */
    public List<String> addenda(TenderFacts tender) {
        return sql.list(
                "select reason from tender_addendum where tender_id = ? order by number",
                row -> row.getString("reason"),
                tender.id());
    }

    /** What every bidder must meet. */
    public List<String> conditions(TenderFacts tender) {
        return sql.list(
                "select text from tender_condition where tender_id = ? order by position",
                row -> row.getString("text"),
                tender.id());
    }

    /** What the acting organisation's profile holds as evidence today, in words, to be taken along with a bid. */
    public List<String> evidence() {
        return sql.list("""
                select title || case when expires is null then '' else ', until '
                             || to_char(expires, 'FMDD FMMonth YYYY') end as words
                  from provider_evidence
                 where organisation_id = acting_organisation()
                   and (expires is null or expires >= (homeward_now() at time zone 'Europe/London')::date)
                 order by kind, id
                """, row -> row.getString("words"));
    }

    /** The public reference of the acting organisation, such as ORG-0007. */
    public String bidderRef() {
        return sql.first("select ref from organisation where id = acting_organisation()", row -> row.getString("ref"))
                .orElseThrow(() -> new IllegalStateException("who bids acts for an organisation"));
    }
}
