package org.homeward.publication.domain;

import java.util.List;
import java.util.Map;

/** A contracting process: every release, the oldest first, and what they say together. */
public record OcdsRecord(String ocid, List<Map<String, Object>> releases, Map<String, Object> compiledRelease) {

    public OcdsRecord {
        releases = List.copyOf(releases);
    }
}
