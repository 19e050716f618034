package org.homeward.publication.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Releases that follow one another.
 *
 * @param releases in the order in which they were published
 * @param more whether there are others after them
 * @param last place of the last of them, from which to go on; the asker's own when there was none
 * @param newest date of the newest of them
 */
public record ReleasePage(List<Map<String, Object>> releases, boolean more, long last, Optional<Instant> newest) {

    public ReleasePage {
        releases = List.copyOf(releases);
    }
}
