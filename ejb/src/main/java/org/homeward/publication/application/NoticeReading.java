package org.homeward.publication.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.publication.domain.NoticeFilter;
import org.homeward.publication.domain.NoticeItem;
import org.homeward.publication.domain.NoticeView;
import org.homeward.publication.infrastructure.NoticeRecords;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;

/** What was published, for everybody. */
@Stateless
public class NoticeReading {

    @Inject
    private NoticeRecords records;

    /** The newest first. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Page<NoticeItem> list(NoticeFilter filter, ListQuery query) {
        return records.list(filter, query);
    }

    /** Names of those who have published a notice. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<String> buyers() {
        return records.buyers();
    }

    /** Refused with {@code no-such-notice}. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public NoticeView notice(String ref) {
        return records.get(ref);
    }
}
