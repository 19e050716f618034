package org.homeward.publication.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a contracting process when all its releases are read in their order (Open Contracting Data Standard
 * 1.1, merging): the newest word on each field; objects in arrays are the same when their ids are the same; a member that
 * is null takes the field away; some lists are replaced as a whole.
 */
public final class CompiledRelease {

    /** Not merged but made new for the compiled release ({@code omitWhenMerged} in the schema). */
    private static final Set<String> OWN = Set.of("id", "date", "tag");

    /** Lists whose objects have ids that name something else ({@code wholeListMerge} in the schema). */
    private static final Set<String> WHOLE =
            Set.of("additionalIdentifiers", "additionalClassifications", "classifications", "criteria", "numbers");

    private CompiledRelease() {}

    /** @param releases at least one, all of one process, the oldest first */
    public static Map<String, Object> of(List<Map<String, Object>> releases) {
        if (releases.isEmpty()) {
            throw new IllegalArgumentException("nothing can be compiled from no release");
        }
        Map<String, Object> newest = releases.get(releases.size() - 1);
        Map<String, Object> compiled = new LinkedHashMap<>();
        compiled.put("ocid", newest.get("ocid"));
        compiled.put("id", newest.get("ocid") + "-" + newest.get("date"));
        compiled.put("date", newest.get("date"));
        compiled.put("tag", List.of("compiled"));
        for (Map<String, Object> release : releases) {
            Map<String, Object> content = new LinkedHashMap<>(release);
            content.keySet().removeAll(OWN);
            merge(compiled, content);
        }
        return Collections.unmodifiableMap(compiled);
    }

    private static void merge(Map<String, Object> into, Map<?, ?> newer) {
        newer.forEach((key, value) -> {
            String name = (String) key;
            if (value == null) {
                into.remove(name);
            } else if (value instanceof Map<?, ?> object) {
                Map<String, Object> merged = copy(into.get(name));
                merge(merged, object);
                into.put(name, merged);
            } else if (value instanceof List<?> list && isMergedById(name, list)) {
                into.put(name, mergedById(into.get(name), list));
            } else {
                into.put(name, value);
            }
        });
    }

    private static boolean isMergedById(String name, List<?> list) {
        return !WHOLE.contains(name)
                && !list.isEmpty()
                && list.stream().allMatch(item -> item instanceof Map<?, ?> object && object.get("id") != null);
    }

    private static List<Object> mergedById(Object before, List<?> newer) {
        Map<Object, Map<String, Object>> byId = new LinkedHashMap<>();
        if (before instanceof List<?> older) {
            older.forEach(item -> byId.put(idOf(item), copy(item)));
        }
        for (Object item : newer) {
            merge(byId.computeIfAbsent(idOf(item), id -> new LinkedHashMap<>()), (Map<?, ?>) item);
        }
        return new ArrayList<>(byId.values());
    }

    private static Object idOf(Object item) {
        return item instanceof Map<?, ?> object ? object.get("id") : item;
    }

    private static Map<String, Object> copy(Object object) {
        Map<String, Object> copied = new LinkedHashMap<>();
        if (object instanceof Map<?, ?> map) {
            map.forEach((name, value) -> copied.put((String) name, value));
        }
        return copied;
    }
}
