package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NoticeView;
import org.homeward.shared.domain.Page;

/** Notices for people. Texts are kept by code, so that a notice reads in the words of today. */
@ApplicationScoped
public class Inbox {

    @Inject
    private Sql sql;

    @Inject
    private Messages messages;

    /**
     * Leaves a notice, in the caller's transaction.
     *
     * @param link path of a page of ours, beginning with a slash; empty for none
     */
    @Transactional(TxType.REQUIRED)
    public void tell(long personId, String code, String link, String... params) {
        if (!messages.has(code)) {
            throw new IllegalStateException("no text for the notice " + code);
        }
        sql.update(
                "insert into notice (person_id, code, params, link) values (?, ?, ?, ?)",
                personId,
                code,
                List.of(params),
                link);
    }

    /** A person's notices, the newest first. */
    public Page<NoticeView> list(long personId, ListQuery query) {
        long total = sql.number("select count(*) from notice where person_id = ?", personId);
        List<NoticeView> notices = sql.list("""
                select id, code, params, link, created_at, read_at is not null as was_read
                from notice where person_id = ? order by id desc limit ? offset ?
                """, this::read, personId, query.pageSize(), query.offset());
        return Page.of(query, total, notices);
    }

    public long unread(long personId) {
        return sql.number("select count(*) from notice where person_id = ? and read_at is null", personId);
    }

    /** True when the notice is this person's; reading it twice is no fault. */
    public boolean markRead(long personId, long noticeId) {
        return sql.update(
                        "update notice set read_at = coalesce(read_at, homeward_now()) where person_id = ? and id = ?",
                        personId,
                        noticeId)
                == 1;
    }

    public void markAllRead(long personId) {
        sql.update("update notice set read_at = homeward_now() where person_id = ? and read_at is null", personId);
    }

    private NoticeView read(ResultSet row) throws SQLException {
        return new NoticeView(
                row.getLong("id"),
                messages.text(row.getString("code"), Sql.texts(row, "params")),
                row.getString("link"),
                Sql.instant(row, "created_at"),
                row.getBoolean("was_read"));
    }
}
