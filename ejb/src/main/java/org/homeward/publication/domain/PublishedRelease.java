package org.homeward.publication.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An Open Contracting release as it is published: the content of its draft with its name, date and the notice as a
 * document (Open Contracting Data Standard 1.1.5, release schema).
 *
 * @param id the notice's reference: one notice, one release
 */
public record PublishedRelease(String id, Map<String, Object> body) {

    /**
     * @param address where the notice can be read
     * @param before the process's release before this one
     */
    public static PublishedRelease of(
            NoticeDraft draft, String noticeRef, Instant at, String address, Optional<String> before) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("ocid", draft.ocid());
        body.put("id", noticeRef);
        body.put("date", at.toString());
        body.put("tag", draft.tags());
        body.put("initiationType", "tender");
        body.put("language", "en");
        body.putAll(draft.release());
        nameAmendments(body, noticeRef, before);
        addDocument(body, section(draft.tags()), document(draft, noticeRef, at, address));
        return new PublishedRelease(noticeRef, Collections.unmodifiableMap(body));
    }

    private static Map<String, Object> document(NoticeDraft draft, String noticeRef, Instant at, String address) {
        Fields document = Fields.of("id", noticeRef)
                .with("documentType", draft.kind().documentType())
                .with("title", draft.title())
                .with("url", address)
                .with("datePublished", at.toString())
                .with("format", "text/html")
                .with("language", "en");
        return (draft.kind().isNumbered()
                        ? document.with("noticeType", draft.kind().name())
                        : document)
                .map();
    }

    /** A change says which release it changes and which one brings it. */
    private static void nameAmendments(Map<String, Object> body, String noticeRef, Optional<String> before) {
        if (body.get("tender") instanceof Map<?, ?> tender && tender.get("amendments") instanceof List<?> changes) {
            Map<String, Object> changed = copy(tender);
            changed.put(
                    "amendments",
                    changes.stream()
                            .map(change -> {
                                Map<String, Object> named = copy((Map<?, ?>) change);
                                before.ifPresent(id -> named.put("amendsReleaseID", id));
                                named.put("releaseID", noticeRef);
                                return named;
                            })
                            .toList());
            body.put("tender", changed);
        }
    }

    private static Map<String, Object> copy(Map<?, ?> of) {
        Map<String, Object> copied = new LinkedHashMap<>();
        of.forEach((name, value) -> copied.put((String) name, value));
        return copied;
    }

    /** Where documents of a release with these tags stand: what is decided and signed stands with its own award. */
    private static String section(List<String> tags) {
        if (tags.contains("planning") || tags.contains("planningUpdate")) {
            return "planning";
        }
        if (tags.contains("contract") || tags.contains("contractUpdate") || tags.contains("contractTermination")) {
            return "contracts";
        }
        return tags.stream().anyMatch(tag -> tag.startsWith("award")) ? "awards" : "tender";
    }

    private static void addDocument(Map<String, Object> body, String section, Map<String, Object> document) {
        Object found = body.getOrDefault(section, Map.of());
        if (found instanceof List<?> items && !items.isEmpty()) {
            List<Object> changed = new ArrayList<>();
            items.forEach(item -> changed.add(withDocument((Map<?, ?>) item, document)));
            body.put(section, changed);
        } else if (found instanceof Map<?, ?> one) {
            body.put(section, withDocument(one, document));
        }
    }

    private static Map<String, Object> withDocument(Map<?, ?> of, Map<String, Object> document) {
        Map<String, Object> changed = copy(of);
        List<Object> documents = new ArrayList<>();
        if (changed.get("documents") instanceof List<?> before) {
            documents.addAll(before);
        }
        documents.add(document);
        changed.put("documents", documents);
        return changed;
    }
}
