package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.homeward.shared.domain.Invalid;

/** Tells from its first bytes what a file is; its name is not believed. */
@ApplicationScoped
public class EvidenceFiles {

    private static final int LOOKED_AT = 65_536;
    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "text/plain");

    /** A file of a kind that is taken; the stream begins at its beginning. */
    public record Sniffed(String mediaType, InputStream content) {}

    /** Refused with {@code evidence-type} beside the field {@code file}, naming what it is; {@code evidence-empty}. */
    public Sniffed sniff(String name, InputStream content) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(content, LOOKED_AT);
        buffered.mark(LOOKED_AT);
        byte[] head = buffered.readNBytes(LOOKED_AT - 1);
        buffered.reset();
        if (head.length == 0) {
            throw Invalid.field("file", "evidence-empty");
        }
        String type = detected(name, head);
        if (!TAKEN.contains(type)) {
            throw Invalid.field("file", "evidence-type", type);
        }
        return new Sniffed(type, buffered);
    }

    private static String detected(String name, byte[] head) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream bytes = TikaInputStream.get(head)) {
            MediaType type = MimeTypes.getDefaultMimeTypes().detect(bytes, metadata);
            return type.getBaseType().toString();
        }
    }
}
