package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.homeward.catalogue.domain.ProviderImport;
import org.homeward.catalogue.domain.ProviderImportView;
import org.homeward.catalogue.domain.RowFault;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.JobView.State;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;

/** The imports of the acting organisation; another one's are not there. */
@ApplicationScoped
public class ProviderImports {

    /** A rejected row as it is stored. */
    public record Rejection(int row, List<RowFault> faults) {}

    /** An import that was applied has succeeded, even while its job has not said so yet. */
    private static final String VIEW = """
            select i.*, p.name as starter, coalesce(j.done, 0) as done, coalesce(j.total, 0) as total,
                   coalesce(j.message_code, '') as message_code, coalesce(j.message_params, '{}') as message_params,
                   j.finished_at,
                   case when i.edition_id is not null then 'SUCCEEDED' else coalesce(j.state, 'QUEUED') end as state
              from provider_import i
              left join job j on j.id = i.job_id
              left join person p on p.id = i.started_by
            """;

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Messages messages;

    /** A reference that people can read out: IM-00012. */
    public String nextRef() {
        return "IM-%05d".formatted(sql.number("select nextval('provider_import_ref')"));
    }

    public void add(ProviderImport added) {
        entities.persist(added);
        entities.flush();
    }

    /** Refused with {@code no-such-import} also when it is another organisation's. */
    public ProviderImport get(String ref) {
        return entities.createQuery("select i from ProviderImport i where i.ref = :ref", ProviderImport.class)
                .setParameter("ref", known(ref))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-import"));
    }

    /** Writes what the objects hold, so that a statement beside JPA sees it. */
    public void flush() {
        entities.flush();
    }

    public ProviderImportView view(String ref) {
        return sql.first(VIEW + "where i.ref = ?", this::read, known(ref))
                .orElseThrow(() -> new NotFound("no-such-import"));
    }

    /** The newest first. */
    public Page<ProviderImportView> list(ListQuery query) {
        long total = sql.number("select count(*) from provider_import");
        return Page.of(
                query,
                total,
                sql.list(VIEW + "order by i.id desc limit ? offset ?", this::read, query.pageSize(), query.offset()));
    }

    public Page<Rejection> rejections(ProviderImport of, ListQuery query) {
        long total = sql.number("select count(*) from provider_import_rejection where import_id = ?", of.id());
        return Page.of(query, total, rejections(of, query.pageSize(), query.offset()));
    }

    /** All rejected rows, in the order of the file. */
    public List<Rejection> rejections(ProviderImport of) {
        return rejections(of, Integer.MAX_VALUE, 0);
    }

    private List<Rejection> rejections(ProviderImport of, int limit, int offset) {
        return sql.list(
                "select row, reasons from provider_import_rejection where import_id = ? order by row limit ? offset ?",
                row -> new Rejection(row.getInt("row"), ImportStaging.faults(row.getString("reasons"))),
                of.id(),
                limit,
                offset);
    }

    /** What is not a reference of ours is looked for nowhere. */
    private static String known(String ref) {
        if (!ref.matches("IM-[0-9]{5,12}")) {
            throw new NotFound("no-such-import");
        }
        return ref;
    }

    private ProviderImportView read(ResultSet row) throws SQLException {
        String code = row.getString("message_code");
        return new ProviderImportView(
                row.getString("ref"),
                State.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getLong("bytes"),
                Optional.ofNullable(row.getString("starter")).orElse(""),
                Sql.instant(row, "started_at"),
                Sql.instantIfAny(row, "finished_at"),
                row.getLong("done"),
                row.getLong("total"),
                code.isEmpty() ? "" : messages.text(code, Sql.texts(row, "message_params")),
                new ProviderImportView.Counts(
                        row.getInt("rows"),
                        row.getInt("created"),
                        row.getInt("updated"),
                        row.getInt("unchanged"),
                        row.getInt("rejected"),
                        row.getInt("older_ratings"),
                        row.getInt("alerts")));
    }
}
