package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.homeward.proof.AuditChainReader;
import org.homeward.proof.AuditVerification;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.AuditFilter;
import org.homeward.shared.domain.AuditVerdict;
import org.homeward.shared.domain.AuditView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;

/** Reads the audit trail. */
@ApplicationScoped
public class AuditRecords {

    private static final String WANTED = """
            from audit_entry e
            where e.organisation_id = ?
              and starts_with(e.action, ?)
              and (? = '' or e.subject_kind = ? or e.subject_ref = ? or e.subject_kind || ' ' || e.subject_ref = ?
                   or starts_with(e.subject_ref, ? || '/'))
              and e.happened_at >= coalesce(?::timestamptz, '-infinity')
              and e.happened_at < coalesce(?::timestamptz, 'infinity')
            """;

    /** An entry before the person's key has become a name. */
    private record Found(Optional<Long> person, String actorName, AuditView view) {}

    @Inject
    private Sql sql;

    @Inject
    private Installation installation;

    /** One organisation's entries, the newest first. */
    public Page<AuditView> list(
            long organisation,
            AuditFilter filter,
            ListQuery query,
            Function<Collection<Long>, Map<Long, String>> names) {
        Object[] wanted = {
            organisation,
            filter.action(),
            filter.subject(),
            filter.subject(),
            filter.subject(),
            filter.subject(),
            filter.subject(),
            filter.from(),
            filter.to()
        };
        long total = sql.number("select count(*) " + WANTED, wanted);
        List<Found> found =
                sql.list("""
                select w.*, l.seq, d.detail::text as detail
                from (select e.* %s order by e.id desc limit %d offset %d) w
                left join audit_link l on l.entry = w.id
                left join audit_detail d on d.entry = w.id
                order by w.id desc
                """.formatted(WANTED, query.pageSize(), query.offset()), AuditRecords::read, wanted);
        Set<Long> people = new HashSet<>();
        found.forEach(entry -> entry.person().ifPresent(people::add));
        Map<Long, String> known = people.isEmpty() ? Map.of() : names.apply(people);
        return Page.of(
                query, total, found.stream().map(entry -> named(entry, known)).toList());
    }

    /** Walks the whole chain and compares it with the checkpoints in the data folder. */
    public AuditVerdict verify() {
        Path checkpoints = installation.ownFolder("checkpoints");
        AuditChainReader.Finding finding = sql.connected(connection -> {
            try {
                return new AuditVerification(connection, checkpoints).run().finding();
            } catch (IOException e) {
                throw new UncheckedIOException("the checkpoints could not be read", e);
            }
        });
        return new AuditVerdict(
                finding.links(),
                finding.head(),
                finding.firstBreak().map(b -> OptionalLong.of(b.seq())).orElse(OptionalLong.empty()),
                finding.firstBreak().map(b -> b.why()));
    }

    private static AuditView named(Found found, Map<Long, String> names) {
        AuditView view = found.view();
        String actor = found.person().map(id -> names.getOrDefault(id, "")).orElse(found.actorName());
        return new AuditView(
                view.entry(),
                view.seq(),
                view.at(),
                view.actorKind(),
                actor,
                view.action(),
                view.subjectKind(),
                view.subjectRef(),
                view.detail(),
                view.requestId());
    }

    private static Found read(ResultSet row) throws SQLException {
        Optional<Long> seq = Sql.keyIfAny(row, "seq");
        AuditView view = new AuditView(
                row.getLong("id"),
                seq.map(OptionalLong::of).orElse(OptionalLong.empty()),
                Sql.instant(row, "happened_at"),
                Actor.Kind.valueOf(row.getString("actor_kind")),
                "",
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_ref"),
                detail(Optional.ofNullable(row.getString("detail"))),
                row.getString("request_id"));
        return new Found(Sql.keyIfAny(row, "person_id"), row.getString("actor_name"), view);
    }

    private static Map<String, String> detail(Optional<String> json) {
        Map<String, String> detail = new TreeMap<>();
        if (json.isPresent() && CanonicalJson.parse(json.get()) instanceof Json.Obj object) {
            object.members().keySet().forEach(name -> detail.put(name, object.text(name)));
        }
        return detail;
    }
}
