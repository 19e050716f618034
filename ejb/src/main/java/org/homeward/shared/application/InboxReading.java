package org.homeward.shared.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.NoticeView;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.Inbox;

/** Somebody reads the notices left for them. */
@Stateless
public class InboxReading {

    @Inject
    private Inbox inbox;

    @Inject
    private Acting acting;

    /** Own notices, the newest first. */
    @Permit(value = Permission.SIGNED_IN, reads = true)
    public Page<NoticeView> list(ListQuery query) {
        return inbox.list(acting.actor().personId(), query);
    }

    @Permit(value = Permission.SIGNED_IN, reads = true)
    public long unread() {
        return inbox.unread(acting.actor().personId());
    }

    @Permit(Permission.SIGNED_IN)
    public void markRead(long noticeId) {
        if (!inbox.markRead(acting.actor().personId(), noticeId)) {
            throw new NotFound("notice-unknown");
        }
    }

    @Permit(Permission.SIGNED_IN)
    public void markAllRead() {
        inbox.markAllRead(acting.actor().personId());
    }
}
