package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.InvitationView;

/** Who was invited to bid in a quotation: organisations that sign in, and entries of the catalogue. */
@ApplicationScoped
public class Invitations {

    @Inject
    private Sql sql;

    /** Who is meant by a reference. */
    public record Invited(Optional<Long> providerId, Optional<Long> organisationId) {}

    /**
     * A provider's organisation ({@code ORG-0007} or its name) or an entry of the catalogue ({@code PR-00042}). Where an
     * organisation's claim to an entry was confirmed, the two are one.
     */
    public Optional<Invited> find(String written) {
        String text = written.strip();
        return sql.first("""
                        select c.provider_id, o.id as organisation_id from organisation o
                          left join provider_claim c on c.organisation_id = o.id and c.state = 'CONFIRMED'
                         where (o.ref = upper(?) or o.name = ?::citext) and o.kind not in ('COUNCIL', 'ICB')
                        """, Invitations::invited, text, text).or(() -> sql.first("""
                        select p.id as provider_id, c.organisation_id from provider p
                          left join provider_claim c on c.provider_id = p.id and c.state = 'CONFIRMED'
                         where p.ref = upper(?)
                        """, Invitations::invited, text));
    }

    private static Invited invited(ResultSet row) throws SQLException {
        return new Invited(Sql.keyIfAny(row, "provider_id"), Sql.keyIfAny(row, "organisation_id"));
    }

    /** Inviting twice changes nothing. */
    public void add(long tender, Invited invited, OptionalLong by) {
        sql.update(
                "insert into tender_invitation (tender_id, provider_id, organisation_id, invited_by)"
                        + " values (?, ?, ?, ?) on conflict do nothing",
                tender,
                invited.providerId(),
                invited.organisationId(),
                by.isPresent() ? by.getAsLong() : null);
    }

    public List<InvitationView> of(long tender) {
        return sql.list(
                """
                select coalesce(o.ref, p.ref) as ref, coalesce(o.name, p.name) as name, o.id as organisation_id,
                       i.invited_at
                  from tender_invitation i
                  left join provider p on p.id = i.provider_id
                  left join provider_claim c on c.provider_id = p.id and c.state = 'CONFIRMED'
                  left join organisation o on o.id = coalesce(i.organisation_id, c.organisation_id)
                 where i.tender_id = ? order by i.id
                """,
                row -> new InvitationView(
                        row.getString("ref"),
                        row.getString("name"),
                        Sql.keyIfAny(row, "organisation_id"),
                        Sql.instant(row, "invited_at")),
                tender);
    }

    /** Whether the organisation was invited. */
    public boolean isInvited(long tender, long organisation) {
        return sql.number("""
                        select count(*) from tender_invitation i
                          left join provider_claim c on c.provider_id = i.provider_id and c.state = 'CONFIRMED'
                         where i.tender_id = ? and coalesce(i.organisation_id, c.organisation_id) = ?
                        """, tender, organisation) > 0;
    }
}
