package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.catalogue.domain.Claim;
import org.homeward.catalogue.domain.ClaimState;
import org.homeward.catalogue.domain.ClaimView;
import org.homeward.catalogue.domain.ClaimView.Signal;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;

/** The claims of providers to entries of the catalogue. */
@ApplicationScoped
public class Claims {

    private static final String VIEW = """
            select c.*, p.ref as entry_ref, p.name as entry, o.name as organisation, a.name as asker, a.email::text as email,
                   coalesce(d.name, '') as decider, h.name as holder,
                   f.company_number as said_company, f.cqc_provider_id as said_regulator,
                   p.company_number, p.regulator_id,
                   array(select distinct l.web from location l where l.provider_id = p.id and l.web is not null) as webs
              from provider_claim c
              join provider p on p.id = c.provider_id
              join organisation o on o.id = c.organisation_id
              join person a on a.id = c.asked_by
              left join person d on d.id = c.decided_by
              left join provider_profile f on f.organisation_id = c.organisation_id
              left join provider_profile g on g.provider_id = c.provider_id
              left join organisation h on h.id = g.organisation_id
            """;

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** A reference that people can read out: CL-00001. */
    public String nextRef() {
        return sql.first("select reference_of('CL-', nextval('claim_ref_seq'), 5)", row -> row.getString(1))
                .orElseThrow();
    }

    public void add(Claim claim) {
        entities.persist(claim);
        entities.flush();
    }

    /** Writes what the objects hold, so that a statement beside JPA sees it. */
    public void flush() {
        entities.flush();
    }

    /** The claim, held so that two officers decide one after the other. */
    public Claim getToChange(String ref) {
        Claim claim = entities.createQuery("select c from Claim c where c.ref = :ref", Claim.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-claim"));
        entities.lock(claim, LockModeType.PESSIMISTIC_WRITE);
        return claim;
    }

    public ClaimView view(String ref) {
        return sql.first(VIEW + "where c.ref = ?", row -> read(row, true), ref)
                .orElseThrow(() -> new NotFound("no-such-claim"));
    }

    /** The newest claim of an organisation. */
    public Optional<ClaimView> newestOf(long organisation) {
        return sql.first(
                VIEW + "where c.organisation_id = ? order by c.id desc limit 1", row -> read(row, false), organisation);
    }

    /** Those that wait first, the oldest of them on top; then the decided ones, the newest on top. */
    public Page<ClaimView> list(ListQuery query) {
        return Page.of(
                query,
                sql.number("select count(*) from provider_claim"),
                sql.list(
                        VIEW + "order by c.state <> 'ASKED', case when c.state = 'ASKED' then c.id else -c.id end"
                                + " limit ? offset ?",
                        row -> read(row, false),
                        query.pageSize(),
                        query.offset()));
    }

    public long waiting() {
        return sql.number("select count(*) from provider_claim where state = 'ASKED'");
    }

    /** Key of an entry of the catalogue. Refused with {@code no-such-provider}. */
    public long entryKey(String providerRef) {
        return sql.first("select id from provider where ref = ?", row -> row.getLong(1), providerRef)
                .orElseThrow(() -> new NotFound("no-such-provider"));
    }

    private ClaimView read(ResultSet row, boolean whole) throws SQLException {
        return new ClaimView(
                row.getString("ref"),
                row.getString("entry_ref"),
                row.getString("entry"),
                row.getLong("organisation_id"),
                row.getString("organisation"),
                row.getString("asker"),
                row.getString("email"),
                Sql.instant(row, "asked_at"),
                row.getString("evidence"),
                ClaimState.valueOf(row.getString("state")),
                Sql.instantIfAny(row, "decided_at"),
                row.getString("decider"),
                row.getString("reason"),
                Optional.ofNullable(row.getString("holder")),
                whole ? signals(row) : List.of(),
                row.getInt("version"));
    }

    private static List<Signal> signals(ResultSet row) throws SQLException {
        List<Signal> signals = new ArrayList<>();
        signals.add(signal("NAME", row.getString("organisation"), row.getString("entry")));
        signals.add(signal("COMPANY", row.getString("said_company"), row.getString("company_number")));
        signals.add(signal("REGULATOR", row.getString("said_regulator"), row.getString("regulator_id")));
        String domain = row.getString("email").replaceFirst(".*@", "").toLowerCase(Locale.ROOT);
        List<String> hosts =
                Sql.texts(row, "webs").stream().map(Claims::host).distinct().toList();
        String held = String.join(", ", hosts);
        signals.add(new Signal(
                "DOMAIN", domain, held, hosts.isEmpty() ? "UNKNOWN" : hosts.contains(domain) ? "SAME" : "DIFFERENT"));
        return signals;
    }

    private static String host(String web) {
        return web.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/:?#].*$", "")
                .strip();
    }

    private static Signal signal(String kind, String claimed, String held) {
        String one = claimed == null ? "" : claimed;
        String other = held == null ? "" : held;
        String matches =
                one.isEmpty() || other.isEmpty() ? "UNKNOWN" : one.equalsIgnoreCase(other) ? "SAME" : "DIFFERENT";
        return new Signal(kind, one, other, matches);
    }
}
