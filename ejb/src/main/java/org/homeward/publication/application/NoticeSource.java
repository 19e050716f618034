package org.homeward.publication.application;

import java.util.Optional;
import org.homeward.publication.domain.NoticeDraft;
import org.homeward.publication.domain.NoticeKind;

/**
 * Where a feature says what it would publish, so that an officer can read a notice before it is out. Each feature that
 * publishes notices has one: publication itself knows neither tenders nor contracts.
 */
public interface NoticeSource {

    /** The notice as it would be published now; nothing when this feature has none of that kind about that subject. */
    Optional<NoticeDraft> draft(NoticeKind kind, String subjectRef);
}
