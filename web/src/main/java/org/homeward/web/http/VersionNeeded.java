package org.homeward.web.http;

import java.util.List;
import org.homeward.shared.domain.Refusal;

/** A change without {@code If-Match}, or with something there that is no version of ours (HTTP 412). */
public class VersionNeeded extends Refusal {

    public VersionNeeded() {
        super("version-needed", List.of());
    }
}
