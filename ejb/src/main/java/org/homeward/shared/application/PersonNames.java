package org.homeward.shared.application;

import java.util.Collection;
import java.util.Map;

/** Port to whoever knows people: the audit trail holds keys of people, and a reader wants names. */
public interface PersonNames {

    /** Names by key; a person who is not known is left out. */
    Map<Long, String> names(Collection<Long> personIds);
}
